import { nearestOf } from '../../core/changes/near.ts';
import { releasingAt } from '../../core/changes/releases.ts';
import { touchedComponents } from '../../core/changes/touched.ts';
import type { Config } from '../../core/config/config.ts';
import { graphOf } from '../../core/map/graph/graph.ts';
import type { DependencyMap } from '../../core/map/model.ts';
import { findComponent, nameKey, nearestNames } from '../../core/names.ts';
import { PATIENCE } from '../../node/changes/asking.ts';
import { collectChanges, mergedChanges } from '../../node/changes/collect.ts';
import { importFiles } from '../changes/import.ts';
import { EVER, spanOf } from '../changes/span.ts';
import { type Arguments, type Command, type ExitCode, type Io, UsageError } from '../command.ts';
import { formatOption, MAP_OPTION, NOW_OPTION, refuseOperands } from '../common-options.ts';
import { instantOption, listOption, textOption } from '../options.ts';
import { type ChangesAnswer, changesJson } from '../output/changes-json.ts';
import { changesPretty } from '../output/changes-pretty.ts';
import { styles } from '../output/style.ts';
import { openMap, openRepository } from '../repository.ts';

export const changesCommand: Command = {
  name: 'changes',
  summary: 'what was changed lately, and which components it touches',
  usage:
    '[--since 1h] [--until WHEN] [--component NAME] [--suspect NAME]… [--tools] [--import FILE]…',
  details:
    'Lists what came to the repositories of the workspace, newest first: commits and merges by the\n' +
    'time at which they arrived, tags, and the components of the map that they touch. --tools also\n' +
    'asks the deploy tools that are installed, and the commands in .faultline.yaml; without it only\n' +
    'git is run, and nothing that a repository names. The network is never used without --tools.\n' +
    'WHEN is how long ago (90m, 1h30m, 2d) or an ISO time with its offset.\n' +
    '--import reads change events (PagerDuty, CDEvents, our own form) and alerts (Alertmanager, amtool)\n' +
    'from a file, and says what alerts mean for components. Alone it shows all that the file tells;\n' +
    'with --since it joins the other sources.',
  examples: [
    'faultline changes',
    'faultline changes --since 2h --suspect Vault --tools',
    'amtool alert query -o json | faultline changes --import -',
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
    import: {
      type: 'string',
      value: 'FILE',
      multiple: true,
      help: 'change events and alerts, - being standard input; may be repeated',
    },
    map: MAP_OPTION,
    dir: {
      type: 'string',
      value: 'DIR',
      help: 'the workspace (default: the repository around this folder)',
    },
    now: NOW_OPTION,
    format: formatOption(['pretty', 'json']),
  },
  run,
};

async function run(args: Arguments, io: Io): Promise<ExitCode> {
  refuseOperands(args);
  const now = instantOption(args, 'now') ?? io.now();
  const files = listOption(args, 'import');
  const onlyFiles = files.length > 0 && textOption(args, 'since') === undefined;
  const span = spanOf(args, now);
  const repository = await openRepository(args, io);
  const opened = await openMap(args, io, repository);
  if (opened === 'unreadable') return 2;
  const { root, config } = repository;
  const map = opened ?? NO_MAP;
  const known = (name: string) => componentNamed(name, map, config);
  const suspects = listOption(args, 'suspect').map(known);
  const only = textOption(args, 'component');
  const wanted = only === undefined ? undefined : known(only);
  const imported = await importFiles(files, io, repository, map);
  if (imported === null) return 2;
  const asking = {
    root,
    span: onlyFiles ? EVER : span,
    now,
    config,
    components: map.components,
    env: io.env,
    patience: PATIENCE,
    trusted: true,
    tools: args.values.tools === true ? TOOLS_TOO : NO_TOOLS,
  };
  const { changes, sources } = onlyFiles
    ? mergedChanges(asking, imported.sources)
    : await collectChanges(asking, imported.sources);
  const graph = graphOf(map);
  const shown = changes.filter(
    ({ components }) => wanted === undefined || components.includes(wanted),
  );
  const answer: ChangesAnswer = {
    span: onlyFiles ? null : span,
    now,
    changes: shown.map((change) => ({
      ...change,
      near: nearestOf(graph, suspects, change.components),
    })),
    touched: touchedComponents(shown, graph, suspects),
    alerts: files.length === 0 ? null : imported.alerts,
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

const NO_MAP: DependencyMap = { components: [], edges: [], readings: [], problems: [] };
const TOOLS_TOO = { run: true } as const;
const NO_TOOLS = { run: false, why: '--tools asks them' } as const;

/** @throws UsageError for a name that neither the map nor the settings know, with the nearest ones */
function componentNamed(name: string, map: DependencyMap, { changes }: Config): string {
  const configured = Object.keys(changes.components);
  const found =
    findComponent(map, name)?.name ?? configured.find((one) => nameKey(one) === nameKey(name));
  if (found !== undefined) return found;
  const near = nearestNames(name, [...map.components.map((one) => one.name), ...configured]);
  const hint = near.length === 0 ? '' : ` Did you mean ${near.join(', or ')}?`;
  throw new UsageError(`there is no component "${name}".${hint}`);
}
