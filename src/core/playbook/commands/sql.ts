const STATEMENT =
  /^\s*(?:select\b.*|with\s+\w+.*|insert\s+into|update\s+[\w".]+\s+set|update\s*$|delete\s+from|(?:create|alter|drop|truncate|rename)\s+(?:or\s+replace\s+)?(?:temp\w*\s+|unique\s+|materialized\s+)?(?:table|index|user|role|database|schema|view|group|default\s+privileges|owned|extension|sequence|function|trigger|publication|subscription|system|event|keyspace|type|policy)\b|grant\s+.+|revoke\s+.+|(?:vacuum|analyze|reindex|cluster|checkpoint)\b|explain\s+(?:analyze|\(|select|with)|show\s+[\w.]+|set\s+[\w.]+\s*(?:=|to\b)|reset\s+\w+|begin\b|commit\b|rollback\b|copy\s+[\w(]|lock\s+table|kill\s+\d+|call\s+\w+\(|use\s+\S+\s*;|reassign\s+owned|flush\s+\w+|do\s+\$\$|declare\s+|pause\b|resume\b|reconnect\b|\\[a-z?+!]+)/i;

/** Whether a line starts an SQL statement or a console's backslash command. */
export function startsStatement(line: string): boolean {
  return STATEMENT.test(line);
}

/** Whether a one-line text is a whole statement, not just the name of one or prose. */
export function isStatement(text: string): boolean {
  if (!startsStatement(text) || !/\s/.test(text.trim())) return false;
  if (/;\s*$/.test(text)) return true;
  if (/^show\s+\w+$/i.test(text)) return /^SHOW/.test(text);
  if (/^select\s+\w+\(.*\)$/i.test(text)) return true;
  const words = text.trim().split(/\s+/);
  if (
    words.length < 3 ||
    words.every((word) => /^[A-Z(]/.test(word) && word === word.toUpperCase())
  ) {
    return false;
  }
  return (
    /^(?:SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|TRUNCATE|GRANT|REVOKE|VACUUM|ANALYZE|REINDEX|EXPLAIN)\s/i.test(
      text,
    ) &&
    (/^[A-Z]+\s/.test(text) || /\b(?:from|table|\w+\()/i.test(text))
  );
}

/** Last line of the statement that starts at `first`: up to a `;` at a line's end or a blank line. */
export function endOfStatement(lines: readonly string[], first: number): number {
  if (/^\s*\\/.test(lines[first] ?? '')) return first;
  const whole = endOfBody(lines, first);
  if (whole !== null) return whole;
  let at = first;
  while (at + 1 < lines.length && !/;\s*(?:--.*)?$|\\[gG]x?\s*$/.test(lines[at] ?? '')) {
    const next = lines[at + 1] ?? '';
    if (next.trim() === '') {
      // A blank line inside a statement is followed by a line that goes on with it.
      if (startsStatement(lines[at + 2] ?? '') || !terminated(lines, at + 2)) break;
    }
    at += 1;
  }
  return at;
}

/** Where a procedural body ends: `BEGIN … END`, or the quotes `$$ … $$` around one. */
function endOfBody(lines: readonly string[], first: number): number | null {
  if (/^\s*begin\s*$/i.test(lines[first] ?? '')) {
    return firstLine(lines, first + 1, (line) => /^\s*end\s*;?\s*$/i.test(line));
  }
  const limit = Math.min(lines.length, first + MAX_GAP);
  for (let at = first; at < limit; at++) {
    const tag = /\$\w*\$/.exec(lines[at] ?? '')?.[0];
    if (tag !== undefined) {
      const opened = (lines[at] ?? '').split(tag).length % 2 === 0;
      if (!opened) return null;
      return firstLine(lines, at + 1, (line) => line.includes(tag));
    }
    if (/;\s*$/.test(lines[at] ?? '')) return null;
  }
  return null;
}

function firstLine(
  lines: readonly string[],
  from: number,
  wanted: (line: string) => boolean,
): number | null {
  for (let at = from; at < Math.min(lines.length, from + MAX_BODY); at++) {
    if (wanted(lines[at] ?? '')) return at;
  }
  return null;
}

/** Lines that a body may have. */
const MAX_BODY = 500;

/** Lines in which a statement that goes on after a blank one has to end. */
const MAX_GAP = 50;

function terminated(lines: readonly string[], from: number): boolean {
  for (let at = from; at < Math.min(lines.length, from + MAX_GAP); at++) {
    const line = lines[at] ?? '';
    if (startsStatement(line)) return false;
    if (/;\s*(?:--.*)?$/.test(line)) return true;
  }
  return false;
}

/** Lines of result tables and row counts. */
export function isResultLine(line: string): boolean {
  return /^\s*(?:[-+|]{3,}|\(\d+ rows?\)|\d+ rows? in set|Time: [\d.]+ ms|Query OK|ERROR:|(?:[^|]*\|){2,}[^|]*$)/.test(
    line,
  );
}
