import { oneLine } from '../../text/one-line.ts';
import { displayWidth } from '../../text/width.ts';

/**
 * Links stay links. A backslash or a pipe ends one, so that no table can be broken through it; the
 * punctuation of the sentence around it is not part of it.
 */
const LINK = /https?:\/\/[^\s<>\\|`]*[^\s<>\\|`?!.,:;*_~'")\]]/gi;
/** What Markdown would read as markup inside a line; `_` between letters is none. */
const MARKUP = /[\\`*[\]<~&]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_/gu;
/** What GFM would turn into a link by itself, with the backslashes of what is escaped in it. */
const BARE_LINK = /:(?=\/\/)|(?<=www)\./gi;

/**
 * Untrusted text inside a line of Markdown, which reads as it was typed. Never put at the start of a
 * block, where `#` or `1.` would be markup, too.
 */
export function inline(text: string): string {
  const line = oneLine(text);
  let written = '';
  let at = 0;
  for (const link of line.matchAll(LINK)) {
    written += `${plain(line.slice(at, link.index))}<${link[0]}>`;
    at = link.index + link[0].length;
  }
  return written + plain(line.slice(at));
}

function plain(text: string): string {
  return text.replace(MARKUP, '\\$&').replace(BARE_LINK, '\\$&');
}

/**
 * A table in GFM, its columns aligned as Markdown formatters do it. The head is ours; cells are
 * Markdown already, of one line each.
 */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows].map((cells) => cells.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = head.map((_, column) =>
    lines.reduce((widest, cells) => Math.max(widest, displayWidth(cells[column] ?? '')), 3),
  );
  const [first = '', ...others] = lines.map((cells) => {
    const padded = widths.map((width, column) => pad(cells[column] ?? '', width));
    return `| ${padded.join(' | ')} |`;
  });
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [first, rule, ...others].join('\n');
}

function pad(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(0, width - displayWidth(cell)));
}

/** A list of items that are Markdown already. */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
