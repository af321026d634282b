import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryAround } from '../../src/node/repository-root.ts';
import { FIRST, withFolder } from './store/workplace.ts';

const cases: readonly (readonly [name: string, folders: readonly string[], root: string])[] = [
  ['git’s own', ['.git', 'docs/api'], ''],
  ['the nearest of two', ['.git', 'docs/.git', 'docs/api'], 'docs'],
  ['where our incidents are', ['.git', `docs/incidents/${FIRST}/events`, 'docs/api'], 'docs'],
  ['not where documents about incidents are', ['.git', 'docs/incidents/old', 'docs/api'], ''],
];

describe('the root around docs/api', () => {
  for (const [name, folders, root] of cases) {
    it(`is ${name}`, () =>
      withFolder(async (at) => {
        for (const folder of folders) mkdirSync(join(at, folder), { recursive: true });
        assert.equal(await repositoryAround(join(at, 'docs/api')), join(at, root));
      }));
  }
});
