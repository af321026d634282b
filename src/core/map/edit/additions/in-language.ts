import type { Edit } from '../../../text/edits.ts';
import type { Line } from '../lines.ts';
import { spellingsIn } from '../spellings.ts';
import { withoutLabel } from './link-labels.ts';
import { insert, type Wanted } from './wanted.ts';

/** An arrow of a graph language. */
const ARROW = /(?<=[\s\])}"\w])\s*(?<arrow>-->|==>|-\.->|->|--)\s*(?=[\s\w"[({|])/u;

/** A statement of a graph language behind the last one that holds an edge, with its arrow. */
export function inLanguage(
  { map, dependent, dependency }: Wanted,
  lines: readonly Line[],
): readonly Edit[] {
  const last = lines.findLast((line) =>
    map.edges.some(({ range }) => range.start < line.end && range.end > line.start),
  );
  const arrow = ARROW.exec(withoutLabel(last?.text ?? ''))?.groups?.arrow;
  if (last === undefined || arrow === undefined) return [];
  const whole = lines.map((line) => line.text).join('\n');
  const [from = '', to = ''] = [dependent, dependency].map(
    (component) => spellingsIn(whole, component)[0],
  );
  const indent = /^\s*/.exec(last.text)?.[0] ?? '';
  const stop = last.text.trimEnd().endsWith(';') ? ';' : '';
  return statements(from, arrow, to).map((words) => insert(last.end, `\n${indent}${words}${stop}`));
}

/** Either way round, and with a label where arrows alone say nothing. */
function statements(from: string, arrow: string, to: string): readonly string[] {
  return [
    `${from} ${arrow} ${to}`,
    `${to} ${arrow} ${from}`,
    `${from} ${arrow}|depends on| ${to}`,
    `${from} ${arrow} ${to} [label="depends on"]`,
    `${from} ${arrow} ${to} : depends on`,
  ];
}
