import type { Node } from 'yaml';
import type { RawLink, RawNode } from '../raw.ts';
import type { YamlPart, YamlView } from './view.ts';

/** Kinds that have `dependsOn`; others are components only where one of these refers to them. */
const DEPENDING = /^(?:component|resource)$/iu;

/** Whether a document is an entity of a Backstage catalog. */
export function isBackstage(map: Node, view: YamlView): boolean {
  const version = view.text(view.get(map, 'apiVersion')) ?? '';
  return /^backstage\.io\//u.test(version) && view.text(view.get(map, 'kind')) !== null;
}

/**
 * Reads `spec.dependsOn` and `spec.dependencyOf` of an entity. A reference is
 * `[kind:][namespace/]name`; the name alone is the component's name, the title an alias.
 */
export function readEntity(map: Node, view: YamlView, entities: readonly Node[]): YamlPart {
  const metadata = view.get(map, 'metadata');
  const nameNode = view.get(metadata, 'name');
  const kind = view.text(view.get(map, 'kind')) ?? '';
  const spec = view.get(map, 'spec');
  const name = view.text(nameNode);
  if (name === null || nameNode === null) return { nodes: [], links: [] };
  const nodes: RawNode[] = [];
  const links: RawLink[] = [];
  for (const key of ['dependsOn', 'dependencyOf']) {
    for (const item of view.items(view.get(spec, key))) {
      const ref = view.text(item);
      if (ref === null || ref.trim() === '') continue;
      const other = refName(ref);
      const range = view.range(item);
      const [from, to] = key === 'dependsOn' ? [name, other] : [other, name];
      nodes.push({ name: other, aliases: titleOf(other, entities, view), range });
      links.push({ kind: 'stated', from, to, below: null, label: null, range });
    }
  }
  if (!DEPENDING.test(kind) && links.length === 0) return { nodes: [], links: [] };
  const title = view.text(view.get(metadata, 'title'));
  const own: RawNode = {
    name,
    aliases: title === null ? [] : [title],
    range: view.range(nameNode),
  };
  return { nodes: [own, ...nodes], links };
}

/** The name in `component:default/vault`, `resource:vault`, `default/vault` or `vault`. */
function refName(ref: string): string {
  return ref
    .trim()
    .replace(/^[^:]*:/u, '')
    .replace(/^[^/]*\//u, '');
}

/** The title of the entity that a reference names, if it is in the same file. */
function titleOf(name: string, entities: readonly Node[], view: YamlView): readonly string[] {
  return entities.flatMap((map) => {
    const metadata = view.get(map, 'metadata');
    if (view.text(view.get(metadata, 'name')) !== name) return [];
    const title = view.text(view.get(metadata, 'title'));
    return title === null ? [] : [title];
  });
}
