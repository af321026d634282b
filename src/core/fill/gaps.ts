import { literalPattern } from '../text/literal-pattern.ts';

/** A placeholder where it stands in a command line. */
export interface Gap {
  readonly placeholder: string;
  readonly start: number;
  readonly end: number;
}

/** Every place of some placeholders, as they are written. The longest wins where two could stand. */
export function gapsIn(command: string, placeholders: readonly string[]): readonly Gap[] {
  const known = placeholders.filter((one) => one !== '').sort((a, b) => b.length - a.length);
  if (known.length === 0) return [];
  const pattern = new RegExp(known.map(patternOf).join('|'), 'g');
  return [...command.matchAll(pattern)].map(({ 0: placeholder, index }) => ({
    placeholder,
    start: index,
    end: index + placeholder.length,
  }));
}

/** Names count as whole words only: `NS` is not in `$NS`, nor `$NS` in `$NSX`. */
function patternOf(placeholder: string): string {
  const before = /^\w/.test(placeholder) ? '(?<![\\w$])' : '';
  const after = /\w$/.test(placeholder) ? '(?!\\w)' : '';
  return before + literalPattern(placeholder) + after;
}

/** The command with another text in each gap. */
export function fillGaps(
  command: string,
  gaps: readonly Gap[],
  text: (gap: Gap, index: number) => string,
): string {
  let filled = '';
  let at = 0;
  for (const [index, gap] of gaps.entries()) {
    filled += command.slice(at, gap.start) + text(gap, index);
    at = gap.end;
  }
  return filled + command.slice(at);
}
