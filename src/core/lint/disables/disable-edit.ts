import { indexLines, type LineIndex } from '../../text/line-index.ts';
import { newlineOf } from '../../text/newline.ts';
import type { DocumentFacts } from '../../workspace/facts/document-facts.ts';
import { isMarkdownPath } from '../../workspace/paths.ts';
import type { TextEdit } from '../fixes/fix.ts';
import type { LintProblem } from '../problem.ts';

/** Problems of the comment itself, and of files that are not read, so that no comment in them is. */
const UNREACHABLE =
  /^lint\/unused-disable$|^docs\/not-text$|^playbook\/(?:too-|empty-file$)|^map\/too-large$/;

/**
 * The comment that keeps a problem quiet: before its line, or before the block of code that it is in;
 * for the whole file where no comment can stand there. Null for what comments cannot reach.
 */
export function disableEdit(
  file: DocumentFacts,
  text: string,
  { code, range }: Pick<LintProblem, 'code' | 'range'>,
): TextEdit | null {
  if (!isMarkdownPath(file.path) || UNREACHABLE.test(code)) return null;
  const lines = indexLines(text);
  const line = startLine(file, range, lines);
  const { path } = file;
  const known = codesBefore(file, line, lines);
  if (known !== null) return { path, start: known, end: known, text: `, ${code}` };
  const comment = (action: string) => {
    const words = `faultline-${action} ${code}`;
    return /\.mdx$/i.test(path) ? `{/* ${words} */}` : `<!-- ${words} -->`;
  };
  const newline = newlineOf(text);
  if (line === null || isInTable(lines.textOf(line))) {
    const start =
      file.frontMatter === null ? bodyStart(text) : lineAfter(file.frontMatter.end, lines, text);
    const before = file.frontMatter !== null && start === file.frontMatter.end ? newline : '';
    return {
      path,
      start,
      end: start,
      text: `${before}${comment('disable-file')}${newline}${newline}`,
    };
  }
  const [lead = ''] = /^[ \t]*(?:>[ \t]?)*[ \t]*/.exec(lines.textOf(line)) ?? [];
  const start = Math.max(lines.startOf(line), bodyStart(text));
  return { path, start, end: start, text: `${lead}${comment('disable-next-line')}${newline}` };
}

/** The line that the comment has to stand before; null in front matter, and for the file as a whole. */
function startLine(
  file: DocumentFacts,
  { start: offset, end }: LintProblem['range'],
  lines: LineIndex,
): number | null {
  const { frontMatter } = file;
  if (end === 0 || (frontMatter !== null && offset < frontMatter.end)) return null;
  const block = file.code.find(({ start, end }) => start <= offset && offset < end);
  return lines.lineAt(block?.start ?? offset);
}

/** The end of the codes of a comment that is about this line already. */
function codesBefore(
  { directives }: DocumentFacts,
  line: number | null,
  lines: LineIndex,
): number | null {
  const before = directives.find(
    ({ action, end }) => action === 'disable-next-line' && lines.lineAt(end - 1) + 1 === line,
  );
  return before?.codes.at(-1)?.end ?? null;
}

function isInTable(line: string): boolean {
  return /^\s*\|/.test(line);
}

function bodyStart(text: string): number {
  return text.startsWith('\uFEFF') ? 1 : 0;
}

function lineAfter(offset: number, lines: LineIndex, text: string): number {
  const line = lines.lineAt(Math.max(0, offset - 1));
  return line < lines.lineCount ? lines.startOf(line + 1) : text.length;
}
