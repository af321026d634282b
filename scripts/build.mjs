// Builds dist/: the CLI, the desktop extension and the webview pages.
import { rm } from 'node:fs/promises';
import { bundleAll } from './bundles.mjs';

await rm('dist', { recursive: true, force: true });
await bundleAll({ minify: process.argv.includes('--minify') });
