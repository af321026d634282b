import type { Command } from '../../playbook/model.ts';
import { newlineOf } from '../../text/newline.ts';
import { english } from '../../text/sentence.ts';
import type { Span } from '../../text/span.ts';
import type { DocumentFacts } from '../../workspace/facts/document-facts.ts';
import { edit, type Fix, type FixTools } from './fix.ts';

/** Shells in which a variable is set in another way, or is none of the shell's. */
const OTHER_SHELLS = /^(?:fish|powershell|pwsh|ps1?|cmd|bat|batch|sql|promql|logql)$/i;

/** Each place of a variable, but for those that only begin like it. */
function literally(variable: string): RegExp {
  return new RegExp(`${variable.replace(/[${}]/g, '\\$&')}(?!\\w)`, 'g');
}

/**
 * Has a reader fill in what a variable of a command is: in a block by a line that sets it, else by a gap
 * in its place. Both are gaps that no shell takes as they are.
 *
 * @param place of the variable, where the command stands in the file as it is read; else of the command
 */
export function fillInVariable(
  { path, code }: DocumentFacts,
  { range, language }: Command,
  variable: string,
  place: Span,
  { text: textOf }: FixTools,
): readonly Fix[] {
  const text = textOf(path);
  if (text === null || OTHER_SHELLS.test(language ?? '')) return [];
  const name = variable.replace(/[${}]/g, '');
  const gap = `<${name.toLowerCase().replaceAll('_', '-')}>`;
  const block = code.find(({ start, end }) => start <= range.start && range.start < end);
  if (block === undefined) {
    if (text.slice(place.start, place.end) !== variable) return [];
    const title = { text: english`Write “{0}”`, args: [gap] };
    const starts = [...text.slice(range.start, range.end).matchAll(literally(variable))].map(
      ({ index }) => range.start + index,
    );
    const edits = starts.map((start) => ({
      path,
      start,
      end: start + variable.length,
      text: gap,
    }));
    return [edit(title, false, ...edits)];
  }
  const start = text.lastIndexOf('\n', range.start - 1) + 1;
  const lead = text.slice(start, range.start);
  // What stands before the command is its indentation and its prompt, or more than can be told.
  if (!/^[\s>]*(?:\S{1,2}\s+)?$/.test(lead)) return [];
  const newline = newlineOf(text);
  const line = `${name}=${gap}`;
  const title = { text: english`Have it set first: “{0}”`, args: [line] };
  return [edit(title, false, { path, start, end: start, text: `${lead}${line}${newline}` })];
}
