import { join, resolve } from 'node:path';
import type { Span } from '../../core/changes/change.ts';
import { nearestOf } from '../../core/changes/near.ts';
import { releasingAt } from '../../core/changes/releases.ts';
import { parseMoment } from '../../core/changes/span.ts';
import { touchedComponents } from '../../core/changes/touched.ts';
import type { Config } from '../../core/config/config.ts';
import { graphOf } from '../../core/map/graph.ts';
import type { DependencyMap } from '../../core/map/model.ts';
import { readMap } from '../../core/map/read.ts';
import { findComponent, nameKey, nearestNames } from '../../core/names.ts';
import { problemMessage } from '../../core/problem.ts';
import { collectChanges } from '../../node/changes/collect.ts';
import { readText } from '../../node/read-text.ts';
import { repositoryOrFolder } from '../../node/repository-root.ts';
import { readSettings } from '../../node/settings.ts';
import { type Arguments, type Command, type ExitCode, type Io, UsageError } from '../command.ts';
import { instantOption } from '../incident/session.ts';
import { readInput } from '../inputs.ts';
import { listOption, textOption } from '../options.ts';
import { changesJson } from '../output/changes-json.ts';
import { changesPretty } from '../output/changes-pretty.ts';
import { printable, styles } from '../output/style.ts';

export const changesCommand: Command = {
  name: 'changes',
  summary: 'what was changed lately, and which components it touches',
  usage: '[--since 1h] [--until WHEN] [--component NAME] [--suspect NAME]… [--tools]',
  details:
    'Lists what came to the repositories of the workspace, newest first: commits and merges by the\n' +
    'time at which they arrived, tags, and the components of the map that they touch. --tools also\n' +
    'asks the deploy tools that are installed, and the commands in .faultline.yaml; without it only\n' +
    'git is run, and nothing that a repository names. The network is never used without --tools.\n' +
    'WHEN is how long ago (90m, 1h30m, 2d) or an ISO time with its offset.',
  examples: [
    'faultline changes',
    'faultline changes --since 2h --suspect Vault --tools',
    'faultline changes --since 2026-04-26T14:00:00Z --until 2026-04-26T15:00:00Z --format json',
  ],
  options: {
    since: { type: 'string', value: 'WHEN', help: 'the earliest arrival (default: 1h)' },
    until: { type: 'string', value: 'WHEN', help: 'the latest arrival (default: now)' },
    component: { type: 'string', value: 'NAME', help: 'only what touches this component' },
    suspect: {
      type: 'string',
      value: 'NAME',
      multiple: true,
      help: 'say how near each change is to this component; may be repeated',
    },
    tools: { type: 'boolean', help: 'ask the deploy tools and configured commands, too' },
    map: {
      type: 'string',
      value: 'FILE',
      help: 'the dependency map (default: by .faultline.yaml)',
    },
    dir: {
      type: 'string',
      value: 'DIR',
      help: 'the workspace (default: the repository around this folder)',
    },
    now: { type: 'string', value: 'ISO', help: 'the clock of this run (default: the real one)' },
    format: {
      type: 'string',
      short: 'f',
      value: 'FORMAT',
      choices: ['pretty', 'json'],
      default: 'pretty',
      help: 'how to print',
    },
  },
  run,
};

async function run(args: Arguments, io: Io): Promise<ExitCode> {
  if (args.operands.length > 0) {
    throw new UsageError(`"${args.operands[0]}" is one too many: it takes options only.`);
  }
  const now = instantOption(args, 'now') ?? io.now();
  const span = spanOf(args, now);
  const dir = textOption(args, 'dir');
  const root = dir === undefined ? await repositoryOrFolder(io.cwd) : resolve(io.cwd, dir);
  const { config, problems } = await readSettings(root);
  for (const { file, problem } of problems) {
    io.stderr(printable(`${file}:${problem.range.line}: ${problemMessage(problem)}\n`));
  }
  const map = await mapOf(args, io, root, config);
  if (map === undefined) return 2;
  const names = [
    ...map.components.map(({ name }) => name),
    ...Object.keys(config.changes.components),
  ];
  const known = (name: string) => componentNamed(name, map, names);
  const suspects = listOption(args, 'suspect').map(known);
  const only = textOption(args, 'component');
  const wanted = only === undefined ? undefined : known(only);
  const { changes, sources } = await collectChanges({
    root,
    span,
    now,
    config,
    components: map.components,
    env: io.env,
    trusted: true,
    tools: args.values.tools === true,
  });
  const graph = graphOf(map);
  const shown = changes.filter(
    ({ components }) => wanted === undefined || components.includes(wanted),
  );
  const answer = {
    span,
    now,
    changes: shown.map((change) => ({
      ...change,
      near: nearestOf(graph, suspects, change.components),
    })),
    touched: touchedComponents(shown, graph, suspects),
    sources,
    suspects,
    releasing: releasingAt(now, config.releases),
  };
  const json = args.values.format === 'json';
  io.stdout(
    json
      ? `${JSON.stringify(changesJson(answer), null, 2)}\n`
      : changesPretty(answer, styles(io.colors)),
  );
  return sources.some(({ state }) => state === 'failed') ? 1 : 0;
}

/** @throws UsageError for a time that is none, and for an end before the beginning */
function spanOf(args: Arguments, now: number): Span {
  const moment = (name: string, otherwise: string): number => {
    const written = textOption(args, name) ?? otherwise;
    const at = parseMoment(written, now);
    if (at !== null) return at;
    throw new UsageError(
      `--${name} cannot be "${written}". Write how long ago (90m, 1h, 2d) or an ISO time with its offset.`,
    );
  };
  const span = { since: moment('since', '1h'), until: moment('until', '0s') };
  if (span.since <= span.until) return span;
  throw new UsageError('--since is later than --until.');
}

/** The map; an empty one where the repository has none. Undefined where one was named and is not there. */
async function mapOf(
  args: Arguments,
  io: Io,
  root: string,
  config: Config,
): Promise<DependencyMap | undefined> {
  const named = textOption(args, 'map');
  if (named !== undefined) {
    const file = await readInput(named, io);
    return file === undefined ? undefined : readMap(file);
  }
  const file = await readText(join(root, config.map));
  return 'text' in file
    ? readMap({ path: config.map, text: file.text })
    : { components: [], edges: [], readings: [], problems: [] };
}

/** @throws UsageError for a name that neither the map nor the settings know, with the nearest ones */
function componentNamed(name: string, map: DependencyMap, names: readonly string[]): string {
  const found =
    findComponent(map, name)?.name ?? names.find((one) => nameKey(one) === nameKey(name));
  if (found !== undefined) return found;
  const near = nearestNames(name, names);
  const hint = near.length === 0 ? '' : ` Did you mean ${near.join(', or ')}?`;
  throw new UsageError(`there is no component "${name}".${hint}`);
}
