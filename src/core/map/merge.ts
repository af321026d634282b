import { nameKey, nearestNames, withoutNote } from '../names.ts';
import type { Problem } from '../problem.ts';
import type { SourceRange } from '../text/range.ts';
import { findCycles } from './graph/cycles.ts';
import type { Component, DependencyEdge } from './model.ts';
import { mapProblem } from './problems.ts';
import type { RawNode } from './readers/raw.ts';

/** What one block adds: its names, and its edges by these names. */
export interface Part {
  readonly nodes: readonly RawNode[];
  readonly edges: readonly DependencyEdge[];
  /** It is a list or a table: people write there what a dependency is for, behind its name. */
  readonly written: boolean;
}

/** Other names for a component that something outside the blocks gives. */
export interface GivenAliases {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly range: SourceRange;
}

interface Merged {
  readonly components: readonly Component[];
  readonly edges: readonly DependencyEdge[];
  readonly problems: readonly Problem[];
}

interface Draft {
  readonly name: string;
  readonly key: string;
  readonly part: number;
  readonly range: SourceRange;
  readonly aliases: string[];
  readonly ids: string[];
}

/**
 * Puts the blocks of a file together to one graph. Names with the same key are one component, under
 * the spelling that comes first; so is a name that is another's alias. A name with a parenthesised
 * note in one block and without it in another is one component if only one note was ever given; so is
 * one in the same list that is only ever needed, unless its note tells one of several apart.
 */
export function mergeParts(parts: readonly Part[], given: readonly GivenAliases[]): Merged {
  const problems: Problem[] = [];
  const drafts = new Map<string, Draft>();
  /** The components by their names without notes. */
  const bare = new Map<string, Draft[]>();
  const resolved = new Map<string, string>();
  for (const [part, block] of parts.entries()) {
    const meant = withoutPurposes(block);
    for (const { aliases, id, range, name: written } of block.nodes) {
      const name = meant.get(written) ?? written;
      const key = nameKey(name);
      const target = drafts.has(key) ? key : (sameWithoutNote(bare, name, part) ?? key);
      resolved.set(key, target);
      if (name !== written) resolved.set(nameKey(written), target);
      const draft = drafts.get(target);
      if (draft === undefined) {
        const ids = id === undefined ? [] : [id];
        const made: Draft = { name, key, part, range, aliases: [...aliases], ids };
        drafts.set(key, made);
        const plain = nameKey(withoutNote(name));
        bare.set(plain, [...(bare.get(plain) ?? []), made]);
      } else {
        draft.aliases.push(...aliases);
        if (id !== undefined) draft.ids.push(id);
      }
    }
  }
  addGiven(drafts, resolved, given, problems);
  const owners = aliasOwners(drafts, problems);
  const keys = new Map<string, string>();
  const keyOf = (name: string): string => {
    const known = keys.get(name);
    if (known !== undefined) return known;
    const key = nameKey(name);
    const own = resolved.get(key) ?? key;
    const found = owners.get(own) ?? own;
    keys.set(name, found);
    return found;
  };
  const components = [...drafts.values()]
    .filter(({ key }) => keyOf(key) === key)
    .map(
      ({ name, key, range, aliases, ids }): Component => ({
        name,
        ...namesBeside(key, aliases, ids),
        range,
      }),
    )
    .sort((a, b) => a.range.start - b.range.start);
  const nameOf = (name: string): string => drafts.get(keyOf(name))?.name ?? name;
  const edges = distinctEdges(
    parts.flatMap((part) =>
      part.edges.map((edge) => ({
        ...edge,
        dependent: nameOf(edge.dependent),
        dependency: nameOf(edge.dependency),
      })),
    ),
  );
  return { components, edges, problems: [...problems, ...cycleProblems(components, edges)] };
}

/** A note that tells one of several apart: where it is, which copy, which version. */
const TELLS_APART =
  /\d|\b(?:prod(?:uction)?|stag(?:e|ing)|dev(?:elopment)?|test|qa|sandbox|replicas?|standby|primary|secondary|master|slave|leader|follower|main|backup|old|new|legacy|blue|green|canary|read[- ]?only|internal|external|public|private|shared|global|regional|east|west|north|south|eu|us|apac|emea|[ab])\b/i;

