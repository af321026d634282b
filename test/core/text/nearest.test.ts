import assert from 'node:assert/strict';
import { nearest } from '../../../src/core/text/nearest.ts';

const names = ['Vault', 'Internal DNS', 'K8s clusters', 'Argo CD', 'CI deploys'];

const cases: readonly (readonly [word: string, expected: readonly string[]])[] = [
  ['vualt', ['Vault']],
  ['Vaultt', ['Vault']],
  ['internal dsn', ['Internal DNS']],
  ['argo', ['Argo CD']],
  ['K8s cluster', ['K8s clusters']],
  ['kafka', []],
  ['', []],
];

describe('nearest', () => {
  for (const [word, expected] of cases) {
    it(`${JSON.stringify(word)} → ${expected.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(nearest(word, names), expected);
    });
  }

  it('is not what has no letter of the word', () => assert.deepEqual(nearest('x', ['y']), []));
});
