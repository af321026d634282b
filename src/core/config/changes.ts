import { ALERT_LABELS } from '../changes/alerts/labels.ts';
import { DEFAULT_BRANCHES } from '../changes/git/branches.ts';
import { listOf, recordOf, text } from './kinds.ts';
import { globsSetting } from './path.ts';
import { entry, type Setting, setting } from './setting.ts';
import { section } from './table.ts';

/** A program that prints changes as JSON. */
export interface ChangesCommand {
  readonly name: string;
  /** The program and its arguments, each as it is: no shell reads them. */
  readonly run: readonly string[];
}

const command: Setting<ChangesCommand> = setting(
  'a name and the words of a command, such as {name: deploys, run: [deploys, --json]}',
  {
    type: 'object',
    additionalProperties: false,
    required: ['name', 'run'],
    properties: {
      name: { type: 'string', pattern: '\\S' },
      run: { type: 'array', minItems: 1, items: { type: 'string' } },
    },
  },
  (raw) => {
    const { name, run, ...others } = (raw ?? {}) as Readonly<Record<string, unknown>>;
    const words: readonly unknown[] = Array.isArray(run) ? run : [];
    const fits =
      typeof name === 'string' &&
      name.trim() !== '' &&
      words.every((word) => typeof word === 'string' && !word.includes('\0')) &&
      words[0] !== undefined &&
      words[0] !== '' &&
      Object.keys(others).length === 0;
    return fits ? { value: { name: name.trim(), run: words as string[] } } : { wrong: 'type' };
  },
);

/** A folder on this machine: a path that begins with two slashes would be looked for on another. */
const localFolder = setting<string>(
  'the path of a folder on this machine',
  { type: 'string', pattern: '\\S', not: { pattern: '^\\s*[/\\\\]{2}' } },
  (raw) =>
    typeof raw === 'string' && /^(?![/\\]{2})./.test(raw.trim()) && !raw.includes('\0')
      ? { value: raw.trim() }
      : { wrong: 'type' },
);

/** The `changes` settings: where to look for what was changed, and what it touches. */
export const changesSettings = section('Where to look for what was changed lately.', {
  repositories: entry<readonly string[]>(
    'Git repositories outside of the workspace, each a local path; those within are found.',
    listOf('a list of folders', localFolder),
    [],
  ),
  branches: entry<readonly string[]>(
    'Globs of the branches that are delivered, beside each remote’s default and what is checked out.',
    globsSetting,
    DEFAULT_BRANCHES,
  ),
  components: entry<Readonly<Record<string, readonly string[]>>>(
    'Which files belong to a component, where their folders do not say so.',
    recordOf(globsSetting),
    {},
  ),
  commands: entry<readonly ChangesCommand[]>(
    'Commands that print changes as JSON. They run in trusted workspaces only, without a shell.',
    listOf('a list of commands', command),
    [],
  ),
  'alert-labels': entry<readonly string[]>(
    'Labels of an alert that may name a component, the best one first.',
    listOf('a list of label names', text('the name of a label')),
    ALERT_LABELS,
  ),
});
