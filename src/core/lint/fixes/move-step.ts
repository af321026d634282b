import { commandEffect } from '../../playbook/effects.ts';
import type { Playbook, Section, Step } from '../../playbook/model.ts';
import type { ToolSet } from '../../shell/tools/set.ts';
import { english } from '../../text/sentence.ts';
import type { Span } from '../../text/span.ts';
import { edit, type Fix, type TextEdit } from './fix.ts';

/**
 * Moves a step below the last one of the first mitigation, as it stands; where there is none, to a new one
 * behind the diagnosis. Only an item of a list, or a block with the paragraph that introduces it, that holds
 * nothing but commands that change something can be moved: no fix for any other.
 * @param tools the tools that say what its commands do
 */
export function moveToMitigation(
  path: string,
  playbook: Playbook,
  step: Step,
  text: string,
  tools: ToolSet,
): readonly Fix[] {
  const { start, end } = step.kind === 'block' ? blockLines(text, step) : linesOf(text, step);
  const isWhole = text.slice(start, step.range.start).trim() === '' || step.kind === 'block';
  if (!isWhole || !changesOnly(playbook, step, tools)) return [];
  const newline = /\r\n|\n/.exec(text)?.[0] ?? '\n';
  const place =
    endOfMitigation(playbook, step, text) ?? newMitigation(playbook, step, text, newline);
  if (place === null) return [];
  const item = text.slice(start, end).trim();
  const removal: TextEdit = { path, start, end, text: '' };
  const words = place.before(newline) + item + place.behind(newline);
  const insertion: TextEdit = { path, start: place.at, end: place.at, text: words };
  const title = { text: english`Move the step to “{0}”`, args: [place.heading] };
  // What stands last is only set apart.
  const isThere = start <= place.at && place.at <= end;
  const apart = `${isBehindBlank(text, start) ? '' : newline}${words.trimStart()}`;
  const whole: TextEdit = { ...removal, text: apart.endsWith(newline) ? apart : apart + newline };
  return [isThere ? edit(title, false, whole) : edit(title, false, removal, insertion)];
}

interface Place {
  readonly heading: string;
  readonly at: number;
  /** What stands between the place and what is put there, and behind that. */
  readonly before: (newline: string) => string;
  readonly behind: (newline: string) => string;
}

/** Behind the last step of the first mitigation, else at the end of its own text. */
function endOfMitigation(
  { sections, steps }: Playbook,
  { kind }: Step,
  text: string,
): Place | null {
  const index = sections.findIndex((one) => one.kind === 'mitigation');
  const section = sections[index];
  if (section === undefined) return null;
  const last =
    kind === 'block'
      ? undefined
      : steps.findLast((step) => step.section === index && step.kind !== 'block');
  const next = sections[index + 1]?.range.start ?? text.length;
  const own = { start: section.range.start, end: Math.min(section.range.end, next) };
  const { start, end } = last?.range ?? own;
  const at = start + text.slice(start, end).trimEnd().length;
  const isList = LIST_LINE.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at));
  const isItem = kind !== 'block' && (last !== undefined || isList);
  return {
    heading: section.heading,
    at,
    before: (newline) => (isItem ? newline : newline + newline),
    behind: () => '',
  };
}

const NEW = 'Mitigation';

/** A mitigation of its own behind the diagnosis that the step stands in. */
function newMitigation(
  { sections }: Playbook,
  { range }: Step,
  text: string,
  newline: string,
): Place | null {
  const around = sections.filter(
    (one) =>
      one.kind === 'diagnosis' && one.range.start <= range.start && range.end <= one.range.end,
  );
  const [outermost] = around.toSorted((a: Section, b: Section) => a.depth - b.depth);
  if (outermost === undefined || !/^#{1,6}[ \t]/.test(text.slice(outermost.range.start)))
    return null;
  const { end } = outermost.range;
  const isLast = end >= text.trimEnd().length;
  const at = isLast ? text.trimEnd().length : text.lastIndexOf('\n', end - 1) + 1;
  const heading = `${'#'.repeat(Math.max(2, outermost.depth))} ${NEW}${newline}${newline}`;
  return {
    heading: NEW,
    at,
    before: () => (isLast ? newline + newline : '') + heading,
    behind: () => (isLast ? '' : newline + newline),
  };
}

const LIST_LINE = /^\s*(?:[-*+]|\d+[.)])\s/;

function changesOnly(playbook: Playbook, { commands, children }: Step, tools: ToolSet): boolean {
  const effects = commands.map((index) => {
    const command = playbook.commands[index];
    return command === undefined ? 'unknown' : commandEffect(command, tools).effect;
  });
  return children.length === 0 && effects.every((effect) => effect === 'mutating');
}

/** The whole lines of a step, with the line break behind them. */
function linesOf(text: string, { range }: Pick<Step, 'range'>): Span {
  const start = text.lastIndexOf('\n', range.start - 1) + 1;
  const newline = text.indexOf('\n', range.end - 1);
  const end = newline < 0 ? text.length : newline + 1;
  // Of blank lines on either side, those behind go, too.
  const isApart = isBehindBlank(text, start);
  const blank = /^(?:[ \t]*\r?\n)*/.exec(text.slice(end))?.[0].length ?? 0;
  return { start, end: isApart ? end + blank : end };
}

/** Whether the line before the one that begins at a place is blank. */
function isBehindBlank(text: string, start: number): boolean {
  return /(?:^|\n)[ \t]*\r?\n$/.test(text.slice(Math.max(0, start - 200), start));
}

/** What a paragraph begins with that introduces nothing: another block, a list, a table, a heading. */
const OTHER_BLOCK = /^[ \t]*(?:[-*+#>|<]|\d+[.)]\s|`{3}|~{3})/;

/** A block at the margin with the paragraph above that leads to it, and the blank lines behind it. */
function blockLines(text: string, step: Step): Span {
  const own = linesOf(text, step);
  const lineBefore = (at: number) => (at === 0 ? 0 : text.lastIndexOf('\n', at - 2) + 1);
  const isBlank = (from: number, to: number) => text.slice(from, to).trim() === '';
  const gap = lineBefore(own.start);
  const last = isBlank(gap, own.start) ? gap : own.start;
  let start = last;
  while (start > 0 && !isBlank(lineBefore(start), start)) start = lineBefore(start);
  const above = text.slice(start, last);
  const introduces = /[:.][*_ \t]*\s*$/.test(above) && !OTHER_BLOCK.test(above);
  return { start: introduces ? start : own.start, end: own.end };
}
