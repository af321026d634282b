import type { Mend } from './mend-lines.ts';

/** A line of YAML: what comes before its value, the value, and a comment behind it. */
const VALUE =
  /^(?<lead>\s*(?:-[ \t]+)*(?:(?:[\w./-]+|"[^"]*"|'[^']*'):[ \t]+)?)(?<value>\S.*?)(?<rest>\s+#.*|\s*)$/;

/** What YAML takes for something else than a text, although it reads as one. */
const NEEDS_QUOTES = /^[@`%*!?]|^[^"'[{|>].*?:(?:\s|$)/;

/** A value as a quoted one; the quotes that it does not hold. */
function quoted(value: string): string {
  return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

const OPENERS: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** The brackets that a value opens and does not close, closed. */
function closers(value: string): string {
  const open: string[] = [];
  let quote: string | null = null;
  for (const sign of value) {
    if (quote !== null) quote = sign === quote ? null : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (OPENERS[sign] !== undefined) open.push(OPENERS[sign]);
    else if (sign === open.at(-1)) open.pop();
  }
  return open.reverse().join('');
}

function onValue(change: (value: string) => string | null): Mend['mended'] {
  return (line) => {
    const { lead = '', value = '', rest = '' } = VALUE.exec(line)?.groups ?? {};
    const after = value === '' ? null : change(value);
    return after === null ? null : lead + after + rest;
  };
}

/** Mistakes that people make in YAML, those first after which nothing is said otherwise. */
export const YAML_MENDS: readonly Mend[] = [
  {
    // Tabs do not indent.
    safe: true,
    mended: (line) => line.replace(/^[ \t]+/, (blanks) => blanks.replaceAll('\t', '  ')),
  },
  {
    // key:value
    safe: true,
    mended: (line) => line.replace(/^(\s*(?:-\s+)?[A-Za-z][\w-]*):(?=[^\s:/])/, '$1: '),
  },
  {
    // A value that holds a colon, or begins with a sign that means something.
    safe: true,
    mended: onValue((value) => (NEEDS_QUOTES.test(value) ? quoted(value) : null)),
  },
  {
    // {{ a gap }}, and a word in quotes with others behind it.
    safe: true,
    mended: onValue((value) =>
      /^\{\{.*\}\}|^(["'])[^"']*\1.*\S/.test(value) ? quoted(value) : null,
    ),
  },
  { safe: false, mended: onValue((value) => value.replace(/,?\s*$/, '') + closers(value)) },
  {
    // A quote that nothing closes.
    safe: false,
    mended: onValue((value) => (/^["']/.test(value) ? value + value.charAt(0) : null)),
  },
  {
    // key = value
    safe: false,
    mended: (line) => line.replace(/^(\s*[A-Za-z][\w-]*)\s*=\s*(?=\S)/, '$1: '),
  },
  {
    // A key that stands a little further in or out than the one above it.
    safe: false,
    mended: (line, above) => {
      const near = above.findLast((one) => /^\s*[A-Za-z][\w-]*:/.test(one)) ?? '';
      return line.replace(/^\s*(?=[A-Za-z][\w-]*:)/, /^\s*/.exec(near)?.[0] ?? '');
    },
  },
];

/** Mistakes that people make in TOML, mostly because they think of YAML. */
export const TOML_MENDS: readonly Mend[] = [
  {
    safe: true,
    mended: (line) =>
      line.replace(
        /^(\s*[A-Za-z][\w-]*\s*=\s*)([^\s"'[{#][^"#]*?)(\s*)$/,
        (_, lead, value, rest) => `${lead}"${value.replaceAll('\\', '\\\\')}"${rest}`,
      ),
  },
  {
    safe: true,
    mended: (line) =>
      line.replace(
        /^(\s*[A-Za-z][\w-]*)\s*:\s*([^\s"'[{#][^"#]*?)(\s*)$/,
        (_, key, value, rest) => `${key} = "${value.replaceAll('\\', '\\\\')}"${rest}`,
      ),
  },
  {
    safe: true,
    mended: (line) => line.replace(/^(\s*[A-Za-z][\w-]*)\s*:\s*(?=["'[{])/, '$1 = '),
  },
  { safe: false, mended: (line) => line.trimEnd() + closers(line) },
];
