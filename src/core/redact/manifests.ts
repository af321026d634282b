import type { FoundSecret } from './found-secret.ts';
import { isSecretName } from './secret-names.ts';

const BASE64 = /^["']?(?:[A-Za-z0-9+/]{4}){4,}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?["']?,?$/;

interface Line {
  readonly text: string;
  readonly start: number;
  /** Columns before the first letter; list marks count as columns. */
  readonly indent: number;
  readonly blank: boolean;
}

/**
 * The values of Kubernetes Secrets in YAML and JSON as `kubectl get -o yaml` and `-o json` print them,
 * and blocks of text beside the name of a secret. Values under `data:` of other kinds stay. Where the
 * kind cannot be seen, whatever reads as base64 counts.
 *
 * @param isCut the text starts in the middle: its first indented lines may belong to a Secret
 */
export function secretDataIn(text: string, isCut: boolean): readonly FoundSecret[] {
  const lines = linesOf(text);
  return [...yamlData(lines, isCut), ...namedBlocks(lines), ...jsonData(text)];
}

function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const at = start;
    start += line.length + 1;
    const indent = /^ *(?:- +)*/.exec(line)?.[0].length ?? 0;
    return { text: line, start: at, indent, blank: line.trim() === '' };
  });
}

function yamlData(lines: readonly Line[], isCut: boolean): readonly FoundSecret[] {
  const found: FoundSecret[] = [];
  if (isCut) {
    const end = lines.findIndex(({ blank, indent }) => !blank && indent === 0);
    found.push(...valuesIn(lines.slice(0, end < 0 ? lines.length : end), true));
  }
  for (const [at, line] of lines.entries()) {
    if (!/^ *(?:- +)?(?:data|stringData):\s*$/.test(line.text)) continue;
    const end = endOfBlock(lines, at);
    const kind = kindBeside(lines, at, end);
    if (kind === 'Secret') found.push(...valuesIn(lines.slice(at + 1, end), false));
    else if (kind === null) found.push(...valuesIn(lines.slice(at + 1, end), true));
  }
  return found;
}

function endOfBlock(lines: readonly Line[], at: number): number {
  const indent = lines[at]?.indent ?? 0;
  let end = at + 1;
  for (let line = lines[end]; line !== undefined; line = lines[++end]) {
    if (!line.blank && line.indent <= indent) break;
  }
  return end;
}

/** The `kind:` that stands at the same depth in the same document or list item; null for none. */
function kindBeside(lines: readonly Line[], at: number, end: number): string | null {
  const depth = lines[at]?.indent ?? 0;
  const after = kindFrom(lines.slice(end, end + FARTHEST), depth, 'before-item');
  return (
    after ?? kindFrom(lines.slice(Math.max(0, at - FARTHEST), at + 1).reverse(), depth, 'with-item')
  );
}

/** So many lines may lie between the data and the kind of a manifest. */
const FARTHEST = 1000;

/** The first `kind:` at a depth; a list item that starts ends the search before or with its own line. */
function kindFrom(
  lines: readonly Line[],
  depth: number,
  stop: 'before-item' | 'with-item',
): string | null {
  for (const { text, indent, blank } of lines) {
    if (blank || indent > depth) continue;
    const startsItem = /^ *- /.test(text);
    if (indent < depth || /^(?:---|\.\.\.)/.test(text)) return null;
    if (startsItem && stop === 'before-item') return null;
    const kind = /^ *(?:- +)?kind: *["']?(\w+)/.exec(text)?.[1];
    if (kind !== undefined || startsItem) return kind ?? null;
  }
  return null;
}

/** The values of the pairs in a block; those of several lines whole unless only base64 counts. */
function valuesIn(lines: readonly Line[], onlyBase64: boolean): readonly FoundSecret[] {
  const filled = lines.filter(({ blank }) => !blank);
  const depth = Math.min(...filled.map(({ indent }) => indent));
  return filled.flatMap(({ text, start, indent }) => {
    const pair = indent === depth ? /^ *["']?[\w.-]+["']?:(?: +|$)/.exec(text) : null;
    const from = pair?.[0].length ?? indent;
    const value = text.slice(from).trimEnd();
    const isSecret = onlyBase64 ? pair !== null && BASE64.test(value) : !OPENS_BLOCK.test(value);
    return isSecret
      ? [{ code: 'kubernetes-secret', start: start + from, end: start + from + value.length }]
      : [];
  });
}

const OPENS_BLOCK = /^(?:[|>][-+\d]*)?$/;

/** The lines under `password: |`. */
function namedBlocks(lines: readonly Line[]): readonly FoundSecret[] {
  return lines.flatMap(({ text }, at) => {
    const name = /^ *(?:- +)?["']?([\w.-]{1,80})["']?: *[|>][-+\d]* *$/.exec(text)?.[1];
    if (name === undefined || !isSecretName(name)) return [];
    const block = lines.slice(at + 1, endOfBlock(lines, at)).filter(({ blank }) => !blank);
    return block.map(({ text: value, start, indent }) => ({
      code: 'named',
      start: start + indent,
      end: start + value.trimEnd().length,
    }));
  });
}

const JSON_DATA =
  /\\?"(?:data|stringData)\\?"\s{0,20}:\s{0,20}\{(?<body>[^{}]*)\}(?:\s{0,20},\s{0,200}\\?"kind\\?"\s{0,20}:\s{0,20}\\?"(?<kind>\w+))?/dg;
const JSON_SECRET = /\\?"kind\\?"\s{0,20}:\s{0,20}\\?"Secret\\?"/;
const JSON_VALUE = /:\s{0,20}\\?"(?<value>[^"\\]+)\\?"/dg;

function jsonData(text: string): readonly FoundSecret[] {
  if (!JSON_SECRET.test(text)) return [];
  return [...text.matchAll(JSON_DATA)].flatMap((match) => {
    const { body = '', kind = 'Secret' } = match.groups ?? {};
    const [offset] = match.indices?.groups?.body ?? [0];
    if (kind !== 'Secret') return [];
    return [...body.matchAll(JSON_VALUE)].flatMap((value) => {
      const [start, end] = value.indices?.groups?.value ?? [0, 0];
      return end > start
        ? [{ code: 'kubernetes-secret', start: offset + start, end: offset + end }]
        : [];
    });
  });
}
