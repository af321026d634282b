import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTemplates, toSnippet } from '../../../../scripts/generate-templates.mjs';
import { ROOT } from '../../../../scripts/host/paths.mjs';
import {
  COMMON_PLACEHOLDERS,
  DEFAULT_TEMPLATES,
  loadTemplates,
  TEMPLATE_NAMES,
} from '../../../../src/core/incident/messages/templates.ts';
import { sentence } from '../../../../src/core/text/sentence.ts';

describe('templates', () => {
  it('are complete: each has a prefix of its own, and is accepted as a replacement of itself', () => {
    const templates = readTemplates();
    assert.deepEqual(
      templates.map(({ name }) => name),
      TEMPLATE_NAMES,
    );
    assert.equal(new Set(templates.map(({ prefix }) => prefix)).size, templates.length);
    const own = Object.fromEntries(
      TEMPLATE_NAMES.map((name) => [
        name,
        readFileSync(join(ROOT, 'templates', `${name}.md`), 'utf8'),
      ]),
    );
    assert.deepEqual(loadTemplates(own), { value: DEFAULT_TEMPLATES, problems: {} });
  });
});

describe('docs/incident.md', () => {
  const docs = readFileSync(join(ROOT, 'docs', 'incident.md'), 'utf8');

  for (const { name, prefix, required } of readTemplates()) {
    it(`names ${name}, its snippet and what it must keep`, () => {
      const kept = required.split(' ').map((one) => `\`${one}\``);
      assert.ok(docs.includes(`| \`${name}\` | \`${prefix}\` | ${kept.join(' ')} |`));
    });
  }

  it('names what every template may use', () => {
    for (const name of COMMON_PLACEHOLDERS) assert.ok(docs.includes(`\`${name}\``), name);
  });
});

const snippets: readonly (readonly [text: string, body: string])[] = [
  ['{{symptom}} and {{symptom}}', `\${1:symptom} and $1`],
  ['costs $5, \\o/', 'costs \\$5, \\\\o/'],
  ['{{role}}: {{mitigated-at}}', `\${1|IC,SME,Comms|}: \${2:HH:MM UTC}`],
];

describe('toSnippet', () => {
  for (const [text, body] of snippets) it(text, () => assert.equal(toSnippet(text), body));

  it('never writes UTC behind a local time', () => {
    const stamp = toSnippet('[{{time}}]');
    assert.match(stamp, /CURRENT_TIMEZONE_OFFSET\/\^\[\+-\]00:00\$\/UTC\//);
    assert.doesNotMatch(stamp, /CURRENT_MINUTE\}? ?UTC/);
  });
});

const owns: readonly (readonly [
  name: string,
  file: string,
  used: string | null,
  problems: readonly string[],
])[] = [
  [
    'acknowledgement',
    '{{id}}: {{symptom}} → {{thread}}\r\n',
    '{{id}}: {{symptom}} → {{thread}}',
    [],
  ],
  ['acknowledgement', '---\nprefix: x\n---\n{{ id }} {{symptom}}\n', '{{ id }} {{symptom}}', []],
  ['acknowledgement', '---\n{{id}} {{symptom}}\n---\n', '---\n{{id}} {{symptom}}\n---', []],
  [
    'acknowledgement',
    '{{id}}\n{{sympton}}',
    null,
    [
      '2 "{{sympton}}" has no value in this template, so the built-in text is used instead. Did you mean "symptom"?',
      '1 This template leaves out {{symptom}}, which the message must say; the built-in text is used instead.',
    ],
  ],
  [
    'handover',
    '{{id}} {{role}} {{from}} {{to}} {{investigation}}',
    null,
    [
      '1 "{{investigation}}" has no value in this template, so the built-in text is used instead. Choose from id, time, symptom, impact, severity, components, teams, thread, ic, sme, comms, role, from, to, state, open, next.',
    ],
  ],
  [
    'ack',
    '{{id}}',
    null,
    ['1 There is no template "ack" to replace. Did you mean "acknowledgement"?'],
  ],
];

describe('loadTemplates', () => {
  for (const [name, file, used, problems] of owns) {
    it(`${name}: ${JSON.stringify(file)}`, () => {
      const read = loadTemplates({ [name]: file });
      const expected = used === null ? {} : { [name]: used };
      assert.deepEqual(read.value, { ...DEFAULT_TEMPLATES, ...expected });
      assert.deepEqual(
        read.problems[name]?.map((one) => `${one.range.line} ${sentence(one)}`) ?? [],
        problems,
      );
    });
  }
});
