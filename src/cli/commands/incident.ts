import type { Course } from '../../core/incident/fold/course.ts';
import { fold } from '../../core/incident/fold/fold.ts';
import { acknowledgement } from '../../core/incident/messages/messages.ts';
import { declaration } from '../../core/incident/recording/declaration.ts';
import { messageAfter } from '../../core/incident/recording/message.ts';
import { refuseFuture } from '../../core/incident/refusals/times.ts';
import { SEVERITIES } from '../../core/incident/severity.ts';
import { oneLine } from '../../core/text/one-line.ts';
import { formatInstant } from '../../core/time/utc.ts';
import { isFailure } from '../../node/store/failure.ts';
import { type Command, UsageError } from '../command.ts';
import { incidentJson, incidentPretty } from '../incident/answer.ts';
import { chooseIncident, chooseToRecord } from '../incident/choose.ts';
import { clashMessage } from '../incident/clash.ts';
import { nextLine } from '../incident/due-lines.ts';
import { fromEach, isoOrNull } from '../incident/open.ts';
import { postmortemCommand } from '../incident/postmortem.ts';
import { mapComponents, record } from '../incident/record.ts';
import { RECORDINGS } from '../incident/recordings/index.ts';
import { failedAt, refusedBy } from '../incident/refused.ts';
import { settleCommand } from '../incident/settle.ts';
import { stepsCommand } from '../incident/steps.ts';
import { subcommand } from '../incident/subcommand.ts';
import { incidentTriageCommand } from '../incident/triage.ts';
import { updateCommand } from '../incident/update.ts';
import { watchCommand } from '../incident/watch.ts';
import { listOption, requiredOption, textOption } from '../options.ts';
import { printable, styles } from '../output/style.ts';

const ONE_OPEN =
  'ID may be left out where one incident is open. Nothing is ever changed or deleted.';

const declare = subcommand({
  name: 'declare',
  summary: 'declare an incident: an ID and the line to post',
  usage: '--symptom TEXT [OPTIONS]',
  details:
    'Gives the incident its ID and prints the acknowledgement to paste. Works without a network.',
  examples: [
    'faultline incident declare --symptom "Vault answers 503" --component Vault --team booking',
  ],
  options: {
    symptom: { type: 'string', value: 'TEXT', help: 'what is seen (needed)' },
    impact: { type: 'string', value: 'TEXT', default: '', help: 'what no longer works, for whom' },
    component: {
      type: 'string',
      value: 'NAME',
      multiple: true,
      help: 'a suspect on the map; repeatable',
    },
    team: { type: 'string', value: 'NAME', multiple: true, help: 'an affected team; repeatable' },
    severity: {
      type: 'string',
      value: 'N',
      choices: SEVERITIES.map(String),
      default: '2',
      help: '1 is the worst',
    },
    drill: { type: 'boolean', help: 'an exercise: every message says so' },
  },
  run: async (session, args, io) => {
    const { at, by, policy } = session;
    const typed = {
      symptom: requiredOption(args, 'symptom'),
      impact: textOption(args, 'impact') ?? '',
      components: listOption(args, 'component'),
      severity: SEVERITIES.find((one) => `${one}` === args.values.severity) ?? 2,
      teams: listOption(args, 'team'),
      drill: args.values.drill === true,
    };
    const now = session.now();
    if (at > now) throw refusedBy(refuseFuture(at, now));
    const components = typed.components.length === 0 ? null : await mapComponents(session);
    const declared = declaration(typed, policy, components);
    if ('refusal' in declared) throw refusedBy(declared.refusal);
    const done = await session.store.declare({ data: declared.data, at, by });
    if (isFailure(done)) throw failedAt(done);
    const incident = fold(done.events, policy);
    if (incident === null) throw new Error(`${done.id} was declared and cannot be read back`);
    const line = acknowledgement(incident, session.now(), session.templates);
    return {
      json: { id: done.id, acknowledgement: line },
      pretty: `${done.id}\n\nPost this, and pin it:\n\n${printable(line)}\n\n${nextLine({ incident, isNamed: true }, session, styles(io.colors))}\n`,
    };
  },
});

const recordings = RECORDINGS.map((recording) =>
  subcommand({
    name: recording.name,
    summary: recording.summary,
    usage: ['[ID]', ...recording.operands].join(' '),
    details: ONE_OPEN,
    examples: [recording.example],
    ...(recording.options === undefined ? {} : { options: recording.options }),
    run: async (session, args, io) => {
      const { operands } = recording;
      const { incident, words, isNamed } = await chooseToRecord(session, args.operands, operands);
      const call = { incident, session, words, args };
      const facts = await recording.facts(call);
      const done = await record(session, incident, facts);
      const { templates } = session;
      const [text = null] = facts.flatMap(
        (fact) => messageAfter(fact, done.incident, session.now(), templates) ?? [],
      );
      const [event = null] = done.events;
      const next = nextLine({ incident: done.incident, isNamed }, session, styles(io.colors));
      return {
        json: { id: incident.id, event, state: done.incident.state, text },
        pretty:
          text === null
            ? `Recorded. ${next}\n`
            : `Recorded. Post this:\n\n${printable(text)}\n\n${next}\n`,
      };
    },
  }),
);

const show = subcommand({
  name: 'show',
  summary: 'show an incident: roles, what is due, the timeline',
  usage: '[ID]',
  details: 'ID may be left out where one incident is open.',
  examples: ['faultline incident show INC-2026-04-26-001 --format json'],
  run: async (session, { operands }, io) => {
    const open = await chooseIncident(session, operands);
    return {
      json: incidentJson(open, session),
      pretty: incidentPretty(open, session, styles(io.colors)),
    };
  },
});

const list = subcommand({
  name: 'list',
  summary: 'list all incidents, oldest first',
  usage: '',
  details: 'One line for each incident of this repository, drills among them.',
  examples: ['faultline incident list --format json'],
  run: async (session, { operands }) => {
    if (operands.length > 0) throw new UsageError(`"${operands[0]}" is one too many.`);
    const all = await fromEach(session, ({ course, clashes }) => ({
      rows: [course, ...clashes].map(rowOf),
      problems: clashes.map((other) => clashMessage(course, other)),
    }));
    const rows = all.flatMap((one) => one.rows);
    const lines = rows.map(
      ({ id, state, drill, symptom, declaredAt }) =>
        `${id}  ${declaredAt.slice(11, 16)} UTC  ${state.padEnd(13)}  ${drill ? '[DRILL] ' : ''}${printable(oneLine(symptom))}`,
    );
    for (const problem of all.flatMap((one) => one.problems)) session.warn(problem);
    return { json: rows, pretty: lines.length === 0 ? 'No incidents.\n' : `${lines.join('\n')}\n` };
  },
});

function rowOf({ id, state, severity, drill, symptom, declared, allClear }: Course) {
  const declaredAt = formatInstant(declared.at);
  return { id, state, severity, drill, symptom, declaredAt, closedAt: isoOrNull(allClear?.at) };
}

/** The commands of `faultline incident`, in the order in which an incident needs them. */
export const INCIDENT_COMMANDS: readonly Command[] = [
  declare,
  ...recordings,
  updateCommand,
  incidentTriageCommand,
  stepsCommand,
  show,
  watchCommand,
  list,
  postmortemCommand,
  settleCommand,
];
