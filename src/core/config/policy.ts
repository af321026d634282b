import { DEFAULT_POLICY, type Policy } from '../incident/policy.ts';
import { type Place, peek, type Reader, readSettings, setting } from './setting.ts';

type Range = readonly [least: number, most: number];
type Bounded =
  | 'first-minutes'
  | 'small-minutes'
  | 'window-minutes'
  | 'sample-minutes'
  | 'update-limits';

/** How far a team may move each number, in minutes: beyond, there is no discipline left to speak of. */
const BOUNDS: Readonly<Record<Bounded, Range>> = {
  'first-minutes': [1, 30],
  'small-minutes': [5, 120],
  'window-minutes': [15, 1440],
  'sample-minutes': [1, 60],
  'update-limits': [1, 240],
};

/** Teams that an incident may affect and still be small. */
const SMALL_TEAMS: Range = [1, 20];

/** The `incident` settings: the numbers of the discipline, each within its bounds. */
export const policySettings: Reader<Policy> = (node, place) => {
  const { updateLimits, updateMinutes, windowMinutes, ...others } = DEFAULT_POLICY;
  const limits = peek(node, 'update-limits', limitsSetting, place) ?? updateLimits;
  const window = peek(node, 'window-minutes', minutes('window-minutes'), place) ?? windowMinutes;
  const [often, seldom] = BOUNDS['sample-minutes'];
  const { value, problems } = readSettings(node, place, {
    'first-minutes': minutes('first-minutes'),
    'small-minutes': minutes('small-minutes'),
    'small-teams': wholeNumber('a whole number', ...SMALL_TEAMS),
    'update-minutes': intervals(limits),
    'update-limits': limitsSetting,
    'window-minutes': minutes('window-minutes'),
    'sample-minutes': wholeNumber(MINUTES, often, Math.min(seldom, window)),
  });
  const { 'update-minutes': given = {} } = value;
  const within = (asked: number) => Math.min(Math.max(asked, limits[0]), limits[1]);
  return {
    value: {
      firstMinutes: value['first-minutes'] ?? others.firstMinutes,
      smallMinutes: value['small-minutes'] ?? others.smallMinutes,
      smallTeams: value['small-teams'] ?? others.smallTeams,
      updateMinutes: {
        // A default that the team's own limits forbid gives way to them.
        investigating: given.investigating ?? within(updateMinutes.investigating),
        observing: given.observing ?? within(updateMinutes.observing),
        bySeverity: given.bySeverity ?? {},
      },
      updateLimits: limits,
      windowMinutes: window,
      sampleMinutes: value['sample-minutes'] ?? Math.min(others.sampleMinutes, window),
    },
    problems,
  };
};

const MINUTES = 'a whole number of minutes';

function minutes(name: Bounded): Reader<number> {
  return wholeNumber(MINUTES, ...BOUNDS[name]);
}

function wholeNumber(what: string, least: number, most: number): Reader<number> {
  return setting(`${what} from ${least} to ${most}`, (raw) =>
    isWithin(raw, least, most) ? { value: raw } : { wrong: 'type' },
  );
}

function isWithin(raw: unknown, least: number, most: number): raw is number {
  return Number.isInteger(raw) && Number(raw) >= least && Number(raw) <= most;
}

const [SHORTEST, LONGEST] = BOUNDS['update-limits'];

const limitsSetting = setting<Policy['updateLimits']>(
  `the shortest and the longest interval, such as [5, 60], from ${SHORTEST} to ${LONGEST} minutes`,
  (raw) => {
    if (!Array.isArray(raw) || raw.length !== 2) return { wrong: 'type' };
    const [least, most]: readonly unknown[] = raw;
    const fits = isWithin(least, SHORTEST, LONGEST) && isWithin(most, SHORTEST, LONGEST);
    return fits && least <= most ? { value: [least, most] } : { wrong: 'type' };
  },
);

/** The intervals between updates, by state and, while investigating, by severity. */
function intervals([least, most]: Policy['updateLimits']): Reader<
  Partial<Policy['updateMinutes']>
> {
  const interval = wholeNumber(MINUTES, least, most);
  return (node: unknown, place: Place) => {
    const { value, problems } = readSettings(node, place, {
      investigating: interval,
      observing: interval,
      'severity-1': interval,
      'severity-2': interval,
      'severity-3': interval,
      'severity-4': interval,
    });
    const { investigating, observing } = value;
    const bySeverity = {
      ...(value['severity-1'] === undefined ? {} : { 1: value['severity-1'] }),
      ...(value['severity-2'] === undefined ? {} : { 2: value['severity-2'] }),
      ...(value['severity-3'] === undefined ? {} : { 3: value['severity-3'] }),
      ...(value['severity-4'] === undefined ? {} : { 4: value['severity-4'] }),
    };
    return {
      value: {
        ...(investigating === undefined ? {} : { investigating }),
        ...(observing === undefined ? {} : { observing }),
        bySeverity,
      },
      problems,
    };
  };
}
