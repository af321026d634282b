import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { type FileSet, remarkPlugin } from '../../src/remark/plugin.ts';

/** The day of the rules' examples. */
export const NOW = Date.parse('2026-04-26T12:00:00Z');

/** The plugin as the package has it, with a clock that stands. */
const plugin = remarkPlugin({
  now: () => NOW,
  pages: pathToFileURL(join(process.cwd(), 'docs/rules/')),
});

function noOutput(this: Processor): void {
  this.compiler = () => '';
}

/** A processor as remark makes it for a run, or for a single file. */
export function remark(run?: FileSet) {
  return unified().use(remarkParse).use(plugin, null, run).use(noOutput);
}
