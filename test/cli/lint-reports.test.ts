import assert from 'node:assert/strict';
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import { github } from '../../src/cli/lint/reporters/github.ts';
import { junit } from '../../src/cli/lint/reporters/junit.ts';
import { sarif } from '../../src/cli/lint/reporters/sarif.ts';
import type { FileReport } from '../../src/core/lint/report.ts';
import { RULES } from '../../src/core/lint/rules/index.ts';

/** The schema is written in draft 4 and uses nothing that draft 7 reads otherwise. */
const { $schema: _, id: __, ...draft7 } = schema as Readonly<Record<string, unknown>>;

const PROBLEM = {
  code: 'map/missing-link',
  severity: 'warning',
  message: 'A <b>"tag"</b>, 100% & \u0007\nnext: line',
  line: 3,
  column: 2,
  endLine: 4,
  endColumn: 1,
  fixable: false,
} as const;
const FILES: readonly FileReport[] = [
  { path: 'a b/c:d,é.md', problems: [PROBLEM, { ...PROBLEM, severity: 'info', endLine: 3 }] },
  { path: 'fine.md', problems: [] },
];

describe('the reports for other tools', () => {
  it('escape what GitHub reads as its own', () => {
    assert.equal(
      github(FILES),
      '::warning file=a b/c%3Ad%2Cé.md,line=3,endLine=4,title=map/missing-link::A <b>"tag"</b>, 100%25 & \u0007%0Anext: line\n' +
        '::notice file=a b/c%3Ad%2Cé.md,line=3,endLine=3,col=2,endColumn=1,title=map/missing-link::A <b>"tag"</b>, 100%25 & \u0007%0Anext: line\n',
    );
  });

  it('are well-formed XML', () => {
    const text = junit(FILES);
    assert.match(
      text,
      /message="A &lt;b&gt;&quot;tag&quot;&lt;\/b&gt;, 100% &amp; \uFFFD\nnext: line"/,
    );
    assert.match(text, /<testsuites name="faultline lint" tests="2" failures="2">/);
  });

  it('are SARIF 2.1.0, with rules by their place and files by URI', () => {
    const log = JSON.parse(sarif(FILES, { documents: 2, applied: 0, version: '1.2.3' }, RULES));
    const [run] = log.runs;
    assert.equal(run.tool.driver.version, '1.2.3');
    assert.equal(run.results.length, 2);
    const isSarif = new Ajv({
      strict: false,
      unicodeRegExp: false,
      validateFormats: false,
    }).compile(draft7);
    assert.ok(isSarif(log), JSON.stringify(isSarif.errors));
    for (const result of run.results) {
      assert.equal(run.tool.driver.rules[result.ruleIndex].id, result.ruleId);
      const [{ physicalLocation }] = result.locations;
      assert.equal(physicalLocation.artifactLocation.uri, 'a%20b/c%3Ad%2C%C3%A9.md');
    }
    assert.deepEqual(
      run.results.map((one: { level: string }) => one.level),
      ['warning', 'note'],
    );
  });
});
