// Bundles the integration suite for the extension host, which loads CommonJS only.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { ROOT } from '../../scripts/host/paths.mjs';
import { readRuleHeaders } from '../../scripts/rule-header.mjs';

/** @returns {Promise<string>} the absolute path of the suite's entry */
export async function bundleSuite() {
  const outdir = join(ROOT, 'out', 'integration');
  await rm(outdir, { recursive: true, force: true });
  await build({
    absWorkingDir: ROOT,
    entryPoints: [
      'test/integration/suite.ts',
      ...globSync('test/integration/**/*.test.ts', { cwd: ROOT }),
    ],
    outbase: 'test/integration',
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    // mocha finds its reporters at run time, in node_modules.
    external: ['vscode', 'mocha'],
    // The examples in the headers of the rules, which are read from the sources.
    define: { RULE_HEADERS: JSON.stringify(readRuleHeaders()) },
    logLevel: 'warning',
  });
  return join(outdir, 'suite.cjs');
}
