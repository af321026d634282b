// Bundles every face into dist/: the CLI, the desktop extension and the webview pages.
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { build } from 'esbuild';

const shared = {
  bundle: true,
  minify: process.argv.includes('--minify'),
  sourcemap: process.argv.includes('--minify') ? false : 'linked',
  logLevel: 'warning',
  legalComments: 'none',
  target: 'es2022',
};

const targets = [
  {
    entryPoints: ['src/cli/bin.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    format: 'esm',
    // The YAML parser is CommonJS and asks for node:process through require.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  },
  {
    entryPoints: ['src/extension/extension.ts'],
    outfile: 'dist/extension.cjs',
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
  },
];

await rm('dist', { recursive: true, force: true });
for (const target of targets) {
  if (target.entryPoints.every((file) => existsSync(file))) await build({ ...shared, ...target });
}
