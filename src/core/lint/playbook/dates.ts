/** A date, with or without a time; a time counts for nothing here. */
const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/;

/** Days since the beginning of 1970 (Gregorian); null for what is no date of the calendar. */
export function dayOf(date: string): number | null {
  const match = DATE.exec(date);
  if (match === null) return null;
  const [year, month, day] = match.slice(1, 4).map(Number) as [number, number, number];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  if (day < 1 || day > days) return null;
  return daysFromCivil(year, month, day);
}

/**
 * Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”, `days_from_civil`: years that begin
 * in March, so that the leap day is the last.
 */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}
