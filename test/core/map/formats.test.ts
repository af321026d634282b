import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readMap } from '../../../src/core/map/read.ts';
import { edgeSentence } from '../../../src/core/map/render/sentences.ts';

const FOLDER = new URL('../../fixtures/maps/', import.meta.url);

const SENTENCES = [
  'Argo CD depends on Internal DNS',
  'Argo CD depends on K8s clusters',
  'CI deploys depends on Vault',
  'K8s clusters depends on Vault',
  'Service workloads depends on K8s clusters',
  'Vault depends on Internal DNS',
];

describe('one map in every format', () => {
  for (const path of readdirSync(FOLDER)) {
    it(`${path} says the same`, () => {
      const { edges, components, problems } = readMap({
        path,
        text: readFileSync(new URL(path, FOLDER), 'utf8'),
      });
      assert.deepEqual(edges.map(edgeSentence).sort(), SENTENCES);
      assert.equal(components.length, 6);
      assert.deepEqual(problems, []);
    });
  }
});
