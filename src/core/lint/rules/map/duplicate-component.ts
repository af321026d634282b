import { namePlaces } from '../../../map/edit/name-places.ts';
import { renameInMap } from '../../../map/edit/rename-in-map.ts';
import type { Component } from '../../../map/model.ts';
import { joinedKey, nameKey } from '../../../names.ts';
import { english } from '../../../text/sentence.ts';
import { type Fix, type FixTools, toChoose } from '../../fixes/fix.ts';
import { onMap } from '../../fixes/map-file.ts';
import { fileRule } from '../../rule.ts';

/**
 * # Two components on the map are one
 *
 * Two names differ in nothing but blanks and hyphens ("ArgoCD" and "Argo CD"), or by one letter.
 * Case, punctuation and plurals never make two components; Faultline reads those as one anyway.
 *
 * ## Why
 *
 * Half of the edges hang on each of them: what fails with the one is not seen to fail with the other.
 *
 * ## What to do
 *
 * Write the same name in both places; a fix does, whichever you choose. If both spellings are in use, give one as an alias of the other
 * in the front matter of the map.
 *
 * ## Examples
 *
 * ### Different components
 *
 * ~~~markdown infra/docs/incident-response.md
 * # Dependency map
 *
 * - Cluster A depends on Vault
 * - Cluster B depends on Vault
 * - DNS1 depends on Cluster A
 * - DNS2 depends on Cluster B
 * ~~~
 *
 * ### One component twice
 *
 * ~~~markdown infra/docs/incident-response.md
 * # Dependency map
 *
 * - Argo CD depends on Vault
 * - Deploys depend on ArgoCD
 * ~~~
 *
 * ~~~problems
 * infra/docs/incident-response.md:4:21 ArgoCD and Argo CD look like one component. Write one name, or make one an alias of the other.
 * ~~~
 *
 * ~~~markdown infra/docs/incident-response.md fixed
 * # Dependency map
 *
 * - Argo CD depends on Vault
 * - Deploys depend on Argo CD
 * ~~~
 */
export const duplicateComponent = fileRule({
  code: 'map/duplicate-component',
  severity: 'warning',
  on: 'map',
  *check({ file }) {
    const { components = [] } = file.map?.map ?? {};
    for (const [at, { name, range }] of components.entries()) {
      const first = components.slice(0, at).find((other) => looksTheSame(other, name));
      if (first === undefined) continue;
      yield {
        text: english`{0} and {1} look like one component. Write one name, or make one an alias of the other.`,
        args: [name, first.name],
        start: range.start,
        end: range.end,
        fixes: toChoose((tools) => [
          ...write(first.name, name, tools),
          ...write(name, first.name, tools),
        ]),
        related: [
          {
            path: file.path,
            message: { text: english`{0} is named here`, args: [first.name] },
            start: first.range.start,
            end: first.range.end,
          },
        ],
      };
    }
  },
});

/** Writes one name on the map wherever the other stands, so that they become one component. */
function write(to: string, from: string, tools: FixTools): readonly Fix[] {
  const title = { text: english`Write {0} instead of {1} on the map`, args: [to, from] };
  return onMap(tools, title, (file, map) =>
    renameInMap(file, map, { from, to }, namePlaces(file.text, map, from)),
  );
}

/** Shorter names differ by a letter and mean different things. */
const SHORTEST_TYPO = 6;

function looksTheSame({ name: a }: Component, b: string): boolean {
  const [left, right] = [joinedKey(a), joinedKey(b)];
  if (left === right) return true;
  if (Math.min(left.length, right.length) < SHORTEST_TYPO) return false;
  // "Cluster A" and "Cluster B", "zone1" and "zone2" are told apart by just that.
  if (lastWord(a).length < 3 || lastWord(b).length < 3 || /\d/.test(left + right)) return false;
  return isOneEditAway(left, right);
}

function lastWord(name: string): string {
  return nameKey(name).split(' ').at(-1) ?? '';
}

/** One letter more, less or other, or two neighbours swapped. */
function isOneEditAway(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
