import { isMap, isNode, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { SourceRange } from '../../../text/range.ts';
import type { TextBlock } from '../../blocks/block.ts';
import type { RawLink, RawNode } from '../raw.ts';

/** What one YAML document adds. */
export interface YamlPart {
  readonly nodes: readonly RawNode[];
  readonly links: readonly RawLink[];
}

/** Access to a YAML document's nodes and their places. */
export interface YamlView {
  get(map: Node | null, key: string): Node | null;
  text(node: Node | null): string | null;
  items(node: Node | null): readonly Node[];
  range(node: Node): SourceRange;
}

/** The nodes of the documents in a block, which give their places in the file. */
export function viewOf(block: TextBlock): YamlView {
  return {
    get: (map, key) => {
      const pair = isMap(map)
        ? (map as YAMLMap).items.find((item) => isScalar(item.key) && item.key.value === key)
        : undefined;
      return isNode(pair?.value) ? pair.value : null;
    },
    text: (node) => (isScalar(node) && typeof node.value === 'string' ? node.value : null),
    items: (node) => {
      if (isSeq(node)) return node.items.filter(isNode);
      return isScalar(node) ? [node] : [];
    },
    range: (node) => {
      const [start, end] = node.range ?? [0, 0];
      return block.rangeOf(start, end);
    },
  };
}
