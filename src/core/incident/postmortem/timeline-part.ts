import { sentence } from '../../text/sentence.ts';
import { formatDuration } from '../../time/duration.ts';
import { moment } from '../../time/moments.ts';
import type { Incident } from '../incident.ts';
import { endOf } from '../obligations/obligations.ts';
import type { TimelineEntry } from '../timeline/timeline.ts';
import { inline, table } from './markdown.ts';

/** Everything that happened, a row each. */
export function timelinePart(entries: readonly TimelineEntry[]): string {
  const first = entries[0]?.at ?? 0;
  const rows = entries.map((entry) => [
    moment(entry.at, first),
    `${inline(sentence(entry))}${remarks(entry, first)}`,
    inline(entry.by),
  ]);
  return table(['Time', 'What happened', 'Who'], rows);
}

function remarks(entry: TimelineEntry, first: number): string {
  const { backdated, corrected, recordedAt, doubt } = entry;
  const said = [
    ...(backdated && recordedAt !== null ? [`recorded ${moment(recordedAt, first)}`] : []),
    ...(corrected ? ['corrected'] : []),
    ...(doubt === null ? [] : [`in doubt: ${doubt.replaceAll('-', ' ')}`]),
  ];
  return said.length === 0 ? '' : ` _(${said.join('; ')})_`;
}

/** Which teams were hit, from when to when. */
export function impactPart(incident: Incident, now: number): string {
  const { teams, declared } = incident;
  if (teams.length === 0) return '_No team was recorded as affected._';
  const end = endOf(incident);
  const rows = teams.map(({ team, affectedAt, recoveredAt }) => {
    const until = recoveredAt ?? end ?? now;
    const to =
      recoveredAt !== null
        ? moment(recoveredAt, declared.at)
        : end === null
          ? 'still affected'
          : 'no recovery recorded';
    const length = formatDuration(until - affectedAt);
    return [
      inline(team),
      moment(affectedAt, declared.at),
      to,
      recoveredAt === null && end !== null ? `${length} until the end` : length,
    ];
  });
  return table(['Team', 'From', 'To', 'For'], rows);
}
