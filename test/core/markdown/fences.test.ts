import assert from 'node:assert/strict';
import { pairFences } from '../../../src/core/markdown/fences.ts';
import { sourceLines } from '../../../src/core/markdown/source-lines.ts';

/** `open-last/close`, 1-based; `!` marks a block that nothing closes. */
function check(text: string, expected: readonly string[]) {
  const found = pairFences(sourceLines(text)).map(
    ({ open, last, close, proper }) =>
      `${open + 1}-${last + 1}/${close === null ? '' : close + 1}${proper ? '' : '!'}`,
  );
  assert.deepEqual(found, expected);
}

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['pairs backticks and tildes', '```\na\n```\n~~~sh\nb\n~~~', ['1-2/3', '4-5/6']],
  ['lets a longer mark close', '```\na\n`````', ['1-2/3']],
  ['keeps shorter marks inside', '````\n```\na\n```\n````', ['1-4/5']],
  ['knows three backticks in a sentence', '``` LOG: full ```\n', []],
  ['takes a closing mark at another indentation', '1. a\n   ```\n   b\n```\nc', ['2-3/4']],
  [
    'ends at the next item of the list',
    '- a\n  ```\n  b\n- c\n  ```\n  d\n  ```',
    ['2-3/!', '5-6/7'],
  ],
  ['ends where another block opens', '```sh\na\n```sql\nb\n```', ['1-2/!', '3-4/5']],
  ['lets Markdown hold fences', '```md\n```sh\na\n```', ['1-3/4']],
  ['ends before a heading', '```\na\n\n## Next\n\ntext', ['1-2/!']],
  ['ends before prose', '```\na\n\nNow wait for **all** of them to be ready.', ['1-2/!']],
  ['takes a mark of the wrong length', '````\na\n```\n\ntext', ['1-2/3!']],
  ['runs to the end of a log', '```text\na\n\nNow wait for **all** of them.', ['1-4/!']],
  ['stays in a quote', '> ```\n> a\n\n```\nb\n```', ['1-2/!', '4-5/6']],
  ['ignores fences in comments', '<!--\n```\n-->\n```\na\n```', ['4-5/6']],
  ['does not take indented code for a fence', 'a\n\n        ```\n        b\n', []],
  ['goes by the item that the mark is indented to', '- a\n  - b\n\n  ```\n  c\n  ```', ['4-5/6']],
];

describe('pairFences', () => {
  for (const [title, text, expected] of CASES) it(title, () => check(text, expected));
});
