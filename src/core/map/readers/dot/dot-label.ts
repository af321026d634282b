import { ENTITIES } from '../entities.ts';

/**
 * A DOT label as it is shown: escapes and HTML resolved, on one line. Of a record the first field is
 * the name. `\N` stands for the node's id.
 */
export function shownDotLabel(label: string, id: string, shape?: string): string {
  const html = label.startsWith('<') && label.endsWith('>');
  let text = html ? htmlText(label.slice(1, -1)) : label;
  if (/^M?record$/iu.test(shape ?? '')) {
    const fields = text
      .replace(/(?<!\\)[{}]/gu, '')
      .split(/(?<!\\)\|/u)
      .map((field) => field.replace(/^\s*<[^>]*>/u, '').trim());
    text = fields.find((field) => field !== '') ?? '';
  }
  return text
    .replace(/\\[NG]/gu, id)
    .replace(/\\[nlr]/gu, ' ')
    .replace(/\\(.)/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
}

function htmlText(html: string): string {
  return html
    .replace(/<br\s*\/?>|<\/(?:td|tr|p)>/giu, ' ')
    .replace(/<[^>]*>/gu, '')
    .replace(/&(\w+);/gu, (whole, name: string) => ENTITIES[name] ?? whole);
}
