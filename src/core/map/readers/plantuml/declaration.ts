/** A PlantUML element or group that a line declares. */
export interface Declared {
  readonly id: string;
  readonly label: string;
  /** The line opens a `{` after it. */
  readonly group: boolean;
  /** The line opens a `[` whose lines are the label. */
  readonly open: boolean;
}

const KEYWORDS =
  'abstract class|class|actor/?|agent|artifact|boundary|card|circle|cloud|collections|component|container|control|database|entity|file|folder|frame|hexagon|interface|label|map|node|object|package|person|process|queue|rectangle|stack|storage|system|usecase/?|namespace|together|group';
const NAME =
  '(?:"(?<q%>[^"]*)"|\\[(?<b%>[^\\]]*)\\]|\\((?<p%>[^()]*)\\)|:(?<c%>[^:]*):|(?<w%>[\\p{L}\\p{N}_.$@/-]+))';
const DECLARATION = new RegExp(
  `^(?:(?<keyword>${KEYWORDS}|\\(\\))\\s+)?${NAME.replaceAll('%', '1')}?(?:\\s+as\\s+${NAME.replaceAll('%', '2')})?(?:\\s*(?:<<[^>]*>>|\\$\\w+|\\[\\[[^\\]]*\\]\\]|#[\\w;:.|/\\\\-]+))*\\s*(?<tail>[{[])?\\s*(?<shut>\\})?$`,
  'u',
);

/** Reads `component "Label" as id`, `[Label] as id`, `package "Title" {`; null for other lines. */
export function readDeclaration(line: string): Declared | null {
  const groups = DECLARATION.exec(line)?.groups;
  if (groups === undefined) return null;
  const bare = groups.keyword === undefined;
  const first = named(groups, 1);
  const second = named(groups, 2);
  if (first === null) {
    const group = groups.tail === '{' && !bare;
    return group ? { id: '', label: '', group: true, open: false } : null;
  }
  if (bare && first.plain) return null;
  const labelFirst = second === null || !first.plain || second.plain;
  const id = second === null ? first.text : labelFirst ? second.text : first.text;
  const label = second === null || labelFirst ? first.text : second.text;
  return { id, label: cleanLabel(label), group: groups.tail === '{', open: groups.tail === '[' };
}

function named(
  groups: Readonly<Record<string, string | undefined>>,
  at: 1 | 2,
): { text: string; plain: boolean } | null {
  const word = groups[`w${at}`];
  if (word !== undefined) return { text: word, plain: true };
  const text = groups[`q${at}`] ?? groups[`b${at}`] ?? groups[`p${at}`] ?? groups[`c${at}`];
  return text === undefined ? null : { text: text.trim(), plain: false };
}

/** A label without line breaks, creole emphasis, icons and HTML. */
export function cleanLabel(label: string): string {
  return label
    .replace(/\\n|<br\s*\/?>/giu, ' ')
    .replace(/<[&$:][^>]*>/gu, '')
    .replace(/<\/?[a-z][^<>]*>/giu, '')
    .replace(/\*\*|\/\/|__|""/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The name that an end of a connection is written with: `[X]`, `"X"`, `(X)`, `:X:`, `() X`, `x`. */
export function endName(end: string): string {
  const bare = end.replace(/^\(\)\s*/u, '');
  return bare
    .replace(/^\[([\s\S]*)\]$|^"([\s\S]*)"$|^\(([\s\S]*)\)$|^:([\s\S]*):$/u, '$1$2$3$4')
    .trim();
}
