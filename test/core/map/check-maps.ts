import assert from 'node:assert/strict';
import type { DependencyMap } from '../../../src/core/map/model.ts';
import { readMap } from '../../../src/core/map/read.ts';
import { indexLines } from '../../../src/core/text/line-index.ts';
import type { SourceRange } from '../../../src/core/text/range.ts';

/**
 * A file, the edges that it must give ("K8s > Vault, CI > Vault"), and the names of components
 * without an edge.
 */
export type MapCase = readonly [
  name: string,
  path: string,
  text: string,
  edges: string,
  alone?: string,
];

/** Text in a fence, between other paragraphs. */
export function fence(text: string, before = '', after = '', language = ''): string {
  return `${before}\n\n\`\`\`${language}\n${text}\n\`\`\`\n\n${after}\n`;
}

/** Edges and names of a map as sorted lines. */
export function linesOf({ components, edges }: DependencyMap): readonly string[] {
  return [
    ...edges.map(({ dependent, dependency }) => `${dependent} > ${dependency}`),
    ...components.map(({ name }) => name),
  ].sort();
}

/** One test for each case: the map, the places, and the same with CRLF. */
export function checkMaps(title: string, cases: readonly MapCase[]): void {
  describe(title, () => {
    for (const [name, path, text, edges, alone = ''] of cases) {
      it(name, () => {
        const map = readMap({ path, text });
        assert.deepEqual(linesOf(map), expectedLines(edges, alone));
        checkRanges(map, text);
        const windows = readMap({ path, text: text.replace(/\r?\n/g, '\r\n') });
        assert.deepEqual(linesOf(windows), linesOf(map), 'with CRLF');
        assert.deepEqual(placesOf(windows), placesOf(map), 'lines with CRLF');
      });
    }
  });
}

function expectedLines(edges: string, alone: string): readonly string[] {
  const pairs = edges === '' ? [] : edges.split(/, (?![^()]*\))/);
  const names = [...pairs.flatMap((pair) => pair.split(' > ')), ...alone.split(',')];
  return [...pairs, ...new Set(names.filter((name) => name !== ''))].sort();
}

function placesOf({ components, edges, problems }: DependencyMap): readonly number[] {
  return [...components, ...edges, ...problems].map(({ range }) => range.line);
}

/** Every range lies in the file, and its lines are those of its offsets. */
export function checkRanges(map: DependencyMap, text: string): void {
  const index = indexLines(text);
  const check = ({ start, end, line, endLine }: SourceRange) => {
    assert.ok(start >= 0 && start <= end && end <= text.length, `${start}..${end}`);
    assert.equal(line, index.lineAt(start));
    assert.ok(line <= endLine && endLine <= index.lineCount);
  };
  for (const { range } of [...map.components, ...map.edges, ...map.problems]) check(range);
  for (const { range, evidence } of map.readings) {
    check(range);
    if (evidence !== null) check(evidence);
  }
}
