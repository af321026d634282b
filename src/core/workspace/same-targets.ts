import { putIn } from './facts/put-in.ts';
import type { LinkTargets } from './view.ts';

/** Whether links see the same of a document in two states of it. */
export function sameTargets(before: LinkTargets, after: LinkTargets): boolean {
  return targetNames(before) === targetNames(after);
}

/** What links see of a document, whatever its places are. */
function targetNames({ roles, title, headings, anchors, namedFiles }: LinkTargets): string {
  return JSON.stringify([
    roles,
    title,
    headings.map(({ slug, id, text }) => [slug, id, text]),
    anchors.map(({ name }) => name),
    putIn({ namedFiles }).map(({ notation, path }) => [notation, path]),
  ]);
}
