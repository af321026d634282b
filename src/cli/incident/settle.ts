import type { Incident } from '../../core/incident/incident.ts';
import { formatClock, formatInstant } from '../../core/time/utc.ts';
import { setApart } from '../../node/store/apart.ts';
import { isFailure } from '../../node/store/failure.ts';
import { type Command, UsageError } from '../command.ts';
import { textOption } from '../options.ts';
import { printable } from '../output/style.ts';
import { type Move, settleClashes, sharedNumber } from './clash.ts';
import { fromEach, idFrom, type OpenIncident, readIncident } from './open.ts';
import { failedAt, Refused } from './refused.ts';
import type { Session } from './session.ts';
import { type Answer, subcommand } from './subcommand.ts';

/** Sorts out incidents that were declared under one number by clones that did not know of each other. */
export const settleCommand: Command = subcommand({
  name: 'settle',
  summary: 'sort out two incidents that were declared under one number',
  usage: '[ID] [--renumber ENTRY | --merge ENTRY]',
  details:
    'Gives the later one the next free number where nobody outside has heard of it. Where both were\n' +
    'posted, it names them, and you say with --renumber or --merge what becomes of which.',
  examples: [
    'faultline incident settle',
    'faultline incident settle INC-2026-04-26-001 --merge x7k2mq0v3d5n',
  ],
  options: {
    renumber: { type: 'string', value: 'ENTRY', help: 'give this declaration a number of its own' },
    merge: { type: 'string', value: 'ENTRY', help: 'renumber it, and merge it into the other one' },
  },
  run: async (session, args) => {
    const [typed, ...more] = args.operands;
    const id = typed === undefined ? null : idFrom(typed);
    if (more.length > 0 || (typed !== undefined && id === null)) {
      throw new UsageError(`it takes one ID, and got "${args.operands.join(' ')}".`);
    }
    const [renumber, merge] = [textOption(args, 'renumber'), textOption(args, 'merge')];
    if (renumber !== undefined && merge !== undefined) {
      throw new UsageError('give --renumber or --merge, not both.');
    }
    const entry = renumber ?? merge;
    if (entry !== undefined) {
      if (id === null) throw new UsageError('name the ID that two incidents share.');
      const open = await readIncident(session, id);
      return moved([await renumberOne(session, open, entry, merge !== undefined)], []);
    }
    const ids =
      id === null
        ? await fromEach(session, ({ course, clashes }) =>
            clashes.length > 0 ? course.id : undefined,
          )
        : [id];
    const all: OpenIncident[] = [];
    for (const one of ids) all.push(await readIncident(session, one));
    return settleAll(session, all);
  },
});

async function settleAll(session: Session, all: readonly OpenIncident[]): Promise<Answer> {
  const renumbered: Move[] = [];
  const ask: OpenIncident[] = [];
  for (const open of all.filter(({ clashes }) => clashes.length > 0)) {
    const left = await settleClashes(session, open);
    renumbered.push(...left.renumbered);
    if (left.ask.length > 0) ask.push({ ...open, clashes: left.ask });
  }
  return moved(renumbered, ask);
}

async function renumberOne(
  session: Session,
  { incident, clashes }: OpenIncident,
  entry: string,
  merge: boolean,
): Promise<Move> {
  const { store, by, at } = session;
  const one = [incident, ...clashes].find(({ declared }) => declared.event === entry);
  if (clashes.length === 0)
    throw new Refused('nothing-to-settle', `${incident.id} is one incident: nothing to settle.`);
  if (one === undefined) {
    const entries = [incident, ...clashes].map(declaration).join(', ');
    throw new Refused(
      'no-such-declaration',
      `"${entry}" declares none of them. It is one of ${entries}.`,
    );
  }
  const done = await setApart(store, incident.id, entry, merge, { by, at });
  if (isFailure(done)) throw failedAt(done);
  return { from: incident.id, to: done.to, symptom: one.symptom };
}

/** Both decisions that people can take about two incidents under one number. */
function waysOut(one: Incident, other: Incident): readonly string[] {
  const settle = `faultline incident settle ${one.id}`;
  const entry = other.declared.event;
  return [
    `${sharedNumber(one, other)} The later one was posted under it, so that you decide:`,
    `  they are the same:   ${settle} --merge ${entry}`,
    `  they are different:  ${settle} --renumber ${entry}`,
    `    then tell the readers of "${other.symptom}" its new number`,
  ];
}

function declaration({ declared, symptom }: Incident): string {
  return `${declared.event} ("${symptom}", ${formatClock(declared.at)})`;
}

function moved(renumbered: readonly Move[], ask: readonly OpenIncident[]): Answer {
  const lines = [
    ...renumbered.map(({ from, to, symptom }) => `"${symptom}" was ${from}, and is ${to} now.`),
    ...ask.flatMap(({ incident, clashes }) => clashes.flatMap((other) => waysOut(incident, other))),
  ];
  return {
    json: {
      renumbered: renumbered.map(({ from, to }) => ({ from, to })),
      ask: ask.map(({ incident, clashes }) => ({
        id: incident.id,
        declarations: [incident, ...clashes].map(({ declared, symptom }) => ({
          entry: declared.event,
          by: declared.by,
          declaredAt: formatInstant(declared.at),
          symptom,
        })),
      })),
    },
    pretty: printable(lines.length === 0 ? 'Nothing to settle.\n' : `${lines.join('\n')}\n`),
    code: ask.length > 0 ? 1 : 0,
  };
}
