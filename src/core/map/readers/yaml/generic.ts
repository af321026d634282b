import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { RawLink, RawNode } from '../raw.ts';
import type { YamlPart, YamlView } from './view.ts';

const DEPENDENCY_KEYS = /^(?:depends[_-]?on|dependencies|requires|needs|upstreams?)$/iu;
const DEPENDENT_KEYS =
  /^(?:dependency[_-]?of|used[_-]?by|required[_-]?by|needed[_-]?by|dependents|consumers|downstreams?)$/iu;
const NAME_KEYS = ['name', 'id', 'title', 'component', 'service'];
const ALIAS_KEYS = /^(?:alias(?:es)?|aka)$/iu;
/** Keys of entries that list packages, jobs or steps and no components. */
const FOREIGN_KEYS =
  /^(?:steps|runs-on|stage|script|chart|apiVersion|repository|version|packages|image_pull)$/iu;
const DEEPEST = 6;

/** A mapping with the name that it goes by. */
interface Entry {
  readonly name: string;
  readonly at: Node;
  readonly map: YAMLMap;
}

/**
 * Reads other YAML: entries (in a list with a `name`, or under their name as key) that have
 * `dependsOn`, `usedBy` or a key like these. Their neighbours without such a key are components too.
 */
export function readGeneric(root: Node, view: YamlView): YamlPart {
  const nodes: RawNode[] = [];
  const links: RawLink[] = [];
  const relate = (name: string, word: string, value: Node | null): void => {
    for (const item of namesIn(value, view)) {
      const other = view.text(item) ?? '';
      const range = view.range(item);
      const [from, to] = DEPENDENCY_KEYS.test(word) ? [name, other] : [other, name];
      nodes.push({ name: other, aliases: [], range });
      links.push({ kind: 'stated', from, to, below: null, label: null, range });
    }
  };
  const read = ({ name, at, map }: Entry): void => {
    const aliases = pairsOf(map).flatMap(([word, value]) =>
      ALIAS_KEYS.test(word) ? view.items(value).flatMap((item) => view.text(item) ?? []) : [],
    );
    nodes.push({ name, aliases, range: view.range(at) });
    for (const [word, value] of pairsOf(map)) if (isRelation(word)) relate(name, word, value);
  };
  const walk = (node: Node | null, depth: number): void => {
    if (depth > DEEPEST || node === null) return;
    const entries = entriesOf(node, view).filter(({ map }) => !isForeign(map));
    if (entries.some(({ map }) => pairsOf(map).some(([word]) => isRelation(word)))) {
      for (const entry of entries) read(entry);
    }
    if (isSeq(node)) for (const item of view.items(node)) walk(item, depth + 1);
    if (isMap(node)) for (const [, value] of pairsOf(node)) walk(value, depth + 1);
  };
  const own = isMap(root) ? entryOf(root, null, view) : null;
  if (own !== null && !isForeign(own.map) && pairsOf(own.map).some(([word]) => isRelation(word))) {
    read(own);
  }
  walk(root, 0);
  return links.length === 0 ? { nodes: [], links: [] } : { nodes, links };
}

function isRelation(word: string): boolean {
  return DEPENDENCY_KEYS.test(word) || DEPENDENT_KEYS.test(word);
}

function isForeign(map: YAMLMap): boolean {
  return pairsOf(map).some(([word]) => FOREIGN_KEYS.test(word));
}

function pairsOf(map: YAMLMap): readonly (readonly [key: string, value: Node | null])[] {
  return map.items.flatMap(({ key, value }) => {
    const node = isMap(value) || isSeq(value) || isScalar(value) ? value : null;
    return isScalar(key) ? [[String(key.value), node] as const] : [];
  });
}

/** The entries of a list by their names, of a mapping by their keys. */
function entriesOf(node: Node, view: YamlView): readonly Entry[] {
  if (isSeq(node)) {
    return view
      .items(node)
      .flatMap((item) => (isMap(item) ? (entryOf(item, null, view) ?? []) : []));
  }
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) =>
    isScalar(key) && isMap(value) ? (entryOf(value, key, view) ?? []) : [],
  );
}

function entryOf(map: YAMLMap, key: Node | null, view: YamlView): Entry | null {
  const named = NAME_KEYS.map((word) => view.get(map, word)).find(
    (node) => view.text(node) !== null,
  );
  const at = named ?? key;
  const name = view.text(at);
  return at === null || name === null || name === '' ? null : { name, at, map };
}

/** The names in a list of names or of entries with a name, or the keys of a mapping. */
function namesIn(node: Node | null, view: YamlView): readonly Node[] {
  if (isMap(node)) return node.items.flatMap(({ key }) => (isScalar(key) ? [key] : []));
  return view.items(node).flatMap((item) => {
    const name = isMap(item) ? entryOf(item, null, view)?.at : item;
    return name === undefined || !view.text(name) ? [] : [name];
  });
}
