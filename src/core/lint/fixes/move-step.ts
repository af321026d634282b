import { commandEffect } from '../../playbook/effects.ts';
import type { Playbook, Step } from '../../playbook/model.ts';
import type { ToolSet } from '../../shell/tools/set.ts';
import { english } from '../../text/sentence.ts';
import { edit, type Fix, type TextEdit } from './fix.ts';

/**
 * Moves a step below the last one of the first mitigation, as it stands. Only an item of a list that
 * holds nothing but commands that change something can be moved: no fix for any other.
 * @param tools the tools that say what its commands do
 */
export function moveToMitigation(
  path: string,
  playbook: Playbook,
  step: Step,
  text: string,
  tools: ToolSet,
): readonly Fix[] {
  const place = endOfMitigation(playbook, text);
  const { start, end } = linesOf(text, step);
  const isWhole = text.slice(start, step.range.start).trim() === '';
  if (place === null || step.kind === 'block' || !isWhole || !changesOnly(playbook, step, tools))
    return [];
  const newline = /\r\n|\n/.exec(text)?.[0] ?? '\n';
  const item = text.slice(start, end).trimEnd();
  const removal: TextEdit = { path, start, end, text: '' };
  const insertion: TextEdit = { path, ...place.span, text: place.before(newline) + item };
  const title = { text: english`Move the step to “{0}”`, args: [place.heading] };
  return [edit(title, false, removal, insertion)];
}

interface Place {
  readonly heading: string;
  readonly span: { readonly start: number; readonly end: number };
  /** What stands between the place and what is put there. */
  readonly before: (newline: string) => string;
}

/** Behind the last step of the first mitigation, else at the end of its own text. */
function endOfMitigation({ sections, steps }: Playbook, text: string): Place | null {
  const index = sections.findIndex(({ kind }) => kind === 'mitigation');
  const section = sections[index];
  if (section === undefined) return null;
  const last = steps.findLast((step) => step.section === index && step.kind !== 'block');
  const next = sections[index + 1]?.range.start ?? text.length;
  const own = { start: section.range.start, end: Math.min(section.range.end, next) };
  const { start, end } = last?.range ?? own;
  const at = start + text.slice(start, end).trimEnd().length;
  const isList = LIST_LINE.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at));
  return {
    heading: section.heading,
    span: { start: at, end: at },
    before: (newline) => (last !== undefined || isList ? newline : newline + newline),
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
function linesOf(text: string, { range }: Step): { readonly start: number; readonly end: number } {
  const start = text.lastIndexOf('\n', range.start - 1) + 1;
  const newline = text.indexOf('\n', range.end - 1);
  return { start, end: newline < 0 ? text.length : newline + 1 };
}
