import { dayOf } from './dates.ts';

const MONTHS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
] as const;

type Parts = readonly [year: string, month: string, day: string];

/** How people write a date, and which of its parts are what; two where day and month can be either. */
const FORMS: readonly (readonly [
  form: RegExp,
  parts: (found: readonly string[]) => readonly Parts[],
])[] = [
  // 2026-1-5, 2026/01/05, 2026.1.5, 20260105
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/, ([y, m, d]) => [[y ?? '', m ?? '', d ?? '']]],
  [/^(\d{4})(\d{2})(\d{2})$/, ([y, m, d]) => [[y ?? '', m ?? '', d ?? '']]],
  // 5.1.2026
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, ([d, m, y]) => [[y ?? '', m ?? '', d ?? '']]],
  // 5/1/2026, 1-5-2026: either
  [
    /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/,
    ([a, b, y]) => [
      [y ?? '', b ?? '', a ?? ''],
      [y ?? '', a ?? '', b ?? ''],
    ],
  ],
  // 5 January 2026, 5th of Jan. 2026
  [
    /^(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+(?:of\s+)?([a-z]{3,9})\.?,?[\s-]+(\d{4})$/,
    ([d, m, y]) => [[y ?? '', m ?? '', d ?? '']],
  ],
  // January 5, 2026
  [
    /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/,
    ([m, d, y]) => [[y ?? '', m ?? '', d ?? '']],
  ],
];

/** The dates, as `YYYY-MM-DD`, that one written in another form may be; none for what is no date. */
export function datesMeant(written: string): readonly string[] {
  const text = written.trim().toLowerCase();
  for (const [form, parts] of FORMS) {
    const found = form.exec(text);
    if (found !== null) return [...new Set(parts(found.slice(1)).flatMap(asDate))];
  }
  return [];
}

function asDate([year, month, day]: Parts): readonly string[] {
  const named = MONTHS.findIndex((name) => month.startsWith(name)) + 1;
  const number = /^\d/.test(month) ? month : String(named);
  const date = `${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return dayOf(date) === null ? [] : [date];
}
