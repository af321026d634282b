import type { DependencyMap } from '../../core/map/model.ts';
import { edgeSentence } from '../../core/map/render/sentences.ts';
import { problemLines } from './problems.ts';
import { printable, type Style } from './style.ts';

/** A dependency map as sentences with their lines, so that people can check what was read. */
export function mapPretty(file: string, map: DependencyMap, style: Style): string {
  const { components, edges, problems } = map;
  const linked = new Set(edges.flatMap(({ dependent, dependency }) => [dependent, dependency]));
  const alone = components.filter(({ name }) => !linked.has(name));
  const lines = [
    style.bold(`${printable(file)}: ${components.length} components, ${edges.length} dependencies`),
    ...edges.map((edge) => `${printable(edgeSentence(edge))} ${style.dim(`(${edge.range.line})`)}`),
    ...alone.map(
      ({ name, range }) => `${printable(name)} stands alone ${style.dim(`(${range.line})`)}`,
    ),
  ];
  if (problems.length > 0) lines.push('', ...problemLines(file, problems, style));
  return `${lines.join('\n')}\n`;
}
