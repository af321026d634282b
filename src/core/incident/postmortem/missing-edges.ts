import { addEdge } from '../../map/edit/add-edge.ts';
import type { Ends } from '../../map/edit/essence.ts';
import type { DependencyMap } from '../../map/model.ts';
import type { MapFile } from '../../map/read.ts';
import { applyEdits } from '../../text/edits.ts';
import { indexLines } from '../../text/line-index.ts';
import type { BlastRadius } from './blast-radius.ts';
import { inline } from './markdown.ts';

/**
 * What the map may lack: each component that failed and that no path leads from to the cause, with the
 * line that would say so in the map's own notation. Empty where nothing is unexplained.
 */
export function missingEdges(
  { causes, rows }: BlastRadius,
  map: DependencyMap,
  file: MapFile,
): string {
  const [cause] = causes;
  const unexplained = rows.filter(({ verdict }) => verdict === 'not-explained');
  if (cause === undefined || unexplained.length === 0) return '';
  const said = unexplained.map(({ component }) => {
    const ends = { dependent: component, dependency: cause };
    const sentence = askForEdge(ends);
    const edit = addEdge(file, map, ends);
    if (edit === null) return `- ${sentence} Write it into ${inline(file.path)} if it does.`;
    const lines = indexLines(applyEdits(file.text, [edit]));
    const from = edit.start + (/^\s*/u.exec(edit.text)?.[0].length ?? 0);
    const first = lines.lineAt(from);
    const last = lines.lineAt(edit.start + edit.text.trimEnd().length);
    const changed = Array.from({ length: last - first + 1 }, (_, at) => lines.textOf(first + at));
    const place = `If it does, write into ${inline(file.path)}, line ${first}:`;
    return `- ${sentence} ${place}\n\n${fenced(changed)}`;
  });
  return `Edges that the map may lack:\n\n${said.join('\n\n')}`;
}

/** "**Shop** depends on **Vault**?": how a postmortem asks whether the map lacks an edge. */
export function askForEdge({ dependent, dependency }: Ends): string {
  return `**${inline(dependent)}** depends on **${inline(dependency)}**?`;
}

/** Lines as a block of code in a list item; the fence is longer than any in them. */
function fenced(lines: readonly string[]): string {
  const ticks = lines.flatMap((line) => line.match(/`+/gu) ?? []);
  const longest = Math.max(2, ...ticks.map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}text`, ...lines, fence].map((line) => `  ${line}`.trimEnd()).join('\n');
}
