import assert from 'node:assert/strict';
import { readMap } from '../../../../src/core/map/read.ts';
import { readObservation } from '../../../../src/core/map/triage/observe.ts';
import { fence } from '../check-maps.ts';

const map = readMap({
  path: 'map.md',
  text: fence('CI deploys (signed images) -> Vault\nK8s clusters -> Vault', '# Dependency map'),
});

const NOTHING = { failing: [], healthy: [], changes: [], releasing: [], now: null };

describe('an observation', () => {
  it('names components as everywhere, each once', () => {
    const change = { component: 'vault', at: 5, what: 'a patch' };
    const { value, problems } = readObservation(map, {
      failing: ['ci deploy', 'CI deploys'],
      healthy: ['k8s-cluster'],
      changes: [change],
      releasing: ['VAULT'],
      now: 7,
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(value, {
      failing: ['CI deploys (signed images)'],
      healthy: ['K8s clusters'],
      changes: [{ ...change, component: 'Vault' }],
      releasing: ['Vault'],
      now: 7,
    });
  });

  for (const [name, message] of [
    ['Valt', '“Valt” is not on the map. Did you mean “Vault”?'],
    ['clusters', '“clusters” is not on the map. Did you mean “K8s clusters”?'],
    ['Kafka', '“Kafka” is not on the map. Write a name of the map.'],
  ] as const) {
    it(`refuses ${name} with what may have been meant`, () => {
      const { value, problems } = readObservation(map, { ...NOTHING, failing: [name, 'Vault'] });
      assert.deepEqual(problems, [{ kind: 'unknown', name, message }]);
      assert.deepEqual(value.failing, ['Vault']);
    });
  }

  it('refuses a component that fails and is healthy', () => {
    const { value, problems } = readObservation(map, {
      ...NOTHING,
      failing: ['Vault'],
      healthy: ['vault'],
    });
    assert.equal(
      problems[0]?.message,
      '“Vault” is said to be failing and healthy. Say one of the two.',
    );
    assert.deepEqual([value.failing, value.healthy], [['Vault'], []]);
  });
});
