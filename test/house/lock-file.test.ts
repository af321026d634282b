import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

type Locked = { readonly optionalDependencies?: Readonly<Record<string, string>> };

describe('package-lock.json', () => {
  // npm leaves out the binaries of other platforms when it cannot see them, and "npm ci" then
  // refuses the file, on every platform.
  it('holds every optional dependency of what it holds', () => {
    const lock = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8');
    const packages: Readonly<Record<string, Locked>> = JSON.parse(lock).packages;
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) =>
          packages[`node_modules/${name}`] === undefined &&
          packages[`${path}/node_modules/${name}`] === undefined,
      ),
    );
    assert.deepEqual(missing, []);
  });
});
