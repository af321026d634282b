import type { Fence } from './fences.ts';
import { leadingLength, type SourceLine } from './source-lines.ts';
import type { Edit } from './virtual-text.ts';

/** Splits the blocks before and after it, shows nothing, and may interrupt a paragraph. */
const SEPARATOR = '<!---->';

/** `!!! note "Title"`, `???+ tip`, `=== "Tab"` (MkDocs): the body is indented by four. */
const INDENTED_BODY = /^(\s*)(?:(?:!!!|\?\?\?\+?)\s+[A-Za-z"]|===\s+")/;
/** `:::note Title`, `:::{note}`, `:::` (Docusaurus, MyST, Pandoc). */
const COLONS = /^(\s*):{3,}\s*(?:\{?[A-Za-z][\w-]*\}?.*)?$/;
/** Lines that hold only shortcodes or template tags (Hugo, Liquid, ERB), or ask for a contents list. */
const TEMPLATE_LINE =
  /^(\s*)(?:(?:\{\{[<%].*?[>%]\}\}|\{%.*?%\}|<%(?!=).*?%>|\[\[_?TOC_?\]\])\s*)+$/i;
/** Fences whose content is Markdown: MyST directives. */
const DIRECTIVE =
  /^\{(?:note|warning|tip|important|caution|danger|attention|hint|error|seealso|admonition|dropdown|details|tab-item|tab-set|grid|card|margin|sidebar)\}/;

/** What CommonMark takes for HTML up to the next blank line, although Markdown follows. */
const DETAILS = /<\/summary>\s*$|^\s*<details[^>]*>\s*$/;

/** What any of the marks above has in it: most texts hold none, and need no look at their lines. */
const HOLDS_MARKS = /!!!|\?\?\?|===|:::|\{\{|\{%|<%|\[\[|<\/?(?:details|summary)|(?:```|~~~)\s*\{/i;

/** Longer lines are data; none of the marks above is. */
const MAX_LINE = 1000;

/**
 * Edits that turn the blocks of Markdown dialects into CommonMark with the same content: admonitions,
 * tabs, directives, shortcodes, `<details>`.
 */
export function dialectEdits({
  text,
  lines,
  fences,
}: {
  readonly text: string;
  readonly lines: readonly SourceLine[];
  readonly fences: readonly Fence[];
}): readonly Edit[] {
  if (!HOLDS_MARKS.test(text)) return [];
  const inFence = new Set<number>();
  const directiveMarks = new Set<number>();
  for (const fence of fences) {
    const { open, last, close } = fence;
    if (holdsMarkdown(fence)) {
      directiveMarks.add(open);
      if (close !== null) directiveMarks.add(close);
    } else for (let at = open; at <= (close ?? last); at++) inFence.add(at);
  }
  const edits: Edit[] = [];
  /** The MkDocs blocks that are open: their own column, and what to take from their lines. */
  let bodies: { readonly indent: number; readonly removed: number }[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.blank) continue;
    if (bodies.length > 0) bodies = bodies.filter((body) => line.indent >= body.indent + 4);
    const removed = bodies.at(-1)?.removed ?? 0;
    const dedent = leadingLength(line.text, removed);
    const body =
      inFence.has(at) || line.text.length > MAX_LINE ? null : INDENTED_BODY.exec(line.text);
    if (body !== null) bodies.push({ indent: line.indent, removed: removed + 4 });
    if (body !== null || directiveMarks.has(at) || (!inFence.has(at) && isMark(line))) {
      if (dedent > 0) edits.push({ at: line.start, remove: dedent, insert: '' });
      const keep = Math.max(dedent, leadingLength(line.text, line.indent));
      const remove = line.text.length - keep;
      edits.push({ at: line.start + keep, remove, insert: SEPARATOR });
      continue;
    }
    if (dedent > 0) edits.push({ at: line.start, remove: dedent, insert: '' });
    if (!line.text.includes('<')) continue;
    if (!inFence.has(at) && line.text.length <= MAX_LINE && DETAILS.test(line.text)) {
      edits.push({ at: line.start + line.text.length, remove: 0, insert: '\n' });
    }
  }
  return edits;
}

function isMark(line: SourceLine): boolean {
  if (line.text.length > MAX_LINE || !/^\s*(?::{3}|\{\{|\{%|<%|\[\[)/.test(line.text)) return false;
  return COLONS.test(line.text) || TEMPLATE_LINE.test(line.text);
}

/** Whether a fence is no code but the block of a directive. */
export function holdsMarkdown({ info }: Fence): boolean {
  return DIRECTIVE.test(info);
}
