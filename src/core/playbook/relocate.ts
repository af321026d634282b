/**
 * Finds where a line of an older text stands in a newer one. Lines are 1-based. When the line itself
 * is gone, the answer is the place where it would have stood.
 */
export function relocateLine(before: string, after: string, line: number): number {
  const old = splitLines(before);
  const now = splitLines(after);
  const at = Math.min(Math.max(line, 1), old.length) - 1;
  const head = commonPrefix(old, now);
  if (at < head) return at + 1;
  const tail = commonSuffix(old, now, head);
  if (at >= old.length - tail) return at + 1 + now.length - old.length;
  return (mostAlike(old, now, at) ?? Math.min(head, now.length - 1)) + 1;
}

function splitLines(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).map((line) => line.trim());
}

function commonPrefix(old: readonly string[], now: readonly string[]): number {
  let length = 0;
  const limit = Math.min(old.length, now.length);
  while (length < limit && old[length] === now[length]) length++;
  return length;
}

function commonSuffix(old: readonly string[], now: readonly string[], head: number): number {
  let length = 0;
  const limit = Math.min(old.length, now.length) - head;
  while (length < limit && old.at(-1 - length) === now.at(-1 - length)) length++;
  return length;
}

const CONTEXT = 3;

/** Of the lines with the same words, the one with most neighbours in common, then the nearest. */
function mostAlike(old: readonly string[], now: readonly string[], at: number): number | undefined {
  const wanted = old[at];
  if (wanted === undefined || wanted === '') return undefined;
  let best: { readonly line: number; readonly score: number } | undefined;
  for (const [line, text] of now.entries()) {
    if (text !== wanted) continue;
    let score = -Math.abs(line - at) / (old.length + now.length);
    for (let step = 1; step <= CONTEXT; step++) {
      if (old[at - step] === now[line - step]) score++;
      if (old[at + step] === now[line + step]) score++;
    }
    if (best === undefined || score > best.score) best = { line, score };
  }
  return best?.line;
}
