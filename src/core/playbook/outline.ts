import type { Playbook, Section, SectionKind, Step, StepKind } from './model.ts';

/** A step with what a checklist needs of it, free of indices into its playbook. */
export interface OutlineStep {
  /** Unique in the playbook, and the same for the same text. */
  readonly id: string;
  readonly text: string;
  readonly kind: StepKind;
  readonly expected: string | null;
  /** 1-based lines in the text that was parsed. */
  readonly line: number;
  readonly endLine: number;
  readonly commands: readonly OutlineCommand[];
  readonly children: readonly OutlineStep[];
}

export interface OutlineCommand {
  readonly id: string;
  readonly text: string;
  /** As `Command.language`. */
  readonly language: string | null;
  readonly placeholders: readonly string[];
  readonly line: number;
}

/** A heading that has steps under it, in itself or in its sub-sections. */
export interface OutlineSection {
  readonly id: string;
  readonly heading: string;
  readonly kind: SectionKind;
  readonly line: number;
  readonly steps: readonly OutlineStep[];
  readonly sections: readonly OutlineSection[];
}

/** What a responder walks through: only what has steps, in document order. */
export interface Outline {
  readonly title: string;
  /** Steps that stand under no heading, or directly under the one heading around everything. */
  readonly steps: readonly OutlineStep[];
  readonly sections: readonly OutlineSection[];
}

/**
 * Arranges a playbook's steps under its headings as the document nests them. Headings without steps
 * are left out, and so is a single heading around all the others (the title).
 */
export function outlineOf(playbook: Playbook): Outline {
  const stepId = uniqueIds();
  const commandId = uniqueIds();
  const toStep = (step: Step): OutlineStep => ({
    id: stepId('s', step.range.start),
    text: step.text,
    kind: step.kind,
    expected: step.expected,
    line: step.range.line,
    endLine: step.range.endLine,
    commands: step.commands.flatMap((index) => {
      const command = playbook.commands[index];
      if (command === undefined) return [];
      const { text, language, placeholders, range } = command;
      const id = commandId('c', range.start);
      return [{ id, text, language, placeholders, line: range.line }];
    }),
    children: step.children.map(toStep),
  });

  const stepsOf = new Map<number | null, OutlineStep[]>();
  for (const step of playbook.steps) {
    const list = stepsOf.get(step.section) ?? [];
    list.push(toStep(step));
    stepsOf.set(step.section, list);
  }
  const loose = stepsOf.get(null) ?? [];
  const sections = nest(playbook.sections, stepsOf);
  const [only] = sections;
  return sections.length === 1 && only !== undefined && only.sections.length > 0
    ? { title: playbook.title, steps: [...loose, ...only.steps], sections: only.sections }
    : { title: playbook.title, steps: loose, sections };
}

/** All steps of an outline in document order, nested ones after their parent. */
export function allSteps(part: Outline | OutlineSection): readonly OutlineStep[] {
  return [...part.steps.flatMap(withChildren), ...part.sections.flatMap(allSteps)];
}

function withChildren(step: OutlineStep): readonly OutlineStep[] {
  return [step, ...step.children.flatMap(withChildren)];
}

interface OpenSection {
  readonly depth: number;
  readonly value: OutlineSection & { sections: OutlineSection[] };
}

function nest(
  sections: readonly Section[],
  stepsOf: ReadonlyMap<number | null, readonly OutlineStep[]>,
): readonly OutlineSection[] {
  const roots: OutlineSection[] = [];
  const open: OpenSection[] = [];
  for (const [index, section] of sections.entries()) {
    while ((open.at(-1)?.depth ?? 0) >= section.depth) open.pop();
    const value = {
      id: `h${section.range.start}`,
      heading: section.heading,
      kind: section.kind,
      line: section.range.line,
      steps: stepsOf.get(index) ?? [],
      sections: [],
    };
    (open.at(-1)?.value.sections ?? roots).push(value);
    open.push({ depth: section.depth, value });
  }
  return withSteps(roots);
}

function withSteps(sections: readonly OutlineSection[]): readonly OutlineSection[] {
  return sections
    .map((section) => ({ ...section, sections: withSteps(section.sections) }))
    .filter(({ steps, sections: inner }) => steps.length > 0 || inner.length > 0);
}

/** Offsets name things that begin at different places; a second one at the same place is counted. */
function uniqueIds(): (prefix: string, offset: number) => string {
  const taken = new Map<string, number>();
  return (prefix, offset) => {
    const id = `${prefix}${offset}`;
    const count = taken.get(id) ?? 0;
    taken.set(id, count + 1);
    return count === 0 ? id : `${id}.${count}`;
  };
}
