import { remarkPlugin } from './plugin.ts';

const plugin = remarkPlugin({
  now: Date.now,
  pages: new URL('../docs/rules/', import.meta.url), // from dist/remark.js
});

// biome-ignore lint/style/noDefaultExport: remark takes a plugin from the default export.
export default plugin;
