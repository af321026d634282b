import { isMap, isSeq, type Node, parseAllDocuments } from 'yaml';
import type { Problem } from '../../../problem.ts';
import { yamlReason } from '../../../text/yaml-reason.ts';
import type { TextBlock } from '../../blocks/block.ts';
import { mapProblem } from '../../problems.ts';
import { NOTHING, type RawMap } from '../raw.ts';
import { isBackstage, readEntity } from './backstage.ts';
import { readGeneric } from './generic.ts';
import { viewOf } from './view.ts';

/**
 * Reads a stream of YAML documents: Backstage entities, and other files whose entries say what they
 * depend on. Documents of other kinds hold no map.
 */
export function readYaml(block: TextBlock): RawMap {
  const problems: Problem[] = [];
  const view = viewOf(block);
  let documents: readonly { contents: Node | null }[] = [];
  try {
    const parsed = parseAllDocuments(block.text, {
      prettyErrors: false,
      uniqueKeys: false,
      schema: 'failsafe',
    });
    documents = Array.isArray(parsed) ? parsed : [];
    for (const document of Array.isArray(parsed) ? parsed : []) {
      for (const { message, pos } of document.errors.slice(0, 3)) {
        problems.push(
          mapProblem('map/unreadable', block.rangeOf(...pos), 'YAML', yamlReason(message)),
        );
      }
    }
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : 'it is damaged';
    return { ...NOTHING, problems: [mapProblem('map/unreadable', block.range, 'YAML', message)] };
  }
  const contents = documents.flatMap(({ contents: node }) =>
    isMap(node) || isSeq(node) ? [node] : [],
  );
  const entities = contents.filter((map) => isBackstage(map, view));
  const parts =
    entities.length > 0
      ? entities.map((map) => readEntity(map, view, entities))
      : contents.map((map) => readGeneric(map, view));
  const evidence = entities.length > 0 ? 'drawn' : 'written';
  const nodes = parts.flatMap((part) => part.nodes);
  const links = parts.flatMap((part) => part.links);
  return nodes.length === 0 && entities.length === 0
    ? { ...NOTHING, problems }
    : { ...NOTHING, nodes, links, problems, remarks: commentsOf(block), evidence };
}

function commentsOf(block: TextBlock): RawMap['remarks'] {
  return block.lines.flatMap(({ text }, row) => {
    const words = /^\s*#+\s*(.+)$/u.exec(text)?.[1];
    return words === undefined ? [] : [{ text: words, range: block.rangeIn(row, 0, text.length) }];
  });
}
