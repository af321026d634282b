import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Config, readConfig } from '../core/config/config.ts';
import { CONFIG_FILE } from '../core/config/file.ts';
import { loadTemplates, type Templates } from '../core/incident/messages/templates.ts';
import { type Problem, problemsFrom } from '../core/problem.ts';
import { english } from '../core/text/sentence.ts';

/** A problem of a file, named from the repository's root. */
export interface SettingsProblem {
  readonly file: string;
  readonly problem: Problem;
}

/** What a team has set for its repository, with what of it cannot be used. */
export interface Settings {
  readonly config: Config;
  readonly templates: Templates;
  readonly problems: readonly SettingsProblem[];
}

const PROBLEMS = {
  'config/unreadable': {
    severity: 'error',
    text: english`This file cannot be read ({0}). The defaults are used instead; check its permissions.`,
  },
  'config/no-templates': {
    severity: 'error',
    text: english`"templates" names the folder {0}, which cannot be read ({1}). The built-in texts are used instead; make the folder, or take the setting out.`,
  },
} as const;
const problem = problemsFrom(PROBLEMS);
const WHOLE_FILE = { start: 0, end: 0, line: 1, endLine: 1 };

/** Reads `.faultline.yaml` of a repository and the templates it names. Never throws. */
export async function readSettings(root: string): Promise<Settings> {
  const file = await read(join(root, CONFIG_FILE));
  const unreadable =
    'failure' in file && file.failure !== 'ENOENT'
      ? [at(CONFIG_FILE, problem('config/unreadable', WHOLE_FILE, file.failure))]
      : [];
  const { value: config, problems } = readConfig('text' in file ? file.text : '');
  const own = await readTemplates(root, config.templates);
  const { value: templates, problems: wrong } = loadTemplates(own.texts);
  return {
    config,
    templates,
    problems: [
      ...unreadable,
      ...problems.map((one) => at(CONFIG_FILE, one)),
      ...own.problems,
      ...Object.entries(wrong).flatMap(([name, some]) =>
        some.map((one) => at(`${config.templates}/${name}.md`, one)),
      ),
    ],
  };
}

function at(file: string, one: Problem): SettingsProblem {
  return { file, problem: one };
}

interface OwnTemplates {
  readonly texts: Readonly<Record<string, string>>;
  readonly problems: readonly SettingsProblem[];
}

/** The Markdown files of the folder but for its README, by name without `.md`. */
async function readTemplates(root: string, folder: string | null): Promise<OwnTemplates> {
  if (folder === null) return { texts: {}, problems: [] };
  let entries: readonly Dirent[];
  try {
    entries = await readdir(join(root, folder), { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const wrong = problem('config/no-templates', WHOLE_FILE, folder, code ?? `${error}`);
    return { texts: {}, problems: [at(CONFIG_FILE, wrong)] };
  }
  const texts: Record<string, string> = {};
  const problems: SettingsProblem[] = [];
  for (const entry of entries) {
    const { name } = entry;
    if (!entry.isFile() || !name.endsWith('.md') || /^readme\.md$/i.test(name)) continue;
    const file = await read(join(root, folder, name));
    if ('text' in file) texts[basename(name, '.md')] = file.text;
    else {
      const wrong = problem('config/unreadable', WHOLE_FILE, file.failure);
      problems.push(at(`${folder}/${name}`, wrong));
    }
  }
  return { texts, problems };
}

async function read(
  path: string,
): Promise<{ readonly text: string } | { readonly failure: string }> {
  try {
    return { text: await readFile(path, 'utf8') };
  } catch (error) {
    return { failure: (error as NodeJS.ErrnoException).code ?? `${error}` };
  }
}
