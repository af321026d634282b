import { DEFAULT_POLICY, type Policy } from '../incident/policy.ts';
import type { Severity } from '../incident/severity.ts';
import { isWithin, wholeNumber } from './kinds.ts';
import { type Entry, entry, type Setting, setting } from './setting.ts';
import { group, peek, readTable, section, type Values } from './table.ts';

type Bounds = readonly [least: number, most: number];

const MINUTES = 'a whole number of minutes';

/** How far a team may move the intervals: beyond, there is no discipline left to speak of. */
const INTERVALS: Bounds = [1, 240];
const WINDOW: Bounds = [15, 1440];

const window = entry(
  'Clean metrics from the fix to the all-clear.',
  wholeNumber(MINUTES, ...WINDOW),
  DEFAULT_POLICY.windowMinutes,
);

const limits: Entry<Policy['updateLimits']> = entry(
  'How near and how far the next status update may be promised.',
  setting(
    `the shortest and the longest interval, such as [5, 60], from ${INTERVALS[0]} to ${INTERVALS[1]} minutes`,
    {
      type: 'array',
      items: { type: 'integer', minimum: INTERVALS[0], maximum: INTERVALS[1] },
      minItems: 2,
      maxItems: 2,
    },
    (raw) => {
      if (!Array.isArray(raw) || raw.length !== 2) return { wrong: 'type' };
      const [least, most]: readonly unknown[] = raw;
      const fits = isWithin(least, ...INTERVALS) && isWithin(most, ...INTERVALS);
      return fits && least <= most ? { value: [least, most] } : { wrong: 'type' };
    },
  ),
  DEFAULT_POLICY.updateLimits,
);

/** The intervals between updates. A default that the team's own limits forbid gives way to them. */
function intervals([least, most]: Bounds) {
  const interval = wholeNumber(MINUTES, least, most);
  const within = (asked: number) => Math.min(Math.max(asked, least), most);
  const { investigating, observing } = DEFAULT_POLICY.updateMinutes;
  const bySeverity = (severity: Severity) =>
    entry<number | null>(
      `Between updates of severity ${severity} while it is investigated, instead of \`investigating\`.`,
      interval,
      null,
    );
  return {
    investigating: entry(
      'Between updates while the incident is investigated.',
      interval,
      within(investigating),
    ),
    observing: entry('Between updates in the observation window.', interval, within(observing)),
    'severity-1': bySeverity(1),
    'severity-2': bySeverity(2),
    'severity-3': bySeverity(3),
    'severity-4': bySeverity(4),
  } as const;
}

/** The numbers of the discipline. Some are bounded by others: intervals, and samples by the window. */
function policyTable(updateLimits: Bounds, windowMinutes: number) {
  const { firstMinutes, smallMinutes, smallTeams, sampleMinutes } = DEFAULT_POLICY;
  return {
    'first-minutes': entry(
      'Until the acknowledgement is posted, the thread linked and each role claimed.',
      wholeNumber(MINUTES, 1, 30),
      firstMinutes,
    ),
    'small-minutes': entry(
      'After these, IC and SME are two people.',
      wholeNumber(MINUTES, 5, 120),
      smallMinutes,
    ),
    'small-teams': entry(
      'With more affected teams than these, IC and SME are two people.',
      wholeNumber('a whole number', 1, 20),
      smallTeams,
    ),
    'update-limits': limits,
    'update-minutes': section(
      'Minutes between status updates, within the limits.',
      intervals(updateLimits),
    ),
    'window-minutes': window,
    'sample-minutes': entry(
      'Between two looks at the metrics in the observation window, no more than the window.',
      wholeNumber(MINUTES, 1, Math.min(60, windowMinutes)),
      Math.min(sampleMinutes, windowMinutes),
    ),
  } as const;
}

/** The `incident` settings: the numbers of the discipline, each within its bounds. */
export const policySettings: Setting<Policy> = {
  ...group(policyTable(INTERVALS, WINDOW[1])),
  read: (node, place) => {
    const table = policyTable(
      peek(node, 'update-limits', limits, place),
      peek(node, 'window-minutes', window, place),
    );
    const { value, problems } = readTable(node, place, table);
    return { value: { ...value, updateMinutes: byState(value.updateMinutes) }, problems };
  },
};

function byState({
  investigating,
  observing,
  ...bySeverity
}: Values<ReturnType<typeof intervals>>): Policy['updateMinutes'] {
  const { severity1, severity2, severity3, severity4 } = bySeverity;
  return {
    investigating,
    observing,
    bySeverity: {
      ...(severity1 === null ? {} : { 1: severity1 }),
      ...(severity2 === null ? {} : { 2: severity2 }),
      ...(severity3 === null ? {} : { 3: severity3 }),
      ...(severity4 === null ? {} : { 4: severity4 }),
    },
  };
}
