import type declared from '../../types/remark.d.ts';
import { remarkPlugin } from './plugin.ts';

const plugin: typeof declared = remarkPlugin({
  now: Date.now,
  pages: new URL('../docs/rules/', import.meta.url), // from dist/remark.js
});

// biome-ignore lint/style/noDefaultExport: remark takes a plugin from the default export.
export default plugin;