/** The names of a list or table that are others with what they are needed for: "Consul (storage)". */
function withoutPurposes({ nodes, edges, written }: Part): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (!written) return found;
  const noted = nodes.filter(({ name }) => name.includes('('));
  if (noted.length === 0) return found;
  const names = new Map(nodes.map(({ name }) => [nameKey(name), name]));
  const dependents = new Set(edges.map(({ dependent }) => nameKey(dependent)));
  const needed = new Set(edges.map(({ dependency }) => nameKey(dependency)));
  for (const { name } of noted) {
    const key = nameKey(name);
    const plain = names.get(nameKey(withoutNote(name)));
    const isPurpose = needed.has(key) && !dependents.has(key) && !TELLS_APART.test(noteOf(name));
    if (plain !== undefined && nameKey(plain) !== key && isPurpose) found.set(name, plain);
  }
  return found;
}

function noteOf(name: string): string {
  return [...name.matchAll(/\(([^()]*)\)/g)].map(([, note]) => note).join(' ');
}

/** The one component of an earlier block that differs by nothing but a parenthesised note. */
function sameWithoutNote(
  drafts: ReadonlyMap<string, readonly Draft[]>,
  name: string,
  part: number,
): string | null {
  const bare = nameKey(withoutNote(name));
  const noted = bare !== nameKey(name);
  const [only, ...more] = drafts.get(bare) ?? [];
  if (only === undefined || more.length > 0 || only.part === part) return null;
  return noted && only.key !== bare ? null : only.key;
}

function addGiven(
  drafts: ReadonlyMap<string, Draft>,
  resolved: ReadonlyMap<string, string>,
  given: readonly GivenAliases[],
  problems: Problem[],
): void {
  for (const { name, aliases, range } of given) {
    const key = nameKey(name);
    const draft =
      drafts.get(resolved.get(key) ?? key) ??
      [...drafts.values()].find((other) => nameKey(withoutNote(other.name)) === key);
    if (draft !== undefined) draft.aliases.push(...aliases);
    else {
      const names = [...drafts.values()].map((other) => other.name);
      const nearest = nearestNames(name, names).map((near) => `“${near}”`);
      problems.push(
        mapProblem('map/unknown-alias-target', range, name, nearest.join(' or ') || 'another name'),
      );
    }
  }
}

/** Which component each alias means; one that two components claim stays with the first. */
function aliasOwners(
  drafts: ReadonlyMap<string, Draft>,
  problems: Problem[],
): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const draft of drafts.values()) {
    for (const alias of [...draft.aliases, ...draft.ids]) {
      const key = nameKey(alias);
      if (key === draft.key) continue;
      const owner = owners.get(key) ?? (owners.has(draft.key) ? owners.get(draft.key) : undefined);
      if (owner === undefined) owners.set(key, draft.key);
      else if (owner !== draft.key) {
        const other = drafts.get(owner)?.name ?? owner;
        problems.push(mapProblem('map/alias-conflict', draft.range, alias, draft.name, other));
      }
    }
  }
  return owners;
}

/** Of an alias and an id that are the same but for case, the alias is how people write it. */
function namesBeside(
  ownKey: string,
  written: readonly string[],
  idsGiven: readonly string[],
): Pick<Component, 'aliases' | 'ids'> {
  const aliases = distinctNames([...written, ...idsGiven], ownKey);
  const ids = aliases.filter((one) => !written.includes(one));
  return ids.length === 0 ? { aliases } : { aliases, ids };
}

function distinctNames(names: readonly string[], ownKey: string): readonly string[] {
  const seen = new Set([ownKey]);
  return names.filter((name) => {
    const key = nameKey(name);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function distinctEdges(edges: readonly DependencyEdge[]): readonly DependencyEdge[] {
  const seen = new Set<string>();
  return edges.filter(({ dependent, dependency }) => {
    const key = JSON.stringify([dependent, dependency]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function cycleProblems(
  components: readonly Component[],
  edges: readonly DependencyEdge[],
): readonly Problem[] {
  const next = new Map<string, string[]>();
  for (const { dependent, dependency } of edges) {
    const own = next.get(dependent);
    if (own === undefined) next.set(dependent, [dependency]);
    else own.push(dependency);
  }
  const names = components.map(({ name }) => name);
  return findCycles(names, (name) => next.get(name) ?? []).flatMap((cycle) => {
    const [first, second = first] = cycle;
    const edge = edges.find((one) => one.dependent === first && one.dependency === second);
    if (edge === undefined || first === undefined) return [];
    return [mapProblem('map/cycle', edge.range, [...cycle, first].join(' → '))];
  });
}
