// What is bundled, and how: one entry for each program that the build makes.
import { build } from 'esbuild';

const shared = {
  bundle: true,
  logLevel: 'warning',
  legalComments: 'none',
  target: 'es2022',
};

const cli = {
  entryPoints: ['src/cli/bin.ts'],
  outfile: 'dist/cli.js',
  platform: 'node',
  format: 'esm',
  // Some dependencies are CommonJS and ask for Node's own modules through require.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
};

const extension = {
  entryPoints: ['src/extension/extension.ts'],
  outfile: 'dist/extension.cjs',
  platform: 'node',
  format: 'cjs',
  external: ['vscode'],
};

/** Bundles the CLI alone, for tests that run it as a process. */
export async function bundleCli(outfile) {
  await build({ ...shared, ...cli, outfile });
}

/** Bundles everything into dist/. `minify` is for what is published. */
export async function bundleAll({ minify }) {
  const output = { minify, sourcemap: minify ? false : 'linked' };
  await Promise.all([cli, extension].map((target) => build({ ...shared, ...output, ...target })));
}
