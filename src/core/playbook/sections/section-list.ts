import type { SectionKind } from '../model.ts';
import { namesAction, ruleOfHeading } from './classify.ts';

/** A section while it is being gathered; `end` is known when a heading of its depth follows. */
export interface SectionDraft {
  readonly heading: string;
  readonly kind: SectionKind;
  readonly depth: number;
  /** A bold line that acts as a heading. */
  readonly pseudo: boolean;
  readonly start: number;
  end: number;
}

/** The sections of a document, in the order in which their headings are met. */
export interface SectionList {
  readonly all: readonly SectionDraft[];
  /** Index of the innermost open section, or null before the first heading. */
  current(): number | null;
  open(heading: string, depth: number, start: number): void;
  /** Opens a section for a bold line, one deeper than the heading it stands under. */
  openPseudo(heading: string, start: number): void;
  close(end: number): void;
}

/** `titleKind`: what a title outside the text says, for headings that say nothing themselves. */
export function sectionList(titleKind: SectionKind | null): SectionList {
  const all: SectionDraft[] = [];
  const stack: SectionDraft[] = [];
  const add = (heading: string, depth: number, pseudo: boolean, start: number) => {
    while ((stack.at(-1)?.depth ?? 0) >= depth) {
      const closed = stack.pop();
      if (closed !== undefined) closed.end = start;
    }
    const kind = isDecisionRecord(all, heading, depth)
      ? 'background'
      : looksBack(all, heading, depth)
        ? 'verification'
        : kindOf(heading, stack.at(-1) ?? null, titleKind);
    const section = { heading, kind, depth, pseudo, start, end: start };
    all.push(section);
    stack.push(section);
  };
  return {
    all,
    current: () => (all.length === 0 ? null : all.length - 1),
    open: (heading, depth, start) => add(heading, depth, false, start),
    openPseudo: (heading, start) => {
      const above = stack.findLast((section) => !section.pseudo);
      add(heading, (above?.depth ?? 0) + 1, true, start);
    },
    close: (end) => {
      for (const section of stack.splice(0)) section.end = end;
    },
  };
}

/** The consequences of a decision explain it; those of a failure are its impact. */
function isDecisionRecord(
  before: readonly SectionDraft[],
  heading: string,
  depth: number,
): boolean {
  return (
    /^consequences\b/i.test(heading) &&
    before.some((section) => section.depth === depth && /^decision\b/i.test(section.heading))
  );
}

/** "Check", and nothing else, right behind what was done asks whether it worked. */
const LOOK =
  /^\W*(?:(?:\d+|[a-z])[.):]\s*)?(?:step \d+\W+)?(?:then |now |re-?)?(?:checks?|checking|verify|validate|test|confirm)(?: (?:it|again|(?:that )?it work(?:s|ed)|the (?:result|outcome|status)))?\W*$/i;

function looksBack(before: readonly SectionDraft[], heading: string, depth: number): boolean {
  if (!LOOK.test(heading)) return false;
  const last = before.findLast((section) => section.depth <= depth);
  return last?.depth === depth && last.kind === 'mitigation';
}

/** Sections that explain; a heading that names something to do is not part of them. */
const EXPLAINING: ReadonlySet<SectionKind> = new Set(['background', 'symptoms', 'impact']);

function kindOf(
  heading: string,
  parent: SectionDraft | null,
  titleKind: SectionKind | null,
): SectionKind {
  const own = ruleOfHeading(heading);
  const around = parent?.kind ?? titleKind ?? 'other';
  if (own?.looking === true && around === 'diagnosis') return 'diagnosis';
  if (own !== null && (own.weak !== true || around === 'other')) return own.kind;
  const title = parent === null || parent.depth === 1;
  return (EXPLAINING.has(around) || title) && namesAction(heading) ? 'other' : around;
}
