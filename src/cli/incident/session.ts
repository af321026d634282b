import { join, resolve } from 'node:path';
import type { Config } from '../../core/config/config.ts';
import type { Templates } from '../../core/incident/messages/templates.ts';
import type { Policy } from '../../core/incident/policy.ts';
import type { DependencyMap } from '../../core/map/model.ts';
import { type MapFile, readMap } from '../../core/map/read.ts';
import type { ToolSet } from '../../core/shell/tools/set.ts';
import { withTeamTools } from '../../core/shell/tools/team.ts';
import { sentence } from '../../core/text/sentence.ts';
import { parseInstant } from '../../core/time/utc.ts';
import { readText } from '../../node/read-text.ts';
import { repositoryOrFolder } from '../../node/repository-root.ts';
import { readSettings } from '../../node/settings.ts';
import { openStore, type Store } from '../../node/store/store.ts';
import { type Arguments, type Io, type OptionSpec, UsageError } from '../command.ts';
import { textOption } from '../options.ts';
import { printable } from '../output/style.ts';

/** The options that every incident command takes. */
export const SESSION_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  dir: {
    type: 'string',
    value: 'DIR',
    help: 'the repository (default: the one around this folder)',
  },
  by: { type: 'string', value: 'NAME', help: 'who did it (default: you)' },
  at: { type: 'string', value: 'ISO', help: 'when it happened, with offset (default: now)' },
  now: { type: 'string', value: 'ISO', help: 'the clock of this run (default: the real one)' },
  format: {
    type: 'string',
    short: 'f',
    value: 'FORMAT',
    choices: ['pretty', 'json'],
    default: 'pretty',
    help: 'how to print',
  },
};

/** One run of an incident command: where, when, who, and by which rules. Times in milliseconds. */
export interface Session {
  readonly store: Store;
  readonly root: string;
  /** Where paths that somebody types begin. */
  readonly cwd: string;
  readonly now: () => number;
  readonly at: number;
  readonly by: string;
  readonly json: boolean;
  /** What commands are judged with; the repository can only make a verdict stricter. */
  readonly tools: ToolSet;
  readonly config: Config;
  readonly policy: Policy;
  readonly templates: Templates;
  /** Tells people what went wrong beside the answer. */
  readonly warn: (line: string) => void;
  /** The repository's dependency map, or null where it has none. */
  readonly map: () => Promise<DependencyMap | null>;
  /** The file that the map is read from, or null where there is none. */
  readonly mapFile: () => Promise<MapFile | null>;
}

/**
 * Opens the incidents of the repository that the options name. What is wrong with its configuration
 * goes to stderr, and the defaults do.
 *
 * @param clock with `--now`: `fixed` stands still, so that a run can be repeated; `running` goes on
 * @throws UsageError for a time or a name that is none
 */
export async function openSession(
  args: Arguments,
  io: Io,
  clock: 'fixed' | 'running' = 'fixed',
): Promise<Session> {
  const start = instantOption(args, 'now') ?? io.now();
  const began = io.now();
  const now = clock === 'fixed' ? () => start : () => start + io.now() - began;
  const dir = textOption(args, 'dir');
  const root = dir === undefined ? await repositoryOrFolder(io.cwd) : resolve(io.cwd, dir);
  const at = instantOption(args, 'at') ?? now();
  const by = textOption(args, 'by')?.trim() ?? io.user;
  if (by === '') throw new UsageError('--by needs a name.');
  const { config, templates, problems } = await readSettings(root);
  const warn = (line: string) => io.stderr(printable(`${line}\n`));
  for (const { file, problem } of problems) {
    warn(`${file}:${problem.range.line}: ${sentence(problem)}`);
  }
  let map: Promise<DependencyMap | null> | undefined;
  const mapFile = () => openMapFile(root, config.map);
  return {
    store: openStore({ root, now }),
    root,
    cwd: io.cwd,
    now,
    at,
    by,
    json: args.values.format === 'json',
    config,
    policy: config.incident,
    tools: withTeamTools(config.tools, false),
    templates,
    warn,
    map: () => {
      map ??= mapFile().then((file) => (file === null ? null : readMap(file)));
      return map;
    },
    mapFile,
  };
}

/** @throws UsageError where the option is given and is not an ISO date-time with an offset */
export function instantOption(args: Arguments, name: string): number | undefined {
  const value = textOption(args, name);
  if (value === undefined) return undefined;
  const instant = parseInstant(value);
  if (instant !== null) return instant;
  throw new UsageError(
    `--${name} cannot be "${value}". Write a time with its offset, such as 2026-04-26T15:40:00Z.`,
  );
}

async function openMapFile(root: string, path: string): Promise<MapFile | null> {
  const file = await readText(join(root, path));
  return 'text' in file ? { path, text: file.text } : null;
}
