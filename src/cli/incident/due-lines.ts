import { isOpen } from '../../core/incident/incident.ts';
import type { Obligation, ObligationKind } from '../../core/incident/obligations/obligation.ts';
import { nextObligation, obligations } from '../../core/incident/obligations/obligations.ts';
import { sentence } from '../../core/text/sentence.ts';
import { formatDuration } from '../../core/time/duration.ts';
import { formatClock } from '../../core/time/utc.ts';
import { printable, type Style } from '../output/style.ts';
import type { Chosen } from './choose.ts';
import type { Session } from './session.ts';

/** What to type for what is due, after `faultline incident`; `{role}` is whose it is. */
const COMMANDS: Readonly<Record<ObligationKind, string>> = {
  acknowledge: 'ack --url LINK',
  'link-thread': 'thread LINK',
  'claim-role': 'claim {role}',
  'settle-role': 'release {role}',
  'separate-roles': 'handover {role} --to NAME',
  'status-update': 'update --investigation TEXT',
  'status-page': 'update --medium status-page',
  'clean-sample': 'clean',
  'all-clear': 'all-clear',
};

/** @param id of the incident where the user named it, else empty */
function commandFor({ kind, role }: Obligation, id: string): string {
  const [verb = '', ...rest] = COMMANDS[kind].replace('{role}', role ?? 'IC').split(' ');
  return ['faultline incident', verb, id, ...rest].filter((word) => word !== '').join(' ');
}

/** What is due next, how soon or how late, and on a line of its own what to type for it. */
export function nextLine(
  { incident, isNamed }: Pick<Chosen, 'incident' | 'isNamed'>,
  session: Session,
  style: Style,
): string {
  const { id, state } = incident;
  if (!isOpen(incident)) {
    const postmortem = state === 'closed' ? `\n  faultline incident postmortem ${id}` : '';
    return `${id} is ${state}.${style.dim(postmortem)}`;
  }
  const now = session.now();
  const next = nextObligation(obligations(incident, now));
  if (next === null) return 'Nothing is due.';
  const { dueAt, overdueMs } = next;
  const what = printable(sentence(next));
  const line =
    next.state === 'overdue'
      ? style.warn(`OVERDUE by ${formatDuration(overdueMs)}: ${what}`)
      : dueAt === now
        ? `Due now: ${what}`
        : `Next, in ${formatDuration(dueAt - now)} (${formatClock(dueAt)}): ${what}`;
  return `${line}\n  ${style.dim(commandFor(next, isNamed ? id : ''))}`;
}

/** Everything that is due, a line each, with what to type for it. */
export function dueLines(
  { incident, isNamed }: Pick<Chosen, 'incident' | 'isNamed'>,
  now: number,
  style: Style,
): string[] {
  const due = obligations(incident, now).filter((one) => one.state !== 'met');
  if (due.length === 0) return ['Nothing is due.'];
  const whats = due.map((one) => printable(sentence(one)));
  const width = Math.max(...whats.map(({ length }) => length));
  return due.map((one, index) => {
    const what = whats[index] ?? '';
    const line =
      one.state === 'overdue'
        ? style.warn(`OVERDUE ${formatDuration(one.overdueMs).padStart(10)}  ${what}`)
        : `due in  ${formatDuration(one.dueAt - now).padStart(10)}  ${what}`;
    return `${line}${' '.repeat(width - what.length)}  ${style.dim(commandFor(one, isNamed ? incident.id : ''))}`;
  });
}
