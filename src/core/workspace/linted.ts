import type { Config } from '../config/config.ts';
import { CONFIG_FILE } from '../config/file.ts';
import { readGlob } from './glob.ts';
import { isMarkdownPath } from './paths.ts';

/** Tells which files of a listing are linted: Markdown and the map, but for what is ignored. */
export function isLinted({ map, lint }: Pick<Config, 'map' | 'lint'>): (path: string) => boolean {
  const ignored = lint.ignore.map(readGlob);
  return (path) =>
    (path === map || path === CONFIG_FILE || isMarkdownPath(path)) &&
    !ignored.some((glob) => glob.matches(path));
}
