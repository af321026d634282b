import type { Edit } from '../../../text/edits.ts';
import type { Line } from '../lines.ts';
import { boxLike } from './below.ts';
import { insert, type Wanted } from './wanted.ts';

/** A tree or a line of its own after the last line that says something. */
export function atTheEnd(
  { dependent, dependency }: Wanted,
  lines: readonly Line[],
): readonly Edit[] {
  const last = lines.findLast(
    ({ text }) => text.trim() !== '' && !/^\s*(?:```|~~~|[}@])/u.test(text),
  );
  if (last === undefined) return [];
  const boxed = lines.some(({ text }) => /^\s*\[/u.test(text));
  const [upper, lower] = [dependency.name, dependent.name].map((name) =>
    boxLike(boxed ? '[' : '', name),
  );
  return [
    insert(last.end, `\n\n${upper}\n    ↑\n    └─ ${lower}`),
    insert(last.end, `\n\n${upper}\n└── ${lower}`),
    insert(last.end, `\n${dependent.name} --> ${dependency.name}`),
    insert(last.end, `\n- ${dependent.name} depends on ${dependency.name}`),
  ];
}
