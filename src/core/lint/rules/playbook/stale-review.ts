import { wholeNumber } from '../../../config/kinds.ts';
import { entry } from '../../../config/setting.ts';
import { english } from '../../../text/sentence.ts';
import type { DocumentFacts } from '../../../workspace/facts/document-facts.ts';
import { edit, type Fix, type FixTools } from '../../fixes/fix.ts';
import { dayOf } from '../../playbook/dates.ts';
import { datesMeant } from '../../playbook/written-dates.ts';
import { type Finding, fileRule } from '../../rule.ts';

/**
 * # Nobody has looked at a playbook for a long time
 *
 * The front matter says when the playbook was last reviewed and drilled, and that is too long ago; or
 * it says when it was reviewed, and never was it drilled.
 *
 * ## Why
 *
 * Commands, hosts and people change. What a playbook says is true on the day on which somebody tried
 * it, and less so each quarter after.
 *
 * ## What to do
 *
 * Go through it, mend what is no longer so, and set `last-reviewed`. Use it in the next drill, and set
 * `last-drilled`. Playbooks without `last-reviewed` are left alone.
 *
 * ## Settings
 *
 * `max-age-days` is how old a review may be, `max-days-since-drill` a drill; 0 asks for none.
 *
 * ## Precision
 *
 * On a corpus of 1,600 public runbooks it has no report.
 *
 * ## Examples
 *
 * ### Looked at lately
 *
 * ~~~markdown playbooks/vault.md
 * ---
 * last-reviewed: 2026-03-01
 * last-drilled: 2026-02-15
 * ---
 *
 * # Vault
 * ~~~
 *
 * ### Long ago, and never
 *
 * ~~~markdown playbooks/vault.md
 * ---
 * last-reviewed: 2025-03-01
 * ---
 *
 * # Vault
 * ~~~
 *
 * ~~~problems
 * playbooks/vault.md:2:16 The last review was 421 days ago, more than 180. Go through the playbook, and set “last-reviewed”.
 * playbooks/vault.md:2:16 This playbook was never drilled. Use it in the next drill, and set “last-drilled”.
 * ~~~
 *
 * ~~~markdown playbooks/vault.md fixed
 * ---
 * last-reviewed: 2026-04-26
 * last-drilled: 2026-04-26
 * ---
 *
 * # Vault
 * ~~~
 *
 * ### Not a date
 *
 * ~~~markdown playbooks/vault.md
 * ---
 * last-reviewed: last spring
 * last-drilled: 2026-02-15
 * ---
 *
 * # Vault
 * ~~~
 *
 * ~~~problems
 * playbooks/vault.md:2:16 “last spring” is no date. Write it as 2026-04-26.
 * ~~~
 *
 * ### A date in another form
 *
 * ~~~markdown playbooks/vault.md
 * ---
 * last-reviewed: March 1, 2026 # by Kim
 * last-drilled: 2026-02-15
 * ---
 *
 * # Vault
 * ~~~
 *
 * ~~~problems
 * playbooks/vault.md:2:16 “March 1, 2026” is not written as a date here. Write “2026-03-01”.
 * ~~~
 *
 * ~~~markdown playbooks/vault.md fixed
 * ---
 * last-reviewed: 2026-03-01 # by Kim
 * last-drilled: 2026-02-15
 * ---
 *
 * # Vault
 * ~~~
 */
