import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { github } from '../../src/cli/lint/reporters/github.ts';
import { junit } from '../../src/cli/lint/reporters/junit.ts';
import { sarif } from '../../src/cli/lint/reporters/sarif.ts';
import type { FileReport } from '../../src/core/lint/report.ts';
import { RULES } from '../../src/core/lint/rules/index.ts';
import { rulePages } from '../../src/node/lint/rule-pages.ts';

/** The schema is written in draft 4 and uses nothing that draft 7 reads otherwise. */
const { $schema: _, id: __, ...draft7 } = schema as Readonly<Record<string, unknown>>;
const isSarif = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false }).compile(
  draft7,
);

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

/** Any text that a path or a message can be made of, and what the formats read as their own. */
const odd = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc
    .array(
      fc.constantFrom(
        '::',
        '%',
        '%0A',
        ',',
        '=',
        '\r\n',
        '\r',
        '\n',
        '\t',
        '\0',
        ']]>',
        '&amp;',
        '"',
      ),
      { minLength: 1 },
    )
    .map((parts) => parts.join('a')),
);
const reports = fc.record({ path: odd, message: odd }).map(({ path, message }) => ({
  path,
  message,
  files: [{ path, problems: [{ ...PROBLEM, message, endLine: 3, endColumn: 9 }] }],
}));

describe('annotations of GitHub', () => {
  it('escape what GitHub reads as its own', () => {
    assert.equal(
      github(FILES),
      '::warning file=a b/c%3Ad%2Cé.md,line=3,endLine=4,title=map/missing-link::A <b>"tag"</b>, 100%25 & \u0007%0Anext: line\n' +
        '::notice file=a b/c%3Ad%2Cé.md,line=3,endLine=3,col=2,endColumn=1,title=map/missing-link::A <b>"tag"</b>, 100%25 & \u0007%0Anext: line\n',
    );
  });

  /** As https://github.com/actions/runner reads a command. */
  function readCommand(line: string) {
    const [, command, words = '', data = ''] = /^::(\w+) (.*?)::(.*)$/s.exec(line) ?? [];
    const properties = words.split(',').map((word): [string, string] => {
      const [name = '', ...value] = word.split('=');
      return [name, unescaped(value.join('=').replaceAll('%3A', ':').replaceAll('%2C', ','))];
    });
    return { command, properties: Object.fromEntries(properties), data: unescaped(data) };
  }
  const unescaped = (text: string) =>
    text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');

  it('are one line each, from which path and message are read back, whatever is in them', () => {
    fc.assert(
      fc.property(reports, ({ path, message, files }) => {
        const lines = github(files).split(/\r\n|\r|\n/);
        assert.deepEqual(lines.slice(1), ['']);
        const { command, properties, data } = readCommand(lines[0] ?? '');
        assert.deepEqual(
          [command, properties.file, properties.line, properties.endColumn, data],
          ['warning', path, '3', '9', message],
        );
      }),
    );
  });
});

