import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { RawLink, RawNode } from '../../raw.ts';
import type { YamlPart, YamlView } from './yaml.ts';

const DEPENDENCY_KEYS = /^(?:depends[_-]?on|dependencies|requires|needs|upstreams?)$/iu;
const DEPENDENT_KEYS =
  /^(?:dependency[_-]?of|used[_-]?by|required[_-]?by|needed[_-]?by|dependents|consumers|downstreams?)$/iu;
const NAME_KEYS = ['name', 'id', 'title', 'component', 'service'];
const ALIAS_KEYS = /^(?:alias(?:es)?|aka)$/iu;
/** Keys of entries that list packages, jobs or steps and no components. */
const FOREIGN_KEYS =
  /^(?:steps|runs-on|stage|script|chart|apiVersion|repository|version|packages|image_pull)$/iu;
const DEEPEST = 6;

/**
 * Reads other YAML: entries (in a list with a `name`, or under their name as key) that have
 * `dependsOn`, `usedBy` or a key like these.
 */
export function readGeneric(root: Node, view: YamlView): YamlPart {
  const nodes: RawNode[] = [];
  const links: RawLink[] = [];
  const walk = (node: Node | null, key: Node | null, depth: number): void => {
    if (depth > DEEPEST || node === null) return;
    if (isSeq(node)) for (const item of view.items(node)) walk(item, null, depth + 1);
    if (!isMap(node)) return;
    const keys = node.items.flatMap((item) => (isScalar(item.key) ? [String(item.key.value)] : []));
    const foreign = keys.some((name) => FOREIGN_KEYS.test(name));
    const named = NAME_KEYS.map((name) => view.get(node, name)).find(
      (found) => view.text(found) !== null,
    );
    const self = named ?? key;
    const name = view.text(self);
    for (const { key: pairKey, value } of node.items) {
      const word = isScalar(pairKey) ? String(pairKey.value) : '';
      const child = isMap(value) || isSeq(value) || isScalar(value) ? value : null;
      const dependency = DEPENDENCY_KEYS.test(word);
      if (name !== null && !foreign && (dependency || DEPENDENT_KEYS.test(word))) {
        if (self != null) nodes.push({ name, aliases: [], range: view.range(self) });
        for (const item of namesIn(child, view)) {
          const other = view.text(item) ?? '';
          const range = view.range(item);
          const [from, to] = dependency ? [name, other] : [other, name];
          nodes.push({ name: other, aliases: [], range });
          links.push({ kind: 'stated', from, to, below: null, label: null, range });
        }
      } else if (name !== null && self != null && ALIAS_KEYS.test(word)) {
        const aliases = view.items(child).flatMap((item) => view.text(item) ?? []);
        nodes.push({ name, aliases, range: view.range(self) });
      } else walk(child, isScalar(pairKey) ? pairKey : null, depth + 1);
    }
  };
  walk(root, null, 0);
  if (links.length === 0) return { nodes: [], links: [] };
  return { nodes, links };
}

/** The names in a list of names or of entries with a name, or the keys of a mapping. */
function namesIn(node: Node | null, view: YamlView): readonly Node[] {
  if (isMap(node)) return node.items.flatMap(({ key }) => (isScalar(key) ? [key] : []));
  return view.items(node).flatMap((item) => {
    if (!isMap(item)) return view.text(item) === null ? [] : [item];
    const name = NAME_KEYS.map((key) => view.get(item, key)).find(
      (found) => view.text(found) !== null,
    );
    return name == null ? [] : [name];
  });
}
