import type { Problem } from '../../../problem.ts';
import { argumentsOf, english } from '../../../text/sentence.ts';
import { edit, type Fix, type FixTools } from '../../fixes/fix.ts';
import { parserRule } from '../../parser-rule.ts';

/**
 * # A setting leads out of the repository
 *
 * A path or glob starts at the root of the disk or climbs above the repository.
 *
 * ## Why
 *
 * Another clone does not have that file, and nobody may be made to read it.
 *
 * ## What to do
 *
 * Write a path from the root of the repository. The fix writes the part of the path that is there.
 *
 * ## Examples
 *
 * ### Fine
 *
 * ~~~yaml .faultline.yaml
 * map: docs/map.md
 * playbooks: runbooks/**\/*.md
 * ~~~
 *
 * ### Reported
 *
 * ~~~yaml .faultline.yaml
 * map: ../elsewhere/map.md
 * ~~~
 *
 * ~~~problems
 * .faultline.yaml:1:1 "../elsewhere/map.md" leaves the repository. Write a path relative to its root; the default is used instead.
 * ~~~
 *
 * ### The path is one of this disk
 *
 * ~~~yaml .faultline.yaml
 * map: /home/sam/platform/docs/map.md
 * ~~~
 *
 * ~~~markdown docs/map.md
 * # Dependency map
 *
 * - K8s clusters depend on Vault
 * ~~~
 *
 * ~~~problems
 * .faultline.yaml:1:1 "/home/sam/platform/docs/map.md" leaves the repository. Write a path relative to its root; the default is used instead.
 * ~~~
 *
 * ~~~yaml .faultline.yaml fixed
 * map: docs/map.md
 * ~~~
 */
export const outsideRepository = parserRule(
  'config/outside-repository',
  'error',
  'config',
  writeInside,
);

/** Writes the longest end of the path of which something is there; a path from `/` as one from the root. */
function writeInside(problem: Problem, path: string, { text, view }: FixTools): readonly Fix[] {
  const [written = ''] = argumentsOf(problem);
  const { start: from, end: to } = problem.range;
  const at = text(path)?.slice(from, to).indexOf(written) ?? -1;
  if (at < 0) return [];
  const parts = written.split(/[/\\]+/).filter((part) => !/^(?:\.\.?|[a-z]:|)$/i.test(part));
  const ends = parts.map((_, index) => parts.slice(index));
  const inside =
    ends.find((end) => isThere(end, view)) ?? (/^[/\\][^/\\]/.test(written) ? parts : []);
  if (inside.length === 0) return [];
  const start = from + at;
  const meant = inside.join('/');
  const title = { text: english`Write “{0}”`, args: [meant] };
  return [edit(title, false, { path, start, end: start + written.length, text: meant })];
}

/** Whether something stands at a path, or at the folder of a glob that names one. */
function isThere(parts: readonly string[], view: FixTools['view']): boolean {
  const glob = parts.findIndex((part) => /[*?[{]/.test(part));
  const plain = parts.slice(0, glob < 0 ? undefined : glob);
  return plain.length > 0 && view.lookUp(plain.join('/')) !== null;
}
