import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { extension } from '../../scripts/bundles.mjs';
import { ROOT } from '../../scripts/host/paths.mjs';

/**
 * What a module keeps from call to call: each file that has the module would keep its own. What is
 * remembered of a value in a WeakMap can be computed again.
 */
const KEEPS = /^(?:export )?(?:let |const \w+(?:: .+)? = new (?!WeakMap\b)\w+(?:<.*>)?\(\);)/m;

describe('the files that the extension host loads', () => {
  /** The modules of each file by its name, and what it asks the host for. */
  const files = new Map<string, { modules: readonly string[]; asksFor: readonly string[] }>();
  before(async () => {
    const { metafile } = await build({
      ...extension,
      absWorkingDir: ROOT,
      bundle: true,
      metafile: true,
      write: false,
      logLevel: 'error',
    });
    for (const [path, { inputs, imports }] of Object.entries(metafile.outputs)) {
      const asksFor = imports.filter(({ external }) => external).map(({ path }) => path);
      files.set(basename(path), { modules: Object.keys(inputs), asksFor });
    }
  });
  const modulesOf = (file: string) => files.get(file)?.modules ?? [];

  it('bring the parsers along in one file only, which is not loaded with the window', () => {
    const brings = (file: string) => modulesOf(file).some((path) => /unbash|\/yaml\//.test(path));
    assert.deepEqual([...files.keys()].filter(brings), ['analysis.cjs']);
  });

  it('need no editor where a thread loads them', () => {
    for (const file of ['analysis.cjs', 'facts-thread.cjs']) {
      assert.ok(modulesOf(file).length > 0);
      assert.ok(!files.get(file)?.asksFor.includes('vscode'), file);
    }
  });

  it('share no module that keeps something to itself', () => {
    const counts = new Map<string, number>();
    for (const { modules } of files.values())
      for (const path of modules) counts.set(path, (counts.get(path) ?? 0) + 1);
    const ours = [...counts].filter(([path, count]) => count > 1 && path.startsWith('src/'));
    assert.ok(ours.length > 100);
    const keeping = ours.filter(([path]) => KEEPS.test(readFileSync(join(ROOT, path), 'utf8')));
    assert.deepEqual(keeping, []);
    assert.match(readFileSync(join(ROOT, 'src/extension/context-keys.ts'), 'utf8'), KEEPS);
  });
});
