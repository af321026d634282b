import assert from 'node:assert/strict';
import { commandEffects } from '../../src/core/playbook/effects.ts';
import { allSteps, outlineOf } from '../../src/core/playbook/outline.ts';
import { parsePlaybook } from '../../src/core/playbook/parse.ts';
import { nodesOf } from '../../src/extension/checklist/nodes.ts';

const TEXT = `# Vault

## Diagnosis

- [ ] Look: \`vault status\`
- [ ] Ask each node
  - [ ] Wipe it: \`rm -rf /data\`

## Steps

- [ ] Call the colleagues

## Mitigation

- [ ] Unseal it by hand
- [ ] Fail over: \`kubectl delete pod vault-0\`
`;

describe('the effect that a step of a checklist shows', () => {
  it('is that of its commands; without any, it is never said to only read', () => {
    const outline = outlineOf(parsePlaybook({ path: 'vault.md', text: TEXT }));
    const { steps } = nodesOf(outline, commandEffects(outline));
    assert.deepEqual(
      allSteps(outline).map(({ id, line }) => [line, steps.get(id)?.effect]),
      [
        [5, 'read-only'],
        [6, null],
        [7, 'mutating'],
        [11, null],
        [15, 'unknown'],
        [16, 'mutating'],
      ],
    );
  });
});
