import assert from 'node:assert/strict';
import {
  allSteps,
  type Outline,
  type OutlineSection,
  type OutlineStep,
} from '../../../src/core/playbook/outline.ts';
import { outlineOfLines } from './builders.ts';

/** The outline as indented lines: `# heading`, `- [ ] step`, `$ command`. */
function drawn(part: Outline | OutlineSection, indent = ''): readonly string[] {
  const step = ({ text, commands, children }: OutlineStep, at: string): readonly string[] => [
    `${at}- [ ] ${text}`,
    ...commands.map((command) => `${at}  $ ${command.text}`),
    ...children.flatMap((child) => step(child, `${at}  `)),
  ];
  return [
    ...part.steps.flatMap((one) => step(one, indent)),
    ...part.sections.flatMap((section) => [
      `${indent}# ${section.heading}`,
      ...drawn(section, `${indent}  `),
    ]),
  ];
}

const cases: readonly (readonly [
  name: string,
  lines: readonly string[],
  expected: readonly string[],
])[] = [
  [
    'sections in order, without the title around them',
    ['# Vault', '## Diagnosis', '- [ ] Look', '## Mitigation', '- [ ] Fix'],
    ['# Diagnosis', '  - [ ] Look', '# Mitigation', '  - [ ] Fix'],
  ],
  [
    'only headings that have steps',
    ['# Vault', '## Meaning', 'Words.', '## Diagnosis', '- [ ] Look'],
    ['# Diagnosis', '  - [ ] Look'],
  ],
  [
    'sub-sections inside theirs',
    ['# Vault', '## Mitigation', '### Unseal', '- [ ] Restart', '### Disk', '- [ ] Compress'],
    ['# Mitigation', '  # Unseal', '    - [ ] Restart', '  # Disk', '    - [ ] Compress'],
  ],
  [
    'a section’s own steps before its sub-sections',
    [
      '## Mitigation',
      '- [ ] Think',
      '### Unseal',
      '- [ ] Restart',
      '## Verification',
      '- [ ] Log in',
    ],
    [
      '# Mitigation',
      '  - [ ] Think',
      '  # Unseal',
      '    - [ ] Restart',
      '# Verification',
      '  - [ ] Log in',
    ],
  ],
  [
    'several titles, each with its own sections',
    ['# A', '## Diagnosis', '- [ ] Look at A', '# B', '## Diagnosis', '- [ ] Look at B'],
    ['# A', '  # Diagnosis', '    - [ ] Look at A', '# B', '  # Diagnosis', '    - [ ] Look at B'],
  ],
  ['steps without any heading', ['- [ ] Look', '- [ ] Fix'], ['- [ ] Look', '- [ ] Fix']],
  [
    'a single section whose heading is its only one',
    ['## Diagnosis', '- [ ] Look'],
    ['# Diagnosis', '  - [ ] Look'],
  ],
  [
    'nested steps and their commands',
    [
      '## Diagnosis',
      '- [ ] Look',
      '',
      '   ```sh',
      '   vault status',
      '   ```',
      '',
      '   - [ ] at the seal',
    ],
    ['# Diagnosis', '  - [ ] Look', '    $ vault status', '    - [ ] at the seal'],
  ],
];

describe('outlineOf', () => {
  for (const [name, lines, expected] of cases) {
    it(`keeps ${name}`, () => {
      assert.deepEqual(drawn(outlineOfLines(...lines)), expected);
    });
  }

  it('gives every step and command an id of its own, the same for the same text', () => {
    const lines = [
      '## Diagnosis',
      '- [ ] a',
      '  - [ ] b',
      '    - [ ] c',
      '',
      '```sh',
      'x',
      'y',
      '```',
      '- [ ] a',
    ];
    const steps = allSteps(outlineOfLines(...lines));
    const ids = steps.flatMap(({ id, commands }) => [id, ...commands.map((one) => one.id)]);
    assert.ok(ids.length >= 6);
    assert.equal(new Set(ids).size, ids.length);
    const again = allSteps(outlineOfLines(...lines));
    assert.deepEqual(
      again.flatMap(({ id, commands }) => [id, ...commands.map((one) => one.id)]),
      ids,
    );
  });
});
