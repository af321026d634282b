/** A secret in a text: half-open UTF-16 offsets, and what kind it is. */
export interface FoundSecret {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** In order and without overlaps; of those that overlap, the one that starts first names the whole. */
export function withoutOverlaps(found: readonly FoundSecret[]): readonly FoundSecret[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: FoundSecret[] = [];
  for (const one of sorted) {
    const last = kept.at(-1);
    if (last === undefined || one.start >= last.end) kept.push(one);
    else if (one.end > last.end) kept[kept.length - 1] = { ...last, end: one.end };
  }
  return kept;
}
