import assert from 'node:assert/strict';
import type { Step } from '../../../src/core/playbook/model.ts';
import { parsePlaybook } from '../../../src/core/playbook/parse.ts';
import { expectedIn } from '../../../src/core/playbook/steps/expected.ts';
import { isImperative } from '../../../src/core/playbook/steps/imperative.ts';

/** Steps as lines: two blanks for each level, then the kind's first letter and the text. */
function stepsOf(text: string): readonly string[] {
  const lines = (steps: readonly Step[], indent: string): readonly string[] =>
    steps.flatMap((step) => [
      `${indent}${step.kind.charAt(0)} ${step.text}${step.commands.map((index) => ` $${index}`).join('')}`,
      ...lines(step.children, `${indent}  `),
    ]);
  return lines(parsePlaybook({ path: 'x.md', text }).steps, '');
}

const CASES: readonly (readonly [title: string, text: string, expected: readonly string[]])[] = [
  ['ordered items', '## Fix\n\n1. The disk\n2. The node\n', ['o The disk', 'o The node']],
  [
    'bullets that tell what to do',
    '## Fix\n\n- Drain it\n- Delete it\n',
    ['b Drain it', 'b Delete it'],
  ],
  ['tasks anywhere', '## Overview\n\n- [ ] Rack space\n', ['t Rack space']],
  ['facts', '## Impact\n\n- Logins fail\n- Deploys fail\n', []],
  ['causes', '## Diagnosis\n\nPossible causes are:\n\n- a full disk\n- a dead node\n', []],
  ['what a program does', '## Procedure\n\nThe job will:\n\n- Create the disk\n- Attach it\n', []],
  ['a table of contents', '- [Diagnosis](#d)\n- [Fix](#f)\n', []],
  [
    'links that are to be followed',
    '## Fix\n\n1. [Drain](d.md)\n2. [Delete](e.md)\n',
    ['o Drain', 'o Delete'],
  ],
  ['fields', '- Severity: high\n- Owner: us\n- Action: Restart it\n', ['b Action: Restart it']],
  [
    'questions of a diagnosis',
    '## Diagnosis\n\n- Is it up?\n- Which one?\n',
    ['b Is it up?', 'b Which one?'],
  ],
  [
    'items with commands',
    '## Overview\n\n- Nodes:\n\n  ```sh\n  kubectl get no\n  ```\n- Pods\n',
    ['b Nodes $0'],
  ],
  [
    'commands as items',
    '- `kubectl get no`\n- `kubectl get po`\n',
    ['b kubectl get no $0', 'b kubectl get po $1'],
  ],
  ['a block after a paragraph', 'Look:\n\n```sh\nls\n```\n', ['b Look $0']],
  ['a block under a heading', '## Look\n\n```sh\nls\n```\n', ['b Look $0']],
  ['blocks in a row', 'Look:\n\n```sh\nls\n```\n\n```sh\npwd\n```\n', ['b Look $0 $1']],
  ['configuration after a paragraph', 'Set:\n\n```yaml\na: 1\n```\n', []],
  ['a list split by a fence', '1. A\n```sh\nls\n```\n2. B\n', ['o A $0', 'o B']],
  [
    'a list split by text and a fence',
    '1. Do A\n\nLike so:\n\n```sh\nls\n```\n\n2. Do B\n',
    ['o Do A $0', 'o Do B'],
  ],
  ['children', '1. Check A\n   - Is it on?\n', ['o Check A']],
  ['bullets indented too little', '1. Cordon A\n  - Drain B\n', ['o Cordon A', '  b Drain B']],
  [
    'a paragraph with a command',
    'Restart it with `systemctl restart x`.\n',
    ['b Restart it with systemctl restart x. $0'],
  ],
  ['a sentence about a command', 'The output of `systemctl status x` is long.\n', []],
  ['steps in quotes', '> [!NOTE]\n> - Stop the job\n', ['b Stop the job']],
];

describe('steps', () => {
  for (const [title, text, expected] of CASES) {
    it(title, () => assert.deepEqual(stepsOf(text), expected));
  }

  it('keep the state of their boxes, and what one should see', () => {
    const { steps } = parsePlaybook({
      path: 'x.md',
      text: '- [x] Look:\n\n  ```sh\n  $ ls\n  a b\n  ```\n- [ ] Wait. It should show `ok`.\n',
    });
    assert.deepEqual(
      steps.map(({ checked, expected }) => [checked, expected]),
      [
        [true, 'a b'],
        [false, 'It should show ok.'],
      ],
    );
  });
});

describe('isImperative', () => {
  const YES = [
    'Check the disk',
    'Please restart it',
    'If it is down, restart it',
    'To see more, open the dashboard',
    'You should drain it',
    'First, drain it',
    'Optionally: scale it',
    'Do not restart it',
    '(Optional) Look at the log',
  ];
  const NO = [
    'The disk is full',
    'Log is kept for a week',
    'Restarts are slow',
    'connect=3 is the default',
    'A full disk',
    'Network: internal',
  ];
  for (const text of YES) it(`${text}: yes`, () => assert.equal(isImperative(text), true));
  for (const text of NO) it(`${text}: no`, () => assert.equal(isImperative(text), false));
});

describe('expectedIn', () => {
  const CASES: readonly (readonly [string, string | null])[] = [
    ['Expected: three pods', 'three pods'],
    ['Run it. You should see three pods. Then go on.', 'You should see three pods.'],
    ['It should return 200', 'It should return 200'],
    ['All pods should be running.', 'All pods should be running.'],
    ['You should see something like this:', null],
    ['You should drain it.', null],
    ['Nothing special.', null],
  ];
  for (const [text, expected] of CASES) it(text, () => assert.equal(expectedIn(text), expected));
});
