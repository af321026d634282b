import { readObservation } from '../../core/map/triage/observe.ts';
import { triage } from '../../core/map/triage/triage.ts';
import { type Arguments, type ExitCode, type Io, UsageError } from '../command.ts';
import { commandTools } from '../command-tools.ts';
import { printable, styles } from '../output/style.ts';
import { triageJson } from '../output/triage-json.ts';
import { triagePretty } from '../output/triage-pretty.ts';
import { openMap, openRepository } from '../repository.ts';
import { openFirstLooks } from './first-looks.ts';
import { namesOption } from './names.ts';
import { openCircumstances } from './recent.ts';

/** Triage of what the options say. */
export async function triageOnce(args: Arguments, io: Io): Promise<ExitCode> {
  const repository = await openRepository(args, io);
  const map = await openMap(args, io, repository);
  if (map === 'unreadable') return 2;
  if (map === null || map.components.length === 0) {
    const place = map === null ? repository.config.map : 'this file';
    throw new UsageError(
      `there is no dependency map in ${place}. Name its file with --map, or set "map" in .faultline.yaml.`,
    );
  }
  const names = (option: string) => namesOption(args, option, map);
  const changed = names('changed').map((component) => ({ component, at: null, what: '' }));
  const around = await openCircumstances(args, io, repository, map);
  const { value, problems } = readObservation(map, {
    failing: names('failing'),
    healthy: names('healthy'),
    releasing: [...names('releasing'), ...around.releasing],
    changes: [...changed, ...around.changes],
    now: around.now,
  });
  if (problems.length > 0) {
    for (const { message } of problems) io.stderr(`faultline triage: ${printable(message)}\n`);
    return 2;
  }
  if (value.failing.length + value.healthy.length + value.changes.length === 0) {
    throw new UsageError('say what was seen: --failing NAME, --healthy NAME or --changed NAME.');
  }
  const firstLook = await openFirstLooks(repository, map, commandTools(repository.config, args));
  const answer = triage(map, value, { firstLook });
  io.stdout(
    args.values.format === 'json'
      ? `${JSON.stringify(triageJson(answer), null, 2)}\n`
      : triagePretty(answer, styles(io.colors)),
  );
  return 0;
}
