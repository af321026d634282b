import type { Edit } from './virtual-text.ts';

/** Splits the blocks before and after it, shows nothing, and may interrupt a paragraph. */
const SEPARATOR = '<!---->';

/** `!!! note "Title"`, `???+ tip`, `=== "Tab"` (MkDocs): the body is indented by four. */
const INDENTED_BODY = /^(\s*)(?:!!!|\?\?\?\+?|===)\s+(?:[A-Za-z]|").*$/;
/** `:::note Title`, `:::{note}`, `:::` (Docusaurus, MyST, Pandoc). */
const COLONS = /^(\s*):{3,}\s*(?:\{?[A-Za-z][\w-]*\}?.*)?$/;
/** Lines that hold only shortcodes or template tags: Hugo, Liquid, Jinja, ERB; `[[_TOC_]]`. */
const TEMPLATE_LINE =
  /^(\s*)(?:(?:\{\{[<%].*?[>%]\}\}|\{%.*?%\}|<%(?!=).*?%>|\[\[_?TOC_?\]\])\s*)+$/i;
const FENCE = /^((?:\s|>|[-*+] |\d{1,9}[.)] )*)(`{3,}|~{3,})(.*)$/;
/** Fences whose content is Markdown: MyST directives. */
const DIRECTIVE =
  /^\{(?:note|warning|tip|important|caution|danger|attention|hint|error|seealso|admonition|dropdown|details|tab-item|tab-set|grid|card|margin|sidebar)\}/;
const SUMMARY = /<\/summary>\s*$|^\s*<details[^>]*>\s*$/;

interface OpenFence {
  readonly mark: string;
  readonly directive: boolean;
}

/** Edits that turn a file's Markdown dialect into CommonMark with the same content. */
export function dialectEdits(file: string): readonly Edit[] {
  const edits: Edit[] = [];
  const fences: OpenFence[] = [];
  /** Indentations of the MkDocs blocks that are open. */
  let bodies: { readonly indent: number; readonly removed: number }[] = [];
  let at = 0;
  for (const whole of file.match(LINE) ?? []) {
    const line = whole.replace(/[\r\n]+$/, '');
    const start = at;
    at += whole.length;
    if (line.trim() === '') continue;
    const indent = indentOf(line);
    bodies = bodies.filter((body) => indent >= body.indent + 4);
    const removed = bodies.at(-1)?.removed ?? 0;
    if (removed > 0) edits.push({ at: start, remove: leading(line, removed), insert: '' });

    const open = fences.at(-1);
    const fence = FENCE.exec(line);
    if (open !== undefined && !open.directive) {
      if (fence !== null && closes(fence, open)) fences.pop();
      continue;
    }
    if (fence !== null) {
      if (open !== undefined && closes(fence, open)) {
        fences.pop();
        edits.push(replaced(start, line, removed, fence[1]?.length ?? 0));
      } else {
        const directive = DIRECTIVE.test(fence[3] ?? '');
        fences.push({ mark: fence[2] ?? '', directive });
        if (directive) edits.push(replaced(start, line, removed, fence[1]?.length ?? 0));
      }
      continue;
    }
    const body = INDENTED_BODY.exec(line);
    if (body !== null) {
      bodies.push({ indent, removed: removed + 4 });
      edits.push(replaced(start, line, removed, body[1]?.length ?? 0));
      continue;
    }
    const marker = COLONS.exec(line) ?? TEMPLATE_LINE.exec(line);
    if (marker !== null) edits.push(replaced(start, line, removed, marker[1]?.length ?? 0));
    else if (SUMMARY.test(line)) {
      edits.push({ at: start + line.length, remove: 0, insert: '\n' });
    }
  }
  return edits;
}

const LINE = /[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g;

function closes(fence: RegExpExecArray, open: OpenFence): boolean {
  const mark = fence[2] ?? '';
  return (fence[3] ?? '').trim() === '' && mark.startsWith(open.mark);
}

/** Replaces a line by a separator, keeping what stands before column `keep`. */
function replaced(start: number, line: string, removed: number, keep: number): Edit {
  const from = Math.max(keep, leading(line, removed));
  return { at: start + from, remove: line.length - from, insert: SEPARATOR };
}

/** Columns of a line's indentation, a tab reaching to the next multiple of four. */
function indentOf(line: string): number {
  let columns = 0;
  for (const char of line) {
    if (char === ' ') columns += 1;
    else if (char === '\t') columns += 4 - (columns % 4);
    else break;
  }
  return columns;
}

/** How many characters make up the first `columns` columns of indentation. */
function leading(line: string, columns: number): number {
  let index = 0;
  let reached = 0;
  while (reached < columns && (line[index] === ' ' || line[index] === '\t')) {
    reached += line[index] === '\t' ? 4 - (reached % 4) : 1;
    index += 1;
  }
  return index;
}
