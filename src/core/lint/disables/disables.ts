import type { Step } from '../../playbook/model.ts';
import type { LineIndex } from '../../text/line-index.ts';
import type {
  CodeName,
  DirectiveFact,
  DocumentFacts,
} from '../../workspace/facts/document-facts.ts';
import type { Found } from '../check.ts';

/** Lines in which a comment turns codes off, both ends included. */
interface Silence {
  readonly directive: DirectiveFact;
  /** Null for all codes. */
  readonly name: CodeName | null;
  readonly from: number;
  to: number;
  used: boolean;
}

/** A comment, or one code in it, that keeps nothing quiet. */
export interface UnusedDisable {
  readonly directive: DirectiveFact;
  readonly name: CodeName | null;
}

/** Takes out what the file's own comments turn off, and tells which of them do nothing. */
export function applyDisables(
  file: DocumentFacts,
  found: readonly Found[],
  lines: LineIndex,
): { readonly kept: readonly Found[]; readonly unused: readonly UnusedDisable[] } {
  if (file.directives.length === 0) return { kept: found, unused: [] };
  const silences = silencesOf(file, lines);
  const kept = found.filter(({ code, finding }) => {
    const line = lines.lineAt(finding.start);
    const quiet = silences.filter(
      ({ name, from, to }) => from <= line && line <= to && (name === null || name.code === code),
    );
    for (const silence of quiet) silence.used = true;
    return quiet.length === 0;
  });
  const unused = silences.flatMap(({ directive, name, used }) =>
    used ? [] : [{ directive, name }],
  );
  return { kept, unused };
}

function silencesOf(file: DocumentFacts, lines: LineIndex): readonly Silence[] {
  const all: Silence[] = [];
  const open: Silence[] = [];
  for (const directive of file.directives) {
    const line = lines.lineAt(directive.end - 1);
    const names = directive.codes.length === 0 ? [null] : directive.codes;
    if (directive.action === 'enable') {
      const closed = (silence: Silence) =>
        names.some((name) => name === null || name.code === silence.name?.code);
      for (const silence of open.filter(closed)) silence.to = line - 1;
      open.splice(0, open.length, ...open.filter((silence) => !closed(silence)));
      continue;
    }
    const [from, to] = linesOf(directive.action, line, file, lines);
    for (const name of names) {
      const silence: Silence = { directive, name, from, to, used: false };
      all.push(silence);
      if (directive.action === 'disable') open.push(silence);
    }
  }
  return all;
}

function linesOf(
  action: Exclude<DirectiveFact['action'], 'enable'>,
  line: number,
  file: DocumentFacts,
  lines: LineIndex,
): readonly [from: number, to: number] {
  if (action === 'disable-file') return [1, Number.POSITIVE_INFINITY];
  if (action === 'disable') return [line, Number.POSITIVE_INFINITY];
  if (action === 'disable-line') return [line, line];
  // A blank line between the comment and what it is about reads the same.
  let next = line + 1;
  while (next < lines.lineCount && lines.textOf(next).trim() === '') next += 1;
  return [next, lastLineFrom(next, file, lines)];
}

/** No comment can stand inside a block of code: one before it is about all of it, and so for a step. */
function lastLineFrom(first: number, { code, playbook }: DocumentFacts, lines: LineIndex): number {
  const begun = [...code, ...stepsIn(playbook?.steps ?? []).map(({ range }) => range)];
  const ends = begun.flatMap(({ start, end }) =>
    lines.lineAt(start) === first ? [lines.lineAt(Math.max(start, end - 1))] : [],
  );
  return Math.max(first, ...ends);
}

function stepsIn(steps: readonly Step[]): readonly Step[] {
  return steps.flatMap((step) => [step, ...stepsIn(step.children)]);
}
