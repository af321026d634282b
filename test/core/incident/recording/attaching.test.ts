import assert from 'node:assert/strict';
import { attaching } from '../../../../src/core/incident/recording/attaching.ts';
import { startChecklist } from '../../../../src/core/playbook/checklist.ts';
import { outlineOf } from '../../../../src/core/playbook/outline.ts';
import { parsePlaybook } from '../../../../src/core/playbook/parse.ts';
import { type Happening, told } from '../story.ts';

const PATH = 'playbooks/vault.md';
const NOW = '2026-04-26T15:40:00Z';
const TEXT = '# Vault\n\n- [ ] Look\n- [ ] Ask\n- [ ] Repair\n- [ ] Check\n';

const outline = outlineOf(parsePlaybook({ path: PATH, text: TEXT }));
const [look = '', ask = '', repair = '', check = ''] = outline.sections
  .flatMap(({ steps }) => steps)
  .map(({ id }) => id);

/** Look and check are ticked, ask is skipped, and the gate of repair is open. */
const checklist = {
  ...startChecklist(`file:///repo/${PATH}`, TEXT, NOW),
  ticks: { [look]: NOW, [check]: NOW },
  skips: { [ask]: { at: NOW, reason: 'no access' } },
  opened: { [repair]: { at: NOW, reason: 'it burns' } },
};

const attached = (minutes: number, snapshot: string): Happening => [
  minutes,
  'playbook-attached',
  { playbook: PATH, title: 'Vault', snapshot },
];
const ref = (step: string) => ({ playbook: 's1.md', step, text: '' });
const later: readonly Happening[] = [attached(1, 's1.md'), attached(2, 's2.md')];

const cases: readonly (readonly [
  name: string,
  happenings: readonly Happening[],
  turn: 'back' | 'none',
  expected: readonly string[],
])[] = [
  [
    'a text that is new, with what was done in it before',
    [],
    'none',
    [
      'playbook-attached',
      'gate-opened Repair: it burns',
      'step-ticked Look',
      'step-ticked Check',
      'step-skipped Ask: no access',
    ],
  ],
  ['a text that is attached', [attached(1, 's1.md')], 'back', []],
  ['a tick in an earlier text', later, 'none', []],
  [
    'an earlier text again, with what the log does not know yet',
    [
      ...later,
      [3, 'step-ticked', ref(look)],
      [4, 'step-ticked', ref(ask)],
      [5, 'gate-opened', { ...ref(repair), reason: 'it burns' }],
    ],
    'back',
    ['playbook-attached', 'step-ticked Check'],
  ],
];

describe('attaching', () => {
  for (const [name, happenings, turn, expected] of cases) {
    it(name, () => {
      const facts = attaching(told(...happenings), { checklist, outline }, PATH, 's1.md', turn);
      const shown = facts.map(({ type, data }) => {
        const { text = '', reason = '' } = { text: '', ...data } as Record<string, string>;
        return `${type} ${text}${reason && `: ${reason}`}`.trim();
      });
      assert.deepEqual(shown, expected);
    });
  }
});
