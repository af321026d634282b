import { type Checked, type Setting, setting } from './setting.ts';

/** Not from a root; whether it climbs above the repository's, a schema cannot say. */
const PATH_SCHEMA = {
  type: 'string',
  pattern: '^\\s*[^\\s/\\\\]',
  not: { pattern: '^\\s*[A-Za-z]:' },
};

/** A setting that names one file or folder of the repository. `expects` completes "must be". */
export function pathSetting(expects: string): Setting<string> {
  return setting(expects, PATH_SCHEMA, (raw) =>
    typeof raw === 'string' ? checkPath(raw) : { wrong: 'type' },
  );
}

/** A setting that is one glob or a list of them, from the repository's root. */
export const globsSetting = pathsSetting('a glob or a list of globs');

/** The same where a folder stands for what is in it that matches a glob. */
function folderSetting(inside: string): Setting<readonly string[]> {
  return pathsSetting('a glob or a list of globs', (path, raw) =>
    /[*?[{]/.test(path) || !/(?:^|\/)[^/.]+$|[/\\]\s*$/.test(raw) ? path : `${path}/${inside}`,
  );
}

/** Globs of files, of which a folder means all. */
export const filesOrFolders = folderSetting('**');

/** Globs of documents, of which a folder means all Markdown. */
export const documentsSetting = folderSetting('**/*.{md,markdown,mdx}');

/** A setting that names one file of the repository, or several. */
export const filesSetting = pathsSetting('the path of a file or a list of paths');

/** The path that a value names, as settings have it; null for none inside the repository. */
export function pathOf(raw: unknown): string | null {
  const checked = typeof raw === 'string' ? checkPath(raw) : null;
  return checked !== null && 'value' in checked ? checked.value : null;
}

function pathsSetting(
  expects: string,
  meant: (path: string, raw: string) => string = (path) => path,
): Setting<readonly string[]> {
  return setting<readonly string[]>(
    expects,
    { anyOf: [PATH_SCHEMA, { type: 'array', minItems: 1, items: PATH_SCHEMA }] },
    (raw) => {
      const globs: unknown = typeof raw === 'string' ? [raw] : raw;
      if (!Array.isArray(globs) || globs.length === 0) return { wrong: 'type' };
      const value: string[] = [];
      for (const glob of globs) {
        if (typeof glob !== 'string') return { wrong: 'type' };
        const checked = checkPath(glob);
        if ('wrong' in checked) return checked;
        value.push(meant(checked.value, glob));
      }
      return { value };
    },
  );
}

/** A path inside the repository: relative, with forward slashes, that never climbs above the root. */
function checkPath(raw: string): Checked<string> {
  const path = raw.trim().replaceAll('\\', '/');
  if (path === '') return { wrong: 'type' };
  if (path.startsWith('/') || /^[a-z]:/i.test(path) || path.includes('\0')) {
    return { wrong: 'outside', of: raw };
  }
  const kept: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && kept.pop() === undefined) return { wrong: 'outside', of: raw };
    if (part !== '..' && part !== '.' && part !== '') kept.push(part);
  }
  return kept.length === 0 ? { wrong: 'type' } : { value: kept.join('/') };
}
