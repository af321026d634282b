import type { SectionKind } from '../../playbook/model.ts';
import type { DocumentFacts } from '../../workspace/facts/document-facts.ts';

/** Sections that only a playbook for something that fails has. */
const FOR_FAILURES: ReadonlySet<SectionKind> = new Set(['symptoms', 'impact', 'mitigation']);

/**
 * Whether a playbook is for something that fails, and stands for itself: others, of how something is
 * done or where the page has moved to, need no diagnosis.
 */
export function respondsToFailure({ playbook }: DocumentFacts): boolean {
  if (playbook === null || playbook.movedTo !== null) return false;
  return playbook.sections.some(({ kind }) => FOR_FAILURES.has(kind));
}

/** Whether a playbook has a section of a kind, at any depth. */
export function hasSection({ playbook }: DocumentFacts, kind: SectionKind): boolean {
  return playbook?.sections.some((section) => section.kind === kind) ?? false;
}
