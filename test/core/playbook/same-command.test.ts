import assert from 'node:assert/strict';
import { outlineOf } from '../../../src/core/playbook/outline.ts';
import { parsePlaybook } from '../../../src/core/playbook/parse.ts';
import {
  commandsAt,
  type OutlinedText,
  sameCommand,
} from '../../../src/core/playbook/same-command.ts';

function outlined(lines: readonly string[]): OutlinedText {
  const text = lines.join('\n');
  return { text, outline: outlineOf(parsePlaybook({ path: 'playbook.md', text })) };
}

const step = (title: string, ...commands: readonly string[]) => [
  `1. ${title}`,
  '',
  '   ```sh',
  ...commands.map((command) => `   ${command}`),
  '   ```',
  '',
];
const STARTED = [
  '# Vault',
  '',
  '## Diagnosis',
  '',
  ...step('Look at node one', 'vault status'),
  ...step('Look at node two', 'vault status'),
  ...step('Look at the peers', 'vault operator raft list-peers \\', '  -format=json'),
  '## Mitigation',
  '',
  ...step('Restart it', 'systemctl restart vault'),
];

/** The step and the first line of the command that is run from the line of a text that holds a word. */
function found(now: readonly string[], word: string, nth = 0): string {
  const lines = now.flatMap((line, at) => (line.includes(word) ? [at + 1] : []));
  const current = outlined(now);
  const [meant] = commandsAt(current.outline, lines[nth] ?? 0);
  if (meant === undefined) return 'no command';
  const same = sameCommand(meant, current, outlined(STARTED));
  return same === null ? 'changed' : `${same.step.text}: ${same.command.text.split('\n')[0]}`;
}

const replaced = (from: string, to: string) => STARTED.map((line) => line.replace(from, to));
const NEW_STEP = step('Look at the seal', 'vault operator diagnose');

const cases: readonly (readonly [
  name: string,
  now: readonly string[],
  word: string,
  nth: number,
  expected: string,
])[] = [
  ['the text as it was', STARTED, 'vault status', 0, 'Look at node one: vault status'],
  [
    'an equal command in the next step',
    STARTED,
    'vault status',
    1,
    'Look at node two: vault status',
  ],
  [
    'the second line of a command',
    STARTED,
    '-format=json',
    0,
    'Look at the peers: vault operator raft list-peers \\',
  ],
  [
    'steps were put before it',
    [...STARTED.slice(0, 4), ...NEW_STEP, ...NEW_STEP, ...STARTED.slice(4)],
    'vault status',
    1,
    'Look at node two: vault status',
  ],
  [
    'the steps before it are gone',
    [...STARTED.slice(0, 4), ...STARTED.slice(10)],
    'vault status',
    0,
    'Look at node two: vault status',
  ],
  [
    'another command took its place, while it goes on below',
    replaced('systemctl restart vault', 'vault status'),
    'vault status',
    2,
    'changed',
  ],
  [
    'a command that the checklist does not have',
    replaced('systemctl restart', 'systemctl stop'),
    'systemctl stop',
    0,
    'changed',
  ],
  [
    'only its second line is another one',
    replaced('-format=json', '-format=table'),
    'list-peers',
    0,
    'changed',
  ],
  [
    'it moved to another step, and there is only one',
    replaced('Restart it', 'Restart it, one node at a time'),
    'systemctl restart',
    0,
    'Restart it: systemctl restart vault',
  ],
  ['a line without a command', STARTED, '## Mitigation', 0, 'no command'],
];

describe('the command of a checklist that a line of its playbook is', () => {
  for (const [name, now, word, nth, expected] of cases) {
    it(name, () => assert.equal(found(now, word, nth), expected));
  }

  it('tells several in one sentence apart', () => {
    const { outline } = outlined([
      '## Diagnosis',
      '',
      '- Run `vault status`, then `vault token lookup`',
    ]);
    assert.deepEqual(
      commandsAt(outline, 3).map(({ command }) => command.text),
      ['vault status', 'vault token lookup'],
    );
  });
});
