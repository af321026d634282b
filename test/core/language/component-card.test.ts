import assert from 'node:assert/strict';
import { componentCard } from '../../../src/core/language/component-card.ts';
import { repository } from '../lint/repository.ts';
import { FILES, MAP, PLAYBOOK } from './fixtures.ts';

describe('the card of a component', () => {
  it('says where it is told of, what it needs, what needs it, and its playbooks', () => {
    assert.deepEqual(componentCard(repository(FILES), 'Vault'), {
      component: 'Vault',
      aliases: [],
      place: { path: MAP, line: 13 },
      about: 'Keeps the secrets. See K8s clusters.',
      dependencies: [],
      dependents: ['K8s clusters'],
      downstream: 2,
      playbooks: [{ path: PLAYBOOK, line: 1, title: 'Vault is sealed' }],
    });
  });

  it('leads to where the map names it first if it has no entry', () => {
    const card = componentCard(repository({ [MAP]: '# Map\n\n- Web depends on Vault\n' }), 'Vault');
    assert.deepEqual([card?.place.line, card?.about], [3, null]);
  });

  it('is none for what is not on the map', () => {
    assert.equal(componentCard(repository(FILES), 'Mail'), null);
    assert.equal(componentCard(repository({}), 'Vault'), null);
  });
});
