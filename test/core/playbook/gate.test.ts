import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Gate, gateOf, openDiagnosis } from '../../../src/core/playbook/gate.ts';
import { allSteps, type OutlineStep } from '../../../src/core/playbook/outline.ts';
import type { Effect } from '../../../src/core/shell/model.ts';
import { outlineOfLines } from './builders.ts';

const EFFECTS: Readonly<Record<string, Effect>> = {
  'kubectl get pods': 'read-only',
  'kubectl delete pod x': 'mutating',
  'fixit --now': 'unknown',
};

const PLAYBOOK = [
  '# Vault',
  '## Diagnosis',
  '- [ ] Look at the dashboard',
  '- [ ] List the pods: `kubectl get pods`',
  '### Deeper',
  '- [ ] Compare the nodes',
  '  - [ ] The first node',
  '  - [ ] The second node',
  '- [ ] Try a restart: `kubectl delete pod x`',
  '## Mitigation',
  '- [ ] Look again: `kubectl get pods`',
  '- [ ] Delete the pod: `kubectl delete pod x`',
  '- [ ] Run the fix: `fixit --now`',
  '- [ ] Call the vendor',
  '- [ ] Look and delete: `kubectl get pods` and `kubectl delete pod x`',
  '## Verification',
  '- [ ] Log in',
];

const DIAGNOSIS = ['Look at the dashboard', 'List the pods', 'Compare the nodes'];
const BOTH_NODES = ['The first node', 'The second node'];

function shortName({ text }: OutlineStep): string {
  return text.split(':')[0] ?? '';
}

function workedOn(settled: readonly string[], opened: readonly string[] = []) {
  const outline = outlineOfLines(...PLAYBOOK);
  const steps = allSteps(outline);
  const texts = new Map(
    steps.flatMap(({ commands }) => commands.map(({ id, text }) => [id, text] as const)),
  );
  const ids = (names: readonly string[]) =>
    new Set(steps.filter((step) => names.includes(shortName(step))).map(({ id }) => id));
  const [done, open] = [ids(settled), ids(opened)];
  const checklist = {
    outline,
    effectOf: (id: string) => EFFECTS[texts.get(id) ?? ''] ?? 'unknown',
    isSettled: (id: string) => done.has(id),
    isOpened: (id: string) => open.has(id),
  };
  return { checklist, steps };
}

function gate(name: string, settled: readonly string[], opened: readonly string[] = []): Gate {
  const { checklist, steps } = workedOn(settled, opened);
  const step = steps.find((one) => shortName(one) === name);
  return gateOf(checklist, step?.id ?? 'none');
}

const gates: readonly (readonly [
  step: string,
  settled: readonly string[],
  kind: Gate['kind'],
  effect?: Effect,
])[] = [
  ['Look at the dashboard', [], 'free'],
  ['List the pods', [], 'free'],
  ['Try a restart', [], 'closed', 'mutating'],
  ['Look again', [], 'free'],
  ['Delete the pod', [], 'closed', 'mutating'],
  ['Run the fix', [], 'closed', 'unknown'],
  ['Call the vendor', [], 'closed', 'unknown'],
  ['Look and delete', [], 'closed', 'mutating'],
  ['Log in', [], 'free'],
  ['No such step', [], 'closed', 'unknown'],
  ['Delete the pod', DIAGNOSIS.slice(1), 'closed', 'mutating'],
  ['Delete the pod', [...DIAGNOSIS, ...BOTH_NODES], 'confirm', 'mutating'],
  ['Delete the pod', [...DIAGNOSIS.slice(0, 2), ...BOTH_NODES], 'confirm', 'mutating'],
  ['Try a restart', [...DIAGNOSIS, ...BOTH_NODES], 'confirm', 'mutating'],
];

describe('the gate', () => {
  for (const [step, settled, kind, effect] of gates) {
    it(`of “${step}” is ${kind} after ${settled.length} steps`, () => {
      const found = gate(step, settled);
      assert.equal(found.kind, kind);
      assert.equal('effect' in found ? found.effect : undefined, effect);
    });
  }

  it('names the steps of the diagnosis that are open, without those that change something', () => {
    const { checklist } = workedOn(['List the pods', 'The first node']);
    assert.deepEqual(openDiagnosis(checklist).map(shortName), [
      'Look at the dashboard',
      'Compare the nodes',
      'The second node',
    ]);
  });

  it('stays open for the step that it was opened for, and for no other', () => {
    assert.equal(gate('Delete the pod', [], ['Delete the pod']).kind, 'opened');
    assert.equal(gate('Run the fix', [], ['Delete the pod']).kind, 'closed');
  });

  it('is never closed before what only reads, and never free before anything else', () => {
    const names = allSteps(outlineOfLines(...PLAYBOOK)).map(shortName);
    fc.assert(
      fc.property(
        fc.subarray(names),
        fc.subarray(names),
        fc.constantFrom(...names),
        (done, open, name) => {
          const { kind } = gate(name, done, open);
          assert.equal(kind === 'free', gate(name, []).kind === 'free');
        },
      ),
    );
  });

  it('opens with every step that is settled, and never closes by one', () => {
    const names = allSteps(outlineOfLines(...PLAYBOOK)).map(shortName);
    fc.assert(
      fc.property(
        fc.subarray(names),
        fc.constantFrom(...names),
        fc.constantFrom(...names),
        (done, more, name) => {
          if (gate(name, done).kind !== 'closed') {
            assert.notEqual(gate(name, [...done, more]).kind, 'closed');
          }
        },
      ),
    );
  });
});
