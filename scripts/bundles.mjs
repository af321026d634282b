// What is bundled, and how: one entry for each program that the build makes.
import { build } from 'esbuild';

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  logLevel: 'warning',
  legalComments: 'none',
  target: 'es2022',
};

/**
 * What runs in Node outside the editor: the command line with its threads, and the remark plugin.
 * @type {import('esbuild').BuildOptions}
 */
const cli = {
  entryPoints: {
    cli: 'src/cli/bin.ts',
    'lint-thread': 'src/cli/lint-thread.ts',
    remark: 'src/remark/index.ts',
  },
  outdir: 'dist',
  platform: 'node',
  format: 'esm',
  splitting: true, // what they share is there once
  chunkNames: 'cli-[hash]',
  external: ['satteri'], // native, and optional: loaded where it is installed
  // Some dependencies are CommonJS and ask for Node's own modules through require.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
};

/**
 * Leaves what the extension loads on first use in files of their own: the parsers, and the commands.
 * What several of the files need is in each of them, so it may keep nothing to itself.
 * @type {import('esbuild').Plugin}
 */
const laterApart = {
  name: 'later-apart',
  setup({ onResolve }) {
    for (const [filter, path] of /** @type {const} */ ([
      [/\/analysis\.ts$/, './analysis.cjs'],
      [/\/commands\/table\.ts$/, './commands.cjs'],
    ])) {
      onResolve({ filter }, ({ kind }) =>
        kind === 'dynamic-import' ? { path, external: true } : undefined,
      );
    }
  },
};

/**
 * What the extension host loads.
 * @type {import('esbuild').BuildOptions}
 */
export const extension = {
  entryPoints: {
    extension: 'src/extension/extension.ts',
    analysis: 'src/extension/analysis.ts',
    commands: 'src/extension/commands/table.ts',
    'facts-thread': 'src/extension/facts/facts-thread.ts',
  },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  platform: 'node',
  format: 'cjs',
  external: ['vscode'],
  supported: { 'dynamic-import': false }, // the extension host loads by require
  plugins: [laterApart],
};

/**
 * The dependency map's page, its style, and the worker that lays the map out.
 * @type {import('esbuild').BuildOptions}
 */
const mapPage = {
  entryPoints: {
    map: 'src/webview/map/main.ts',
    'map-layout': 'src/webview/map/layout-worker.ts',
    'map-style': 'src/webview/map/map.css',
  },
  outdir: 'dist/webview',
  platform: 'browser',
  format: 'iife',
};

/**
 * The pages of incidents, the panel and the metrics, and their styles.
 * @type {import('esbuild').BuildOptions}
 */
const incidentPages = {
  entryPoints: {
    incident: 'src/webview/incident/main.ts',
    'incident-style': 'src/webview/incident/panel.css',
    metrics: 'src/webview/metrics/main.ts',
    'metrics-style': 'src/webview/metrics/metrics.css',
  },
  outdir: 'dist/webview',
  platform: 'browser',
  format: 'iife',
};

/**
 * Bundles the CLI alone, into `cli.js` of a folder, for tests that run it as a process.
 * @param {string} outdir
 */
export async function bundleCli(outdir) {
  await build({ ...shared, ...cli, outdir });
}

/**
 * Bundles everything into dist/. `minify` is for what is published.
 * @param {{ minify: boolean }} options
 */
export async function bundleAll({ minify }) {
  /** @type {import('esbuild').BuildOptions} */
  const output = { minify, sourcemap: minify ? false : 'linked' };
  await Promise.all(
    [cli, extension, mapPage, incidentPages].map((target) =>
      build({ ...shared, ...output, ...target }),
    ),
  );
}
