/** Pieces of Markdown that change what stands around them. */
const PIECES = [
  ...['*', '**', '_', '`', '``', '```', '~~~', '~~', '[', ']', '(', ')', '![', '<', '>', '&amp;'],
  ...['\\', '|', '\n|-|-|\n', '\n', '\n\n', '\r\n', '\t', '  \n', '- ', '* ', '1. ', '2) ', '> '],
  ...['# ', '### ', '---\n', '===\n', '***\n', '- [ ] ', '- [x] ', '[^1]', '[^1]: ', '[a]: b\n'],
  ...['<!--', '-->', '<div>', '</div>', '<br>', 'http://', 'https://a.b', 'www.a.b', 'a@b.c'],
  ...[
    '\0',
    '\uFEFF',
    'é',
    '😀',
    '全角',
    '\u00A0',
    '\u2028',
    '\uD800',
    '    ',
    ' ',
    '\\\n',
    '&#x41;',
  ],
  ...['+++\n', '"', "'", ':', '!', '{', '}', '$', '^', '=', '<a@b.c>', '<http://x>', '<?'],
];

/** Numbers in [0, 1) from a seed (mulberry32, public domain): the same everywhere. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of the ways in which people and tools break a Markdown text. */
export function mutated(text: string, random: () => number): string {
  const upTo = (end: number) => Math.floor(random() * end);
  const at = upTo(text.length + 1);
  const piece = PIECES[upTo(PIECES.length)] ?? '';
  const prefix = ['> ', '- ', '    ', '  ', '\t', '1. '][upTo(6)] ?? '';
  const ways: readonly (() => string)[] = [
    () => text.slice(0, at),
    () => text.slice(0, at) + piece + text.slice(at),
    () => text.slice(0, at) + text.slice(at + 1 + upTo(8)),
    () => text.replaceAll('\n', '\r\n'),
    () => `\uFEFF${text}`,
    () => text.replace(/^/gm, prefix),
    () => text.slice(0, at) + text.slice(upTo(at), at) + text.slice(at),
    () => `${prefix.repeat(1 + upTo(20))}${text}`,
  ];
  return ways[upTo(ways.length)]?.() ?? text;
}

/** A few lines of a text, from a line on that chance chose. */
export function excerpt(text: string, random: () => number): string {
  const from = Math.floor(random() * text.length);
  const start = from === 0 ? 0 : text.indexOf('\n', from) + 1;
  return text.slice(start, start + 200 + Math.floor(random() * 600));
}
