/** How the shell reads the characters at a place of a command line. */
export type Context =
  | 'plain'
  | 'double'
  | 'single'
  /** In the text of a here-document whose word is not quoted, or of one whose word is. */
  | 'here'
  | 'here-raw'
  /** Where a value is put in as it is or not at all: backquotes, `$'…'`, arithmetic. */
  | 'other'
  | 'comment';

interface HereDocument {
  readonly word: string;
  readonly isRaw: boolean;
  readonly stripsTabs: boolean;
}

/**
 * The context at every offset of a command line, by the quoting rules of POSIX and bash. A guess for
 * the sake of quoting: the grammar holds the result against the template afterwards.
 */
export function contextsOf(line: string): readonly Context[] {
  const contexts: Context[] = [];
  /** What is open, innermost last. */
  const open: string[] = [];
  let pending: HereDocument[] = [];
  let at = 0;
  const take = (count: number, context: Context) => {
    for (let n = 0; n < count && at < line.length; n++, at++) contexts.push(context);
  };
  while (at < line.length) {
    const [char, next, top] = [line.charAt(at), line.charAt(at + 1), open.at(-1) ?? ''];
    const context: Context =
      top === '"'
        ? 'double'
        : top === "'"
          ? 'single'
          : top === '' || top === ')'
            ? 'plain'
            : 'other';
    if (top === "'" || top === "$'") {
      if (char === "'") open.pop();
      else if (char === '\\' && top === "$'") take(1, context);
      take(1, context);
    } else if (char === '\\') take(2, context);
    else if (top === '`' && char === '`') {
      open.pop();
      take(1, context);
    } else if (char === '`') {
      open.push('`');
      take(1, 'other');
    } else if (char === '"') {
      if (top === '"') open.pop();
      else open.push('"');
      take(1, context);
    } else if (char === '$' && next === '(') {
      open.push(line.startsWith('((', at + 1) ? '))' : ')');
      take(line.startsWith('((', at + 1) ? 3 : 2, context);
    } else if (char === '$' && next === '{') {
      open.push('}');
      take(2, context);
    } else if (top === '))' && line.startsWith('))', at)) {
      open.pop();
      take(2, context);
    } else if ((top === ')' || top === '}') && char === top) {
      open.pop();
      take(1, context);
    } else if (context !== 'plain') take(1, context);
    else if (char === "'" || (char === '$' && next === "'")) {
      open.push(char === "'" ? "'" : "$'");
      take(char === "'" ? 1 : 2, context);
    } else if (char === '(') {
      open.push(')');
      take(1, context);
    } else if (char === '#' && /(?:^|[\s;&|(])$/.test(line.slice(0, at))) {
      take(lineEnd(line, at) - at, 'comment');
    } else if (line.startsWith('<<', at) && !line.startsWith('<<<', at)) {
      const found = HERE_DOCUMENT.exec(line.slice(at));
      if (found !== null) pending.push(hereDocument(found));
      take(found?.[0].length ?? 2, context);
    } else if (line.startsWith('<<<', at)) take(3, context);
    else if (char === '\n' && pending.length > 0) {
      take(1, context);
      for (const document of pending) {
        const end = endOfDocument(line, at, document);
        take(end - at, document.isRaw ? 'here-raw' : 'here');
      }
      pending = [];
    } else take(1, context);
  }
  return contexts;
}

const HERE_DOCUMENT = /^<<(-?)[ \t]*(?:'([^'\n]+)'|"([^"\n]+)"|(\\?[\w.-]+))/;

function hereDocument([, dash, single, double, bare = '']: RegExpExecArray): HereDocument {
  const quoted = single ?? double ?? (bare.startsWith('\\') ? bare.slice(1) : undefined);
  return { word: quoted ?? bare, isRaw: quoted !== undefined, stripsTabs: dash === '-' };
}

/** Where the text of a here-document that starts at an offset ends, its last line included. */
function endOfDocument(line: string, from: number, { word, stripsTabs }: HereDocument): number {
  for (let at = from; at < line.length; at = lineEnd(line, at) + 1) {
    const text = line.slice(at, lineEnd(line, at));
    if ((stripsTabs ? text.replace(/^\t+/, '') : text) === word) return lineEnd(line, at);
  }
  return line.length;
}

function lineEnd(line: string, from: number): number {
  const end = line.indexOf('\n', from);
  return end < 0 ? line.length : end;
}