describe('a report for JUnit', () => {
  it('has failures, information that does not fail, and files without problems', () => {
    const says =
      'a b/c:d,é.md:3:2 info: A &lt;b&gt;&quot;tag&quot;&lt;/b&gt;, 100% &amp; \uFFFD&#10;next: line';
    const message = 'A &lt;b&gt;&quot;tag&quot;&lt;/b&gt;, 100% &amp; \uFFFD&#10;next: line';
    assert.equal(
      junit(FILES),
      `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="faultline lint" tests="3" failures="1" errors="0" time="0">
<testsuite name="a b/c:d,é.md" tests="2" failures="1" errors="0" skipped="0" time="0">
<testcase name="map/missing-link 3:2" classname="a b/c:d,é.md" time="0"><failure type="warning" message="${message}">${says.replace('info', 'warning')}</failure></testcase>
<testcase name="map/missing-link 3:2" classname="a b/c:d,é.md" time="0"><system-out>${says}</system-out></testcase>
</testsuite>
<testsuite name="fine.md" tests="1" failures="0" errors="0" skipped="0" time="0">
<testcase name="faultline lint" classname="fine.md" time="0"/>
</testsuite>
</testsuites>
`,
    );
  });

  it('is XML 1.0, from which path and message are read back, whatever is in them', () => {
    const ENTITIES = /&(?:amp|lt|gt|quot|apos|#9|#10|#13);/g;
    const CHARS: Readonly<Record<string, string>> = {
      '&amp;': '&',
      '&lt;': '<',
      '&gt;': '>',
      '&quot;': '"',
      '&apos;': "'",
      '&#9;': '\t',
      '&#10;': '\n',
      '&#13;': '\r',
    };
    const read = (text = '') => text.replace(ENTITIES, (entity) => CHARS[entity] ?? entity);
    const allowed = (text: string) =>
      text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
    fc.assert(
      fc.property(reports, ({ path, message, files }) => {
        const text = junit(files);
        assert.equal(text, allowed(text));
        assert.ok(!/&/.test(text.replace(ENTITIES, '')));
        const failure =
          / classname="([^"<]*)" time="0"><failure type="warning" message="([^"<]*)">/;
        const [, name, says] = failure.exec(text) ?? [];
        assert.deepEqual([read(name), read(says)], [allowed(path), allowed(message)]);
      }),
    );
  });
});

describe('SARIF', () => {
  const pages = rulePages(pathToFileURL(join(process.cwd(), 'docs/rules/')));
  const summary = { documents: 2, applied: 0, version: '1.2.3', pages };
  const runOf = (files: readonly FileReport[], rules = RULES) => {
    const text = sarif(files, summary, rules);
    assert.ok(isSarif(JSON.parse(text)), JSON.stringify(isSarif.errors));
    return JSON.parse(text).runs[0];
  };

  it('is version 2.1.0, with rules by their place and files by URI', () => {
    const { tool, results } = runOf(FILES);
    assert.equal(tool.driver.version, '1.2.3');
    assert.equal(results.length, 2);
    for (const result of results) {
      assert.equal(tool.driver.rules[result.ruleIndex].id, result.ruleId);
      const [{ physicalLocation }] = result.locations;
      assert.equal(physicalLocation.artifactLocation.uri, 'a%20b/c%3Ad%2C%C3%A9.md');
    }
    assert.deepEqual(
      results.map((one: { level: string }) => one.level),
      ['warning', 'note'],
    );
  });

  it('is valid whatever is in a path or a message', () => {
    fc.assert(
      fc.property(reports, ({ message, files }) => {
        const [result] = runOf(files, []).results;
        assert.equal(result.message.text, JSON.parse(JSON.stringify(message)));
        const [{ physicalLocation }] = result.locations;
        assert.equal(new URL(physicalLocation.artifactLocation.uri, 'x:/r/').protocol, 'x:');
      }),
    );
  });

  it('says of every rule what it reports, and what to do, with nothing that leads to this machine', () => {
    const { rules } = runOf([]).tool.driver;
    assert.equal(rules.length, RULES.length);
    for (const { id, shortDescription, fullDescription, help, helpUri } of rules) {
      assert.doesNotMatch(shortDescription.text, /^#|\n/, id);
      assert.doesNotMatch(fullDescription.text, /\*\*|^#|\]\(/m, id);
      for (const text of [help.text, help.markdown]) {
        assert.match(text, /^(?:## )?Why$/m, id);
        assert.match(text, /^(?:## )?What to do$/m, id);
        assert.doesNotMatch(text, /^(?:## )?Examples$/m, id);
      }
      assert.ok(help.text.startsWith(fullDescription.text), id);
      assert.equal(helpUri, undefined);
      assert.doesNotMatch(help.markdown, /\]\((?!https?:)/, id);
    }
  });

  it('knows a problem again where lines moved, and tells it from its like', () => {
    const printsOf = (...problems: FileReport['problems']) =>
      runOf([{ path: 'a.md', problems }]).results.map(
        (one: { partialFingerprints: Readonly<Record<string, string>> }) =>
          one.partialFingerprints['problem/v1'],
      );
    const [one, again, other] = printsOf(PROBLEM, PROBLEM, { ...PROBLEM, message: 'Another' });
    assert.equal(new Set([one, again, other]).size, 3);
    assert.deepEqual(printsOf({ ...PROBLEM, line: 90, endLine: 91 }), [one]);
  });
});
