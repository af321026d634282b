import type { Root } from 'mdast';
import { parse as parseToml, TomlError } from 'smol-toml';
import { type Document, isAlias, isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { indexLines } from '../text/line-index.ts';
import { plainFields } from './plain-fields.ts';

/** Data of a document's front matter, or what is wrong with it. Offsets are into the parsed text. */
export interface FrontMatter {
  readonly data: Readonly<Record<string, unknown>>;
  readonly error: { readonly message: string; readonly start: number; readonly end: number } | null;
}

const NONE: FrontMatter = { data: {}, error: null };

/** Longer front matter is data that lost its way. */
const MAX_LENGTH = 100_000;
/** Brackets inside each other that front matter may have; parsers recurse. */
const MAX_DEPTH = 50;

/** Template tags leave YAML that only the site generator can read; without them it mostly parses. */
const TEMPLATE_TAG = /<%[\s\S]{0,300}?%>|\{\{[^{}]{0,300}\}\}|\{%[^{}]{0,300}%\}/g;

/** Reads the front matter of a text that was parsed: YAML between `---`, TOML between `+++`. */
export function readFrontMatter(root: Root, text: string): FrontMatter {
  const node = root.children[0];
  if (node?.type === 'yaml') return readYaml(node.value, contentStart(node, text));
  // remark-frontmatter makes a `toml` node, which mdast's own types do not list.
  const other = node as { type: string; value?: unknown } | undefined;
  if (other?.type === 'toml' && typeof other.value === 'string') {
    return readToml(other.value, contentStart(node, text));
  }
  return NONE;
}

/** Reads the fields of front matter without its marks; `offset` is added to the place of an error. */
export function readFields(language: 'yaml' | 'toml', text: string, offset: number): FrontMatter {
  return language === 'toml' ? readToml(text, offset) : readYaml(text, offset);
}

/** Where the line after the opening mark starts. */
function contentStart(node: Root['children'][number] | undefined, text: string): number {
  const start = node?.position?.start.offset ?? 0;
  return start + (/^[^\r\n]*(?:\r\n?|\n)?/.exec(text.slice(start, start + 100))?.[0].length ?? 0);
}

function readYaml(value: string, offset: number): FrontMatter {
  const fields = plainFields(value);
  if (fields !== null) return { data: fields, error: null };
  const text = value.replace(TEMPLATE_TAG, (tag) => tag.replace(/[^\r\n]/g, '_'));
  const whole = { start: offset, end: offset + value.length };
  if (isTooMuch(value)) return { data: {}, error: { message: TOO_MUCH, ...whole } };
  try {
    const document = parseDocument(text, {
      // Dates stay as they are written, and so does everything else that YAML would guess.
      schema: 'failsafe',
      prettyErrors: false,
      logLevel: 'error',
      uniqueKeys: false,
    });
    const [first] = document.errors;
    if (first === undefined) return { data: fieldsOfTree(document), error: null };
    const [start, end] = first.pos;
    const error = { message: first.message, start: offset + start, end: offset + end };
    return { data: fieldsOf(text), error };
  } catch (cause) {
    return { data: fieldsOf(text), error: { message: messageOf(cause), ...whole } };
  }
}

const TOO_MUCH = 'it is too long or too deeply nested';

function isTooMuch(text: string): boolean {
  let depth = 0;
  for (const char of text) {
    if (char === '[' || char === '{') depth += 1;
    else if ((char === ']' || char === '}') && depth > 0) depth -= 1;
    if (depth > MAX_DEPTH) return true;
  }
  return text.length > MAX_LENGTH || /(?:[-?] +){50}/.test(text);
}

/**
 * The fields of a document, taken from its tree: letting the library turn it into values would let a
 * few lines of aliases or nested keys grow into gigabytes. Aliases are followed to plain values only.
 */
function fieldsOfTree(document: Document): Readonly<Record<string, unknown>> {
  const readNode = (node: unknown, level: number): unknown => {
    const target = isAlias(node) ? node.resolve(document) : node;
    if (isScalar(target)) return target.value;
    if (target !== node || level > MAX_LEVEL) return null;
    if (isSeq(target)) return target.items.map((item) => readNode(item, level + 1));
    return isMap(target) ? recordOf(target, level) : null;
  };
  const recordOf = (map: YAMLMap, level: number) =>
    Object.fromEntries(
      map.items.flatMap(({ key, value }) =>
        isScalar(key) ? [[String(key.value), readNode(value, level + 1)]] : [],
      ),
    );
  return isMap(document.contents) ? recordOf(document.contents, 0) : {};
}

/** Fields inside fields that are read. */
const MAX_LEVEL = 5;

/** The plain `key: value` lines of YAML that is broken elsewhere. */
function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  const fields: [string, string][] = [];
  for (const match of text.matchAll(/^([A-Za-z][\w-]*):[ \t]+(\S[^\r\n]*)$/gm)) {
    const value = (match[2] ?? '').trim().replace(/^["']|["']$/g, '');
    if (!/^[[{|>&*]/.test(value)) fields.push([match[1] ?? '', value]);
  }
  return Object.fromEntries(fields);
}

function readToml(value: string, offset: number): FrontMatter {
  const whole = { start: offset, end: offset + value.length };
  if (isTooMuch(value)) return { data: {}, error: { message: TOO_MUCH, ...whole } };
  try {
    return { data: parseToml(value), error: null };
  } catch (cause) {
    const message = messageOf(cause);
    if (!(cause instanceof TomlError)) return { data: {}, error: { message, ...whole } };
    const start = offset + indexLines(value).startOf(cause.line);
    return { data: {}, error: { message, start, end: start } };
  }
}

function messageOf(cause: unknown): string {
  return (
    (cause instanceof Error ? cause.message.split('\n')[0] : undefined) ?? 'it is not readable'
  );
}
