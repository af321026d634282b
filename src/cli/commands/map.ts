import { type MapFile, readMap } from '../../core/map/read.ts';
import { toDot } from '../../core/map/render/dot.ts';
import { toMermaid } from '../../core/map/render/mermaid.ts';
import { toSvg } from '../../core/map/render/svg.ts';
import type { Arguments, Command, ExitCode, Io } from '../command.ts';
import { UsageError } from '../command.ts';
import { DIR_OPTION, formatOption } from '../common-options.ts';
import { readInput } from '../inputs.ts';
import { mapJson } from '../output/map-json.ts';
import { mapPretty } from '../output/map-pretty.ts';
import { exitCodeFor, problemLines } from '../output/problems.ts';
import { styles } from '../output/style.ts';
import { openRepository, readMapFile } from '../repository.ts';

export const mapCommand: Command = {
  name: 'map',
  summary: 'show a dependency map: what depends on what',
  usage: '[FILE] [--format pretty|json|mermaid|dot|svg]',
  details:
    'Reads the dependency map in FILE: Markdown with the map in a fence, a list or a table, or a bare\n' +
    '.mmd, .dot, .gv, .puml, .d2 or .yaml file. FILE may be - for Markdown on standard input; without\n' +
    'one it is the map of the repository, by .faultline.yaml.\n' +
    'pretty prints every dependency as a sentence, so that people can check what was read.',
  examples: [
    'faultline map',
    'faultline map infra/docs/incident-response.md --format svg > map.svg',
  ],
  options: {
    format: formatOption(['pretty', 'json', 'mermaid', 'dot', 'svg']),
    dir: DIR_OPTION,
  },
  run,
};

/** The formats that other tools draw; their problems go to stderr, so that the output stays clean. */
const DRAWINGS = { mermaid: toMermaid, dot: toDot, svg: toSvg } as const;

async function run(args: Arguments, io: Io): Promise<ExitCode> {
  const { operands, values } = args;
  const [path, ...more] = operands;
  if (more.length > 0) throw new UsageError(`name one file only; "${more[0]}" is one too many.`);
  const file = path === undefined ? await ownMap(args, io) : await readInput(path, io);
  if (file === undefined) return 2;
  const map = readMap(file);
  const format = values.format as 'pretty' | 'json' | keyof typeof DRAWINGS;
  if (format === 'json') io.stdout(`${JSON.stringify(mapJson(file.path, map), null, 2)}\n`);
  else if (format === 'pretty') io.stdout(mapPretty(file.path, map, styles(io.colors)));
  else {
    io.stdout(`${DRAWINGS[format](map).trimEnd()}\n`);
    for (const line of problemLines(file.path, map.problems, styles(false))) io.stderr(`${line}\n`);
  }
  return exitCodeFor(map.problems);
}

/** The file with the map of the repository. */
async function ownMap(args: Arguments, io: Io): Promise<MapFile> {
  const repository = await openRepository(args, io);
  const file = await readMapFile(repository);
  if (file !== null) return file;
  throw new UsageError(
    `there is no ${repository.config.map}. Name the file that holds the map, or set "map" in .faultline.yaml.`,
  );
}
