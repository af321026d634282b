/**
 * A half-open span of a source text: UTF-16 offsets, and the 1-based lines they fall on in the file
 * as it is on disk (front matter and BOM included).
 */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly endLine: number;
}
