import { type Config, readConfig } from '../../core/config/config.ts';
import { resolveExtends } from '../../core/config/extends.ts';
import { CONFIG_FILE } from '../../core/config/file.ts';
import { RULES } from '../../core/lint/rules/index.ts';
import type { RuleSettings } from '../../core/lint/settings.ts';
import type { MarkdownParser } from '../../core/markdown/parser.ts';
import { findMissing, loadIndex } from '../../core/workspace/load.ts';
import type { GivenPlaybooks } from '../../core/workspace/roles.ts';
import type { Workspace } from '../../core/workspace/workspace.ts';
import { WorkspaceIndex } from '../../core/workspace/workspace-index.ts';
import { diskWorkspace, isUnreadable } from '../workspace.ts';
import { closedIn, isNamed, reported, type Target } from './targets.ts';

export interface LintRun {
  readonly parser: MarkdownParser;
  /** The date, `YYYY-MM-DD`. */
  readonly today: string;
  /** The text of a configuration in the place of the repository's own. */
  readonly config: string | null;
  /** Settings that go on top of the configuration. */
  readonly rules: RuleSettings;
  /** The text that a file is taken to have. */
  readonly instead: { readonly path: string; readonly text: string } | null;
  readonly onProgress: (done: number, all: number) => void;
}

/** A repository that was linted. */
export interface Linted {
  readonly target: Target;
  readonly index: WorkspaceIndex;
  readonly workspace: Workspace;
  /** The documents that are reported on, by path. */
  readonly documents: readonly string[];
  /** Documents and folders that may not be read. */
  readonly unread: readonly string[];
}

/** So often links are followed into files that the listing leaves out. */
const MOST_ROUNDS = 5;

/** Lints what was named of a repository. */
export async function lintTarget(target: Target, run: LintRun): Promise<Linted> {
  const disk = diskWorkspace(target.root, target.alone ? target.files : null);
  const workspace = overlay(disk, run);
  const { index, config } = await openTarget(target, run, workspace);
  const all = await loadIndex(index, workspace, config, { onProgress: run.onProgress });
  await settle(
    index,
    workspace,
    all.filter((path) => isNamed(target, path)),
  );
  const isRead = (path: string) => index.tools.text(path) !== null;
  const hasTrouble = (path: string) => !isRead(path) || index.problems(path).length > 0;
  const found = reported(target, all, (path) => run.config === null && hasTrouble(path));
  return {
    target,
    index,
    workspace,
    documents: found.filter(isRead),
    unread: [
      ...closedIn(disk.closed(), target, config),
      ...found.filter((path) => !isRead(path) && isUnreadable(target.root, path)),
    ],
  };
}

/** The settings of a repository, and an index by them that knows no file yet. */
export async function openTarget(target: Target, run: LintRun, workspace: Workspace) {
  const text = run.config ?? (await workspace.read(CONFIG_FILE));
  const { value } = readConfig(text ?? '');
  const { config: extended, problems } = await resolveExtends(value, workspace.read);
  const last = { files: ['**/*'], rules: run.rules };
  const { overrides } = extended.lint;
  const config: Config = {
    ...extended,
    lint: { ...extended.lint, overrides: [...overrides, last] },
  };
  const { parser, today } = run;
  const given = givenIn(target, text);
  const bases = run.config === null ? problems : [];
  const index = new WorkspaceIndex({ config, bases, rules: RULES, parser, today, given });
  return { index, config };
}

/** Looks for what links lead to outside the listing, until nothing more is found. */
export async function settle(
  index: WorkspaceIndex,
  workspace: Workspace,
  documents: readonly string[],
): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    for (const path of documents) index.problems(path);
    if ((await findMissing(index, workspace)).length === 0) break;
  }
}

/**
 * What is named is linted as a playbook if it is written like one, and for a whole folder only where
 * the team has not said which files are playbooks.
 */
function givenIn({ files, folders, everything }: Target, config: string | null): GivenPlaybooks {
  const said = config !== null && /^playbooks\s*:/m.test(config);
  return (path) => {
    if (everything) return false;
    if (files.has(path)) return 'likely';
    const inFolder = folders.some((folder) => folder === '' || path.startsWith(`${folder}/`));
    return inFolder && !said ? 'maybe' : false;
  };
}

/** A workspace in which one file has another text. */
function overlay(workspace: Workspace, { instead }: LintRun): Workspace {
  if (instead === null) return workspace;
  const { path, text } = instead;
  return {
    list: async () => [...new Set([...(await workspace.list()), path])],
    read: async (asked) => (asked === path ? text : workspace.read(asked)),
    exists: async (asked) => (asked === path ? 'file' : workspace.exists(asked)),
  };
}
