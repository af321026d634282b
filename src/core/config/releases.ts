import { DAYS, type Day, type ReleaseWindow } from '../changes/releases.ts';
import { isWithin, listOf } from './kinds.ts';
import { entry, type Setting, setting } from './setting.ts';

const CLOCK = /^([01]?\d|2[0-3]):([0-5]\d)$/;
const A_DAY = 1440;

const time = { type: 'string', pattern: CLOCK.source };
const day = { enum: DAYS };

const windowSetting: Setting<ReleaseWindow> = setting(
  `a release window in UTC, such as {component: Argo CD, days: [mon, thu], at: ["10:00"], minutes: 15}, of 1 to ${A_DAY} minutes`,
  {
    type: 'object',
    additionalProperties: false,
    required: ['component', 'at', 'minutes'],
    properties: {
      component: { type: 'string', pattern: '\\S' },
      days: { anyOf: [day, { type: 'array', minItems: 1, items: day }] },
      at: { anyOf: [time, { type: 'array', minItems: 1, items: time }] },
      minutes: { type: 'integer', minimum: 1, maximum: A_DAY },
    },
  },
  (raw) => {
    const { component, days, at, minutes, ...others } = (raw ?? {}) as Record<string, unknown>;
    const open = days === undefined ? DAYS : all(days, (one) => DAYS.find((name) => name === one));
    const opensAt = all(at, minuteOf);
    const fits =
      typeof component === 'string' &&
      component.trim() !== '' &&
      open.length > 0 &&
      opensAt.length > 0 &&
      isWithin(minutes, 1, A_DAY) &&
      Object.keys(others).length === 0;
    if (!fits) return { wrong: 'type' };
    return { value: { component: component.trim(), days: open, opensAt, minutes } };
  },
);

/** One value or a list of them; empty where one of them cannot be read. */
function all<T extends Day | number>(
  raw: unknown,
  read: (one: unknown) => T | undefined,
): readonly T[] {
  const list: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
  const values = list.flatMap((one) => read(one) ?? []);
  return values.length === list.length ? values : [];
}

function minuteOf(raw: unknown): number | undefined {
  const [, hours, minutes] = typeof raw === 'string' ? (CLOCK.exec(raw) ?? []) : [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

/** The `releases` setting: when which component is released. */
export const releasesSetting = entry<readonly ReleaseWindow[]>(
  'When components are released: trouble of theirs is expected then.',
  listOf('a list of release windows', windowSetting),
  [],
);
