import { ENTITIES } from './entities.ts';

/** A component's name as it stands in a text, and what is written around it. */
export interface Label {
  readonly name: string;
  /** Span of the name in the text that was read. */
  readonly start: number;
  readonly end: number;
  /** What follows a dash, a comment sign or the closing bracket. */
  readonly note: string;
  /** It stood in square brackets, as a box on one line. */
  readonly boxed: boolean;
  /** It has a checkbox, so it is a task and no component. */
  readonly checkbox: boolean;
}

const CHECKBOX = /^\s*(?:\[[ xX✓✔✗✘~-]?\]|[☐☑☒✅⬜])\s+(?=\S)/u;
const BOX = /^\s*(?:\[{1,2}|【)\s*([^[\]【】]*?)\s*(?:\]{1,2}|】)(?!\()/u;
const NOTE = /\s+(?:—|–|-{1,2}|#+|\/\/|;|<!--|←|<-+)\s+.*$|\s+\/\*.*$/u;

/**
 * Reads one name: "[ Vault ]", "**Vault** - secrets for all", "`etcd`", "[Vault](vault.md)". Brackets,
 * emphasis, code and link marks are no part of a name, nor is a note after a dash; a parenthesised
 * note is.
 */
export function readLabel(text: string): Label {
  const checkbox = CHECKBOX.test(text);
  const from = checkbox ? (CHECKBOX.exec(text)?.[0].length ?? 0) : 0;
  const rest = text.slice(from);
  const box = BOX.exec(rest);
  if (box?.[1] !== undefined && box[1] !== '') {
    const start = from + rest.indexOf(box[1], rest.indexOf('['));
    const after = rest.slice(box[0].length).trim();
    return { ...located(text, box[1], start, box[1].length), note: after, boxed: true, checkbox };
  }
  const noted = NOTE.exec(rest);
  const kept = noted === null ? rest : rest.slice(0, noted.index);
  const note = noted === null ? '' : noted[0].trim();
  const start = from + (kept.length - kept.trimStart().length);
  return { ...located(text, kept.trim(), start, kept.trim().length), note, boxed: false, checkbox };
}

function located(
  text: string,
  raw: string,
  start: number,
  length: number,
): Pick<Label, 'name' | 'start' | 'end'> {
  const name = plainText(raw);
  const at = text.indexOf(name, start);
  return at === -1
    ? { name, start, end: start + length }
    : { name, start: at, end: at + name.length };
}

/** A name without the marks of Markdown and HTML around and in it, with single spaces. */
export function plainText(raw: string): string {
  return raw
    .replace(/\[\^[^\]]*\]/gu, '')
    .replace(/\s*\(\s*\[[^\]]*\]\([^)]*\)\s*\)/gu, '')
    .replace(
      /(?<=\S)\s+\[(?:playbook|runbook|docs?|map|dashboard|link|entry|more)s?\]\([^)]*\)\s*$/iu,
      '',
    )
    .replace(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/<br\s*\/?>|\\n/giu, ' ')
    .replace(/<\/?[a-z][^<>]*>/giu, '')
    .replace(/\*\*|__|~~|`/gu, '')
    .replace(/\\([!-/:-@[-`{-~])/gu, '$1')
    .replace(/&(amp|lt|gt|quot|nbsp);/gu, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/^[*_](?=\S)(.*\S)[*_]$/u, '$1')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[:,;]$/u, '')
    .replace(/^\((.*)\)$|^"(.*)"$|^“(.*)”$/u, (whole, a, b, c) =>
      /[()]/u.test(a ?? '') ? whole : (a ?? b ?? c),
    )
    .trim();
}

/** A text without what follows a dash or a comment sign. */
export function withoutTrailingNote(text: string): string {
  const noted = NOTE.exec(text);
  return noted === null ? text : text.slice(0, noted.index);
}

/** A span of names in a text. */
export interface NameSpan {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const SEPARATOR = /[,;、，]|(?<=\s)(?:and|&|\+)(?=\s)/giu;
const NONE =
  /^(?:-+|–|—|…|\.{3}|\?+|(?:none|n\/?a|nothing|nobody|no one|nil|null|\(none\)|tbd|todo)(?:[\s.,(].*)?)$/iu;

/** Who is no component, and what is not one of them: "everyone", "most services", "our users". */
const ANYBODY =
  /^(?:all|every|everything|everyone|everybody|any|anything|most)\b|^(?:(?:our|the) )?(?:engineers|developers|devs|users|customers|people|humans|staff|employees)$/iu;

/** Whether a text says that there is no name: "-", "none", "nothing of ours". */
export function isNone(text: string): boolean {
  const bare = text.trim();
  return bare === '' || NONE.test(bare);
}

/**
 * Cuts "A, B and C" into its names. Commas inside parentheses and brackets do not cut. "and" cuts
 * where commas do too, and between two names that both begin with a capital or both have none.
 */
export function splitNames(text: string, known?: (name: string) => boolean): readonly NameSpan[] {
  const shielded = text.replace(/\([^()]*\)|\[[^[\]]*\](?:\([^()]*\))?|`[^`]*`|&\w+;/gu, (part) =>
    '\u0000'.repeat(part.length),
  );
  const commas = /[,;、，]/u.test(shielded);
  const pieces: { start: number; end: number }[] = [];
  let from = 0;
  for (const match of shielded.matchAll(SEPARATOR)) {
    if (/[a-z&+]/iu.test(match[0]) && !commas) {
      const left = text.slice(from, match.index).trim();
      const right = text.slice(match.index + match[0].length).trim();
      if (!cutsAtAnd(left, right, match[0].toLowerCase() === 'and', known)) continue;
    }
    pieces.push({ start: from, end: match.index });
    from = match.index + match[0].length;
  }
  pieces.push({ start: from, end: text.length });
  return pieces.flatMap(({ start, end }) => {
    const raw = text.slice(start, end);
    const label = readLabel(raw.replace(/^\s*and\s+/iu, (and) => ' '.repeat(and.length)));
    if (isNone(label.name) || ANYBODY.test(label.name)) return [];
    return [{ name: label.name, start: start + label.start, end: start + label.end }];
  });
}

function cutsAtAnd(
  left: string,
  right: string,
  word: boolean,
  known: ((name: string) => boolean) | undefined,
): boolean {
  if (left === '' || right === '') return false;
  if (known?.(plainText(left)) || known?.(plainText(right))) return true;
  if (!word) return false;
  const first = (name: string) => name.replace(/^[\s[(`*_"']+/u, '').charAt(0);
  if (/[\p{Lu}\p{N}]/u.test(first(left)) && /[\p{Lu}\p{N}]/u.test(first(right))) return true;
  return !/\p{Lu}/u.test(left + right);
}
