/** A half-open stretch of a file's text: UTF-16 offsets in the file as it is. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two stretches share a character, or one is empty and touches the other. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
