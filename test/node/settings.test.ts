import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_CONFIG } from '../../src/core/config/config.ts';
import { DEFAULT_TEMPLATES } from '../../src/core/incident/messages/templates.ts';
import { sentence } from '../../src/core/text/sentence.ts';
import { readSettings } from '../../src/node/settings.ts';
import { writeFiles } from '../write-files.ts';

const cases: readonly {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  /** The acknowledgement's text; the built-in one where it is left out. */
  readonly text?: string;
  readonly problems?: readonly RegExp[];
}[] = [
  { name: 'nothing set', files: {} },
  {
    name: 'a folder that nobody named',
    files: { 'templates/acknowledgement.md': '{{id}} {{symptom}}\n' },
  },
  {
    name: 'a text of the team, with a head and notes beside it',
    files: {
      '.faultline.yaml': 'templates: ops/texts\n',
      'ops/texts/acknowledgement.md': '---\nprefix: x\n---\n{{id}}: {{symptom}}\n',
      'ops/texts/README.md': 'Ours.\n',
      'ops/texts/old.txt': 'Not one of them.\n',
    },
    text: '{{id}}: {{symptom}}',
  },
  {
    name: 'a text of the team with CRLF',
    files: {
      '.faultline.yaml': 'templates: ops\r\n',
      'ops/acknowledgement.md': '{{id}}\r\n{{symptom}}\r\n',
    },
    text: '{{id}}\n{{symptom}}',
  },
  {
    name: 'a text that leaves out what the message must say',
    files: { '.faultline.yaml': 'templates: ops\n', 'ops/acknowledgement.md': '{{id}}\n' },
    problems: [/^ops\/acknowledgement\.md:1 This template leaves out \{\{symptom\}\}/],
  },
  {
    name: 'a text of no message',
    files: { '.faultline.yaml': 'templates: ops\n', 'ops/acknowledgment.md': 'x\n' },
    problems: [/^ops\/acknowledgment\.md:1 .*Did you mean "acknowledgement"\?/],
  },
  {
    name: 'a folder that is not there',
    files: { '.faultline.yaml': 'templates: ops\n' },
    problems: [/^\.faultline\.yaml:1 "templates" names the folder ops, .*\(ENOENT\)/],
  },
  {
    name: 'a folder that is a file',
    files: { '.faultline.yaml': 'templates: ops\n', ops: 'x' },
    problems: [/^\.faultline\.yaml:1 "templates" names the folder ops, .*\(ENOTDIR\)/],
  },
  {
    name: 'a configuration that is a folder',
    files: { '.faultline.yaml/x': '' },
    problems: [/^\.faultline\.yaml:1 This file cannot be read \(EISDIR\)/],
  },
];

describe('readSettings', () => {
  for (const { name, files, text = DEFAULT_TEMPLATES.acknowledgement, problems = [] } of cases) {
    it(name, async () => {
      const root = mkdtempSync(join(tmpdir(), 'faultline-settings-'));
      try {
        writeFiles(root, files);
        const settings = await readSettings(root);
        assert.equal(settings.templates.acknowledgement, text);
        assert.deepEqual(settings.config.map, DEFAULT_CONFIG.map);
        assert.equal(settings.problems.length, problems.length);
        settings.problems.forEach(({ file, problem }, index) => {
          const line = `${file}:${problem.range.line} ${sentence(problem)}`;
          assert.match(line, problems[index] ?? /^$/);
        });
      } finally {
        rmSync(root, { recursive: true });
      }
    });
  }
});
