import assert from 'node:assert/strict';
import { parsePlaybook } from '../../../src/core/playbook/parse.ts';
import { playbookSkeleton } from '../../../src/core/playbook/skeleton.ts';

const cases: readonly (readonly [component: string, link: string | null])[] = [
  ['Vault', '[Vault](../infra/docs/incident-response.md#vault)'],
  ['My service', null],
  ['yes: or no', null],
];

describe('a playbook to start from', () => {
  for (const [component, link] of cases) {
    it(`is one for ${component}, ${link === null ? 'which is on no map yet' : 'linked to its entry'}`, () => {
      const text = playbookSkeleton(component, link);
      const playbook = parsePlaybook({ path: 'playbooks/a.md', text });
      assert.deepEqual(playbook.problems, []);
      assert.equal(playbook.meta.component, component);
      assert.equal(playbook.title, component);
      assert.equal(text.includes('On the map'), link !== null);
      assert.doesNotMatch(text, /\n\n\n/);
    });
  }
});
