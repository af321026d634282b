import { isMap, isScalar, LineCounter, type Pair, parseDocument } from 'yaml';
import type { Problem } from '../problem.ts';
import { problemsFrom } from '../problem.ts';
import { indexLines } from '../text/line-index.ts';
import { nearest } from '../text/nearest.ts';
import type { SourceRange } from '../text/range.ts';

/** The repository's own configuration, `.faultline.yaml` at its root. Every face reads it this way. */
export interface Config {
  /** The Markdown file that holds the dependency map; a path from the repository's root. */
  readonly map: string;
  /** Globs, from the repository's root, of the Markdown files that are playbooks. */
  readonly playbooks: readonly string[];
}

export const CONFIG_FILE = '.faultline.yaml';

export const DEFAULT_CONFIG: Config = {
  map: 'infra/docs/incident-response.md',
  playbooks: [
    'playbooks/**/*.md',
    'runbooks/**/*.md',
    'docs/playbooks/**/*.md',
    'docs/runbooks/**/*.md',
  ],
};

const PROBLEMS = {
  'config/invalid-yaml': { severity: 'error', text: 'This is not valid YAML: {0}' },
  'config/unknown-key': {
    severity: 'warning',
    text: '"{0}" is not a setting of Faultline and is ignored. {1}',
  },
  'config/wrong-type': {
    severity: 'error',
    text: '"{0}" must be {1}. The default is used instead.',
  },
  'config/outside-repository': {
    severity: 'error',
    text: '"{0}" leaves the repository. Write a path relative to its root; the default is used instead.',
  },
} as const;
const problem = problemsFrom(PROBLEMS);

/** Either the checked value, or a problem to report. */
type Checked<T> =
  | { readonly value: T }
  | { readonly wrong: 'type' | 'outside'; readonly of: string };

const SETTINGS: {
  readonly [Key in keyof Config]: {
    readonly expects: string;
    readonly check: (raw: unknown) => Checked<Config[Key]>;
  };
} = {
  map: {
    expects: 'the path of one file',
    check: (raw) => (typeof raw === 'string' ? checkPath(raw) : { wrong: 'type', of: '' }),
  },
  playbooks: {
    expects: 'a glob or a list of globs',
    check: (raw) => {
      const globs = typeof raw === 'string' ? [raw] : raw;
      if (!Array.isArray(globs) || globs.length === 0) return { wrong: 'type', of: '' };
      const value: string[] = [];
      for (const glob of globs) {
        if (typeof glob !== 'string') return { wrong: 'type', of: '' };
        const checked = checkPath(glob);
        if ('wrong' in checked) return checked;
        value.push(checked.value);
      }
      return { value };
    },
  },
};

/**
 * Reads the text of `.faultline.yaml`. Never throws: a setting that cannot be used falls back to its
 * default and is reported with the place in the file.
 */
export function readConfig(text: string): {
  readonly value: Config;
  readonly problems: readonly Problem[];
} {
  const lines = indexLines(text);
  const document = parseDocument(text, { lineCounter: new LineCounter(), prettyErrors: false });
  const syntax = document.errors[0];
  if (syntax !== undefined) {
    const range = lines.range(syntax.pos[0], syntax.pos[1]);
    return {
      value: DEFAULT_CONFIG,
      problems: [problem('config/invalid-yaml', range, syntax.message)],
    };
  }
  const root = document.contents;
  if (root === null) return { value: DEFAULT_CONFIG, problems: [] };
  if (!isMap(root)) {
    const range = lines.range(0, text.length);
    return {
      value: DEFAULT_CONFIG,
      problems: [problem('config/wrong-type', range, CONFIG_FILE, 'a mapping of settings')],
    };
  }
  const problems: Problem[] = [];
  let value = DEFAULT_CONFIG;
  const rangeOf = (pair: Pair): SourceRange => {
    const start = isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
    const node = pair.value as { range?: readonly number[] | null } | null;
    return lines.range(start, node?.range?.[1] ?? start);
  };
  for (const pair of root.items) {
    const key = String(isScalar(pair.key) ? pair.key.value : pair.key);
    const range = rangeOf(pair);
    if (!isSetting(key)) {
      problems.push(problem('config/unknown-key', range, key, suggestion(key)));
      continue;
    }
    const checked = SETTINGS[key].check(toPlain(pair.value));
    if ('value' in checked) value = { ...value, [key]: checked.value };
    else if (checked.wrong === 'outside') {
      problems.push(problem('config/outside-repository', range, checked.of));
    } else problems.push(problem('config/wrong-type', range, key, SETTINGS[key].expects));
  }
  return { value, problems };
}

function isSetting(key: string): key is keyof Config {
  return Object.hasOwn(SETTINGS, key);
}

function suggestion(key: string): string {
  const [best] = nearest(key, Object.keys(SETTINGS));
  return best === undefined
    ? `Settings are ${Object.keys(SETTINGS).join(', ')}.`
    : `Did you mean "${best}"?`;
}

function toPlain(node: unknown): unknown {
  const json = (node as { toJSON?: () => unknown } | null)?.toJSON;
  return json === undefined ? node : json.call(node);
}

/** A path inside the repository: relative, with forward slashes, that never climbs above the root. */
function checkPath(raw: string): Checked<string> {
  const path = raw.trim().replaceAll('\\', '/');
  if (path === '') return { wrong: 'type', of: raw };
  if (path.startsWith('/') || /^[a-z]:/i.test(path) || path.includes('\0')) {
    return { wrong: 'outside', of: raw };
  }
  const kept: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && kept.pop() === undefined) return { wrong: 'outside', of: raw };
    if (part !== '..' && part !== '.' && part !== '') kept.push(part);
  }
  return { value: kept.join('/') };
}
