import type { Medium } from '../../core/incident/log/events.ts';
import { draftUpdate } from '../../core/incident/messages/update-draft.ts';
import { obligations } from '../../core/incident/obligations/obligations.ts';
import { statusUpdated } from '../../core/incident/recording/talk.ts';
import { formatInstant, MINUTE, parseInstant } from '../../core/time/utc.ts';
import { type Command, UsageError } from '../command.ts';
import { textOption } from '../options.ts';
import { printable, styles } from '../output/style.ts';
import { chooseToRecord } from './choose.ts';
import { nextLine } from './due-lines.ts';
import { MEDIUM_OPTION, mediumOf } from './medium.ts';
import { record } from './record.ts';
import { subcommand } from './subcommand.ts';

const PLACES: Readonly<Record<Medium, string>> = {
  thread: 'in the thread',
  'status-page': 'on the status page',
  zoom: 'in the call',
};

/** Posts a status update: what is not given is taken over from the last one. */
export const updateCommand: Command = subcommand({
  name: 'update',
  summary: 'post a status update, and promise the next one',
  usage: '[ID] [OPTIONS]',
  details:
    'Prints the update to post and records it. What is left out is taken over from the last update,\n' +
    'so that an update without news is one word. Its next time is a promise, and becomes the deadline.',
  examples: [
    'faultline incident update --investigation "vault-2 is sealed, looking at KMS"',
    'faultline incident update --next 30m',
  ],
  options: {
    symptom: { type: 'string', value: 'TEXT', help: 'what users of the platform see' },
    impact: { type: 'string', value: 'TEXT', help: 'what no longer works, for whom' },
    investigation: { type: 'string', value: 'TEXT', help: 'what is being looked at' },
    next: { type: 'string', value: '15m|ISO', help: 'when the next one comes' },
    medium: MEDIUM_OPTION,
  },
  run: async (session, args, io) => {
    const { incident, isNamed } = await chooseToRecord(session, args.operands);
    const draft = draftUpdate(incident, session.at);
    const fields = {
      symptom: textOption(args, 'symptom') ?? draft.symptom,
      impact: textOption(args, 'impact') ?? draft.impact,
      investigation: textOption(args, 'investigation') ?? draft.investigation,
    };
    const next = nextInstant(textOption(args, 'next'), session.at) ?? draft.next;
    const medium = mediumOf(args);
    const { at, templates } = session;
    const fact = statusUpdated(incident, fields, medium, next, at, templates);
    const { text } = fact.data;
    const done = await record(session, incident, [fact]);
    const due = obligations(done.incident, session.now()).find(
      ({ kind, state }) => kind === 'status-update' && state !== 'met',
    );
    const dueAt = formatInstant(due?.dueAt ?? next);
    const line = nextLine({ incident: done.incident, isNamed }, session, styles(io.colors));
    return {
      json: { id: incident.id, event: done.events[0] ?? null, text, dueAt },
      pretty: `${printable(text)}\n\nRecorded as posted ${PLACES[medium]}: post it now. ${line}\n`,
    };
  },
});

/** `15m`, `90s`, `1h` after the update, or an ISO time. */
function nextInstant(written: string | undefined, at: number): number | undefined {
  if (written === undefined) return undefined;
  const [, amount, unit] = /^(\d{1,6})\s*(s|m|h)?$/.exec(written) ?? [];
  if (amount !== undefined) {
    const length = unit === 's' ? 1000 : unit === 'h' ? 60 * MINUTE : MINUTE;
    return at + Number(amount) * length;
  }
  const instant = parseInstant(written);
  if (instant !== null) return instant;
  throw new UsageError(
    `--next cannot be "${written}". Write a length such as 15m, or a time such as 2026-04-26T15:57:00Z.`,
  );
}
