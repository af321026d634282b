import type { SourceLine } from './source-lines.ts';

const MARKER = /^(\s*)((?:[-*+]|\d{1,9}[.)])(?:(\s+)|$))/;
/** MkDocs blocks hold what is indented by four below them. */
const INDENTED_BODY = /^\s*(?:!!!|\?\?\?\+?)\s+[A-Za-z"]|^\s*===\s+"/;

/** Follows, line by line, which list items (by the column of their content) are open. */
export interface ListStack {
  /** Column of the innermost open item that a block indented so far stands in; 0 for none. */
  contentAt(indent: number): number;
  depth(): number;
  /** Takes in a line that stands outside fences. */
  follow(line: SourceLine): void;
}

export function listStack(): ListStack {
  const open: number[] = [];
  let afterBlank = true;
  const closeTo = (indent: number) => {
    while ((open.at(-1) ?? 0) > indent) open.pop();
  };
  return {
    contentAt: (indent) => open.findLast((content) => content <= indent) ?? 0,
    depth: () => open.length,
    follow: (line) => {
      if (line.blank) {
        afterBlank = true;
        return;
      }
      const lazy = !afterBlank && !STARTS_BLOCK.test(line.text);
      afterBlank = false;
      if (lazy) return;
      closeTo(line.indent);
      if (line.indent - (open.at(-1) ?? 0) >= 4 && !INDENTED_BODY.test(line.text)) return;
      if (INDENTED_BODY.test(line.text)) open.push(line.indent + 4);
      else for (const content of contentColumns(line)) open.push(content);
    },
  };
}

/** Lines that cannot merely continue the paragraph above. */
const STARTS_BLOCK = /^\s*(?:[-*+]\s|\d{1,9}[.)]\s|#{1,6}\s|`{3}|~{3}|>|!!!|\?\?\?)/;

/** Columns where the items that a line opens have their content: two for `- 1. text`. */
function contentColumns(line: SourceLine): readonly number[] {
  const columns: number[] = [];
  if (!/^\s*[-*+\d]/.test(line.text)) return columns;
  let rest = line.text.trimStart();
  let at = line.indent;
  while (columns.length < MAX_MARKERS) {
    const match = MARKER.exec(rest);
    if (match === null) break;
    const space = match[3]?.length ?? 1;
    at += (match[2]?.length ?? 0) - (space > 4 ? space - 1 : 0);
    columns.push(at);
    rest = rest.slice(match[0].length);
  }
  return columns;
}

/** More markers on one line than anybody reads; the guards refuse such a file. */
const MAX_MARKERS = 1000;
