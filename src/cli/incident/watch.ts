import { setTimeout as pause } from 'node:timers/promises';
import { isOpen } from '../../core/incident/incident.ts';
import { isFailure } from '../../node/store/failure.ts';
import type { Arguments, Command, ExitCode, Io } from '../command.ts';
import { styles } from '../output/style.ts';
import { incidentJson, incidentPretty } from './answer.ts';
import { chooseIncident } from './choose.ts';
import { type OpenIncident, readIncident } from './open.ts';
import { openSession, SESSION_OPTIONS } from './session.ts';
import { refusable } from './subcommand.ts';

/** How often the clocks on the screen move. */
const BEAT_MS = 1000;

/** Shows an incident live, until it is over or the user ends it. */
export const watchCommand: Command = {
  name: 'incident watch',
  summary: 'show an incident live, with its countdowns',
  usage: '[ID]',
  details:
    'Shows what `show` shows, each second, and what others record as soon as it arrives. Ends when\n' +
    'the incident does, or with Ctrl-C. With --format json: one object a line, for each change.',
  examples: ['faultline incident watch'],
  options: SESSION_OPTIONS,
  run: (args, io) => refusable('incident watch', args, io, () => watch(args, io)),
};

async function watch(args: Arguments, io: Io): Promise<ExitCode> {
  const session = await openSession(args, io, 'running');
  const ended = io.interruption();
  const { isNamed, ...chosen } = await chooseIncident(session, args.operands);
  let open: OpenIncident = chosen;
  const { id } = open.incident;
  let changed = true;
  const watching = await session.store.watch((ids) => {
    if (ids.includes(id)) changed = true;
  });
  try {
    while (!ended.aborted) {
      if (changed) open = await readIncident(session, id);
      if (session.json && changed) {
        io.stdout(`${JSON.stringify(incidentJson(open, session))}\n`);
      }
      // A terminal is redrawn so that its clocks move; a file gets what changed.
      if (!session.json && (changed || io.colors)) {
        const clear = io.colors ? '\u001b[2J\u001b[H' : '';
        io.stdout(`${clear}${incidentPretty({ ...open, isNamed }, session, styles(io.colors))}`);
      }
      changed = false;
      if (!isOpen(open.incident)) break;
      await pause(BEAT_MS, undefined, { signal: ended }).catch(() => {});
    }
  } finally {
    if (!isFailure(watching)) watching.close();
  }
  return 0;
}
