import type { Root } from 'mdast';
import { parse as parseToml, TomlError } from 'smol-toml';
import { LineCounter, parseDocument } from 'yaml';
import { indexLines } from '../text/line-index.ts';

/** Data of a document's front matter, or what is wrong with it. Offsets are into the parsed text. */
export interface FrontMatter {
  readonly data: Readonly<Record<string, unknown>>;
  readonly error: { readonly message: string; readonly start: number; readonly end: number } | null;
}

const NONE: FrontMatter = { data: {}, error: null };

/** Aliases a document may expand to, so that a few lines cannot grow into gigabytes. */
const MAX_ALIASES = 50;

/** Template tags leave YAML that only the site generator can read; without them it mostly parses. */
const TEMPLATE_TAG = /<%[\s\S]*?%>|\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g;

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

/** Where the line after the opening mark starts. */
function contentStart(node: Root['children'][number] | undefined, text: string): number {
  const start = node?.position?.start.offset ?? 0;
  return start + (/^[^\r\n]*(?:\r\n?|\n)?/.exec(text.slice(start, start + 100))?.[0].length ?? 0);
}

function readYaml(value: string, offset: number): FrontMatter {
  const text = value.replace(TEMPLATE_TAG, (tag) => tag.replace(/[^\r\n]/g, '_'));
  try {
    const lines = new LineCounter();
    const document = parseDocument(text, {
      // Dates stay as they are written, and so does everything else that YAML would guess.
      schema: 'failsafe',
      lineCounter: lines,
      prettyErrors: false,
      logLevel: 'error',
      uniqueKeys: false,
    });
    const data = record(document.toJS({ maxAliasCount: MAX_ALIASES }));
    const [first] = document.errors;
    if (first === undefined) return { data, error: null };
    const [start, end] = first.pos;
    return {
      data: fieldsOf(text),
      error: { message: first.message, start: offset + start, end: offset + end },
    };
  } catch (cause) {
    return { ...failed(cause, offset, offset + value.length), data: fieldsOf(text) };
  }
}

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
  try {
    return { data: record(parseToml(value)), error: null };
  } catch (cause) {
    if (cause instanceof TomlError) {
      const start = offset + indexLines(value).startOf(cause.line);
      const message = cause.message.split('\n')[0] ?? '';
      return { data: {}, error: { message, start, end: start } };
    }
    return failed(cause, offset, offset + value.length);
  }
}

function failed(cause: unknown, start: number, end: number): FrontMatter {
  const message = cause instanceof Error ? cause.message : 'it could not be read';
  return { data: {}, error: { message, start, end } };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}
