import fc from 'fast-check';

/** Pieces that playbooks are made of, and that parsers stumble over. */
const PIECES = [
  '# Title',
  '## Diagnosis',
  '### 1. Fix ###',
  'Under\n===',
  '**Bold**',
  '<h2>Html</h2>',
  '- item',
  '  - nested',
  '* [ ] task',
  '1. one',
  '2) two',
  '   more',
  '    indented',
  '\ttabbed',
  '> quote',
  '> > deeper',
  '> [!NOTE]',
  '```',
  '```sh',
  '````md',
  '~~~',
  '   ```yaml',
  '$ kubectl get po <pod>',
  'kubectl get po \\',
  '  -n $NS',
  'cat <<EOF',
  'EOF',
  "echo 'open",
  'for a in b; do',
  'done',
  'SELECT 1;',
  'db=# select',
  'NAME READY',
  '!!! note "x"',
  '???+ tip',
  ':::warning',
  ':::',
  '{{< hint >}}',
  '{% if x %}',
  '<% y %>',
  '<%= z %>',
  '<details>',
  '<summary>s</summary>',
  '</details>',
  '<!--',
  '-->',
  '| a | b |',
  '|---|---|',
  '| `ls -l` | c |',
  '[l](u) ![i](j) <https://x>',
  '[r][d]',
  '[d]: e "f"',
  '[^1]: note',
  '---',
  '+++',
  'title: x',
  'key: [a',
  '***',
  'Run `kubectl get po` now.',
  'Expected: ok',
  'This page has moved to [x](y).',
  '\u200B# zero',
  'ünïcödé 🔥 漢字',
  '\u0000',
  '\uD800',
  '',
  '',
  '',
];

/** Markdown of any shape, with any mixture of line endings. */
export const markdown: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '\uFEFF', '---\n', ' '),
    fc.array(
      fc.tuple(
        fc.oneof(
          { weight: 9, arbitrary: fc.constantFrom(...PIECES) },
          fc.string({ maxLength: 20 }),
        ),
        fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', ' '),
      ),
      { maxLength: 40 },
    ),
  )
  .map(([start, lines]) => start + lines.map((line) => line.join('')).join(''));

/** A text with some characters lost, doubled or replaced. */
export function mutated(text: string): fc.Arbitrary<string> {
  const cut = fc.tuple(
    fc.nat(text.length),
    fc.nat(30),
    fc.constantFrom('', '`', '\n', '> ', '{', '"'),
  );
  return fc
    .array(cut, { minLength: 1, maxLength: 6 })
    .map((cuts) =>
      cuts.reduce(
        (rest, [at, length, put]) => rest.slice(0, at) + put + rest.slice(at + length),
        text,
      ),
    );
}
