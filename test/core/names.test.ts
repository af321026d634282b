import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findComponent, nameKey, nearestNames, withoutNote } from '../../src/core/names.ts';

const SAME: readonly (readonly [string, string])[] = [
  ['K8s clusters', 'k8s-cluster'],
  ['IAM/SSO', 'iam sso'],
  ['Service-to-service calls', 'service to service call'],
  ['Registries', 'registry'],
  ['Caches', 'cache'],
  ['Boxes', 'box'],
  ['🔐 Vault', 'vault'],
  ["Ops' wiki", 'ops wiki'],
  ["Vault's agent", 'vaults agent'],
  ['Ｖａｕｌｔ', 'vault'],
  ['認証基盤', '認証基盤'],
];
const DIFFERENT: readonly (readonly [string, string])[] = [
  ['Postgres (prod)', 'Postgres (staging)'],
  ['C', 'C++'],
  ['C#', 'C++'],
  ['DNS', 'DN'],
  ['Redis', 'Redi'],
  ['🔐', '🚀'],
];

describe('name keys', () => {
  for (const [a, b] of SAME) it(`${a} is ${b}`, () => assert.equal(nameKey(a), nameKey(b)));
  for (const [a, b] of DIFFERENT) {
    it(`${a} is not ${b}`, () => assert.notEqual(nameKey(a), nameKey(b)));
  }

  it('never are empty for a name that is not', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (name) => name.trim() === '' || nameKey(name) !== '',
      ),
    );
  });

  it('lose parenthesised notes on demand', () => {
    assert.equal(withoutNote('CI deploys (signed) (EU)'), 'CI deploys');
  });
});

describe('finding a component', () => {
  const component = (name: string, ...aliases: string[]) => ({ name, aliases });
  const map = {
    components: [
      component('K8s clusters', 'EKS'),
      component('CI deploys (signed image verification)'),
      component('Postgres (prod)'),
      component('Postgres (staging)'),
      component('Vault', 'secrets manager'),
      component('vault'),
    ],
  };
  const FOUND: readonly (readonly [string, string | null])[] = [
    ['vault', 'vault'],
    ['Vault', 'Vault'],
    ['VAULT', null],
    ['k8s-cluster', 'K8s clusters'],
    ['eks', 'K8s clusters'],
    ['K8s clusters (prod)', 'K8s clusters'],
    ['CI deploys', 'CI deploys (signed image verification)'],
    ['Postgres', null],
    ['postgres prod', 'Postgres (prod)'],
    ['Secrets Manager', 'Vault'],
    ['Kafka', null],
    ['K8sClusters', 'K8s clusters'],
  ];
  for (const [name, found] of FOUND) {
    it(`${name}: ${found}`, () => assert.equal(findComponent(map, name)?.name ?? null, found));
  }
});

describe('did you mean', () => {
  const names = ['Vault', 'Internal DNS', 'K8s clusters', 'CI deploys', 'Artifact registry'];
  const NEAR: readonly (readonly [string, readonly string[]])[] = [
    ['Valut', ['Vault']],
    ['Interal DNS', ['Internal DNS']],
    ['DNS', ['Internal DNS']],
    ['registry', ['Artifact registry']],
    ['k8s cluster', ['K8s clusters']],
    ['Kafka', []],
  ];
  for (const [name, near] of NEAR) {
    it(`${name}: ${near.join(' or ') || 'nothing'}`, () => {
      assert.deepEqual(nearestNames(name, names), near);
    });
  }
});
