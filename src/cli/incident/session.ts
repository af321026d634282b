import type { Config } from '../../core/config/config.ts';
import type { Templates } from '../../core/incident/messages/templates.ts';
import type { Policy } from '../../core/incident/policy.ts';
import type { DependencyMap } from '../../core/map/model.ts';
import { type MapFile, readMap } from '../../core/map/read.ts';
import type { ToolSet } from '../../core/shell/tools/set.ts';
import { openStore, type Store } from '../../node/store/store.ts';
import { type Arguments, type Io, type OptionSpec, UsageError } from '../command.ts';
import { commandTools, TRUST_OPTION } from '../command-tools.ts';
import { DIR_OPTION, formatOption, NOW_OPTION } from '../common-options.ts';
import { instantOption, textOption, whenOption } from '../options.ts';
import { printable } from '../output/style.ts';
import { openRepository, readMapFile } from '../repository.ts';

/** The options that every incident command takes. */
export const SESSION_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  dir: DIR_OPTION,
  by: { type: 'string', value: 'NAME', help: 'who did it (default: you)' },
  at: {
    type: 'string',
    value: 'TIME',
    help: 'when it happened: 15:40 (UTC), 7m ago, or ISO with offset (default: now)',
  },
  now: NOW_OPTION,
  trust: TRUST_OPTION,
  format: formatOption(['pretty', 'json']),
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
  /** What commands are judged with; without `--trust` the repository can only make a verdict stricter. */
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
  const at = whenOption(args, 'at', now()) ?? now();
  const by = textOption(args, 'by')?.trim() ?? io.user;
  if (by === '') throw new UsageError('--by needs a name.');
  const { root, config, templates } = await openRepository(args, io);
  let map: Promise<DependencyMap | null> | undefined;
  const mapFile = () => readMapFile({ root, config });
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
    tools: commandTools(config, args),
    templates,
    warn: (line) => io.stderr(printable(`${line}\n`)),
    map: () => {
      map ??= mapFile().then((file) => (file === null ? null : readMap(file)));
      return map;
    },
    mapFile,
  };
}