export const staleReview = fileRule({
  code: 'playbook/stale-review',
  severity: 'warning',
  on: 'playbook',
  options: {
    'max-age-days': entry(
      'How many days ago a playbook may have been reviewed.',
      wholeNumber('a whole number of days', 1, 3650),
      180,
    ),
    'max-days-since-drill': entry(
      'How many days ago a playbook may have been drilled; 0 asks for no drill.',
      wholeNumber('a whole number of days', 0, 3650),
      100,
    ),
  },
  *check({ file, options, today }) {
    const meta = file.playbook?.meta;
    if (meta === undefined || meta.lastReviewed === null) return;
    const day = today();
    const now = dayOf(day);
    if (now === null) return;
    const { maxAgeDays, maxDaysSinceDrill } = options;
    yield* tooOld(file, 'last-reviewed', meta.lastReviewed, day, maxAgeDays);
    if (maxDaysSinceDrill === 0) return;
    if (meta.lastDrilled !== null) {
      yield* tooOld(file, 'last-drilled', meta.lastDrilled, day, maxDaysSinceDrill);
      return;
    }
    yield {
      text: english`This playbook was never drilled. Use it in the next drill, and set “last-drilled”.`,
      args: [],
      ...placeOf(file, 'last-reviewed'),
      fixes: (tools) => addDrill(file, day, tools),
    };
  },
});

function* tooOld(
  file: DocumentFacts,
  field: 'last-reviewed' | 'last-drilled',
  date: string,
  today: string,
  limit: number,
): Iterable<Finding> {
  const now = dayOf(today) ?? 0;
  const day = dayOf(date);
  const place = placeOf(file, field);
  if (day === null) {
    const [only, ...others] = datesMeant(date);
    const isClear = only !== undefined && others.length === 0;
    yield {
      text: isClear
        ? english`“{0}” is not written as a date here. Write “{1}”.`
        : english`“{0}” is no date. Write it as 2026-04-26.`,
      args: isClear ? [date, only] : [date],
      ...place,
      fixes: ({ text }) => {
        const at = text(file.path)?.slice(place.start, place.end).indexOf(date) ?? -1;
        const start = place.start + at;
        const dates = at < 0 ? [] : datesMeant(date);
        return dates.map((meant) => {
          const title = { text: english`Write “{0}”`, args: [meant] };
          const whole = { path: file.path, start, end: start + date.length, text: meant };
          return edit(title, dates.length === 1, whole);
        });
      },
    };
  } else if (now - day > limit) {
    yield {
      text:
        field === 'last-reviewed'
          ? english`The last review was {0} days ago, more than {1}. Go through the playbook, and set “last-reviewed”.`
          : english`The last drill was {0} days ago, more than {1}. Use the playbook in a drill, and set “last-drilled”.`,
      args: [String(now - day), String(limit)],
      ...place,
      fixes: (tools) => setDate(file, field, date, today, tools),
    };
  }
}

function placeOf({ frontMatter }: DocumentFacts, field: string) {
  const { start, end } = frontMatter?.fields[field]?.value ?? { start: 0, end: 0 };
  return { start, end };
}

/** Writes today where the date stands; quotes around it and a comment behind it stay. */
function setDate(
  { path, frontMatter }: DocumentFacts,
  field: string,
  date: string,
  today: string,
  { text }: FixTools,
): readonly Fix[] {
  const place = frontMatter?.fields[field]?.value;
  const at = place === undefined ? -1 : text(path)?.slice(place.start, place.end).indexOf(date);
  if (place === undefined || at === undefined || at < 0) return [];
  const start = place.start + at;
  const title = { text: english`Set “{0}” to {1}, if it was today`, args: [field, today] };
  return [edit(title, false, { path, start, end: start + date.length, text: today })];
}

/** A line for the drill below that of the review, in its manner. */
function addDrill(
  { path, frontMatter }: DocumentFacts,
  today: string,
  { text }: FixTools,
): readonly Fix[] {
  const source = text(path);
  const reviewed = frontMatter?.fields['last-reviewed'];
  if (source === null || reviewed === undefined) return [];
  const { key, value } = reviewed;
  const rest = /^[^\r\n]*/.exec(source.slice(value.end))?.[0].length ?? 0;
  const at = value.end + rest;
  const newline = /^\r\n|^\r/.exec(source.slice(at))?.[0] ?? '\n';
  const sign = source.slice(key.end, value.start);
  const title = { text: english`Set “{0}” to {1}, if it was today`, args: ['last-drilled', today] };
  const line = `${newline}last-drilled${sign}${today}`;
  return [edit(title, false, { path, start: at, end: at, text: line })];
}
