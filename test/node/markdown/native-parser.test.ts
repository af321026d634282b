import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Nodes } from 'mdast';
import { readMarkdown } from '../../../src/core/markdown/document.ts';
import { remarkParser } from '../../../src/core/markdown/parser.ts';
import { loadParser } from '../../../src/node/markdown/native-parser.ts';
import { excerpt, mutated, numbersFrom } from './mutations.ts';

/** All that the core can see of a tree: types, fields and offsets. */
function seen(node: Nodes): unknown {
  const { position, data: _, ...fields } = node;
  const offsets = [position?.start.offset, position?.end.offset];
  return 'children' in node
    ? { ...fields, offsets, children: node.children.map(seen) }
    : { ...fields, offsets };
}

/** Texts in which the native parser is known to say something else, or did. */
const PECULIAR = {
  'a rule at the start': '---\n\n- a\n\n> b\n',
  'front matter': '---\ntitle: a\n---\n\n- b\n',
  'TOML front matter': '+++\na = 1\n+++\n# b\n',
  'front matter without an end': '---\na: b\n\n- c\n',
  CRLF: '# a\r\n\r\n- b\r\n\r\n  ```sh\r\n  c\r\n  ```\r\n',
  'a byte order mark': '\uFEFF# a\n',
  NUL: 'a \0 b\n',
  'half a pair': 'a \uD800 `b`\n',
  'offsets after characters of two units': '😀 `a` 全角 **b** [c](d)\n',
  'a task that starts with markup': '- [ ] **a** b\n- [x] [c](d)\n- [ ] e\n',
  'a task with nothing on its line': '- [ ]\n  a\n',
  'an address after a bracket': 'see (x)[http://a.b] and c@d.e *f* [g@h.i, http://x.y\n',
  'an address after an escaped bracket': 'see \\[http://a.b] &amp; c\n',
  'mail after a slash': 'a/b@c.d and /--@b.p\n',
  'a link over two lines in a list': '- a [b\n  c][] d\n\n[b c]: e\n',
  'a block that its item ends': '- ```\n- b\n\n1. ```sh\n   c\n2. d\n',
  'a block that the file ends': '- a\n\n  ```sh\n  b\n',
  'lists in quotes': '> * a\n>   * b\n> 1. c\n>\n> d\n',
  'quotes in quotes': '>> b\n>\n> c\n',
  'HTML in lists': '- <!-- a -->\n- \n- <div>\n  a\n  \n\nb\n',
  'an indented block in an item': '-       - a\n        b\n',
  'an indented block after a list and a heading': '- a\n# b\n    c\n    # d\n',
  'a table with an address': 'a|b\n-|-\nhttp://c|d\n',
  footnotes: 'a[^1] b\n\n[^1]: c\n    d\n',
} as const;

describe('the native parser', function () {
  this.timeout(20_000);
  let parse = remarkParser;

  before(async function () {
    const loaded = await loadParser();
    if (loaded.name === 'remark') this.skip();
    parse = loaded.parse;
  });

  const check = (text: string) => assert.deepEqual(seen(parse(text)), seen(remarkParser(text)));

  for (const [what, text] of Object.entries(PECULIAR)) {
    it(`reads as remark does: ${what}`, () => check(text));
  }

  for (const folder of ['playbooks', 'infra', 'docs', 'examples', 'test/fixtures']) {
    it(`reads as remark does: the files of ${folder}`, () => {
      for (const { text } of markdownIn(folder)) check(text);
    });
  }
});

describe('the native parser over a corpus', function () {
  this.timeout(120_000);
  const folder = process.env.FAULTLINE_CORPUS;
  let parse = remarkParser;

  before(async function () {
    if (folder === undefined) this.skip();
    parse = (await loadParser()).parse;
  });

  const differs = (text: string) => !isDeepStrictEqual(seen(parse(text)), seen(remarkParser(text)));

  it('reads every file as remark does', () => {
    const different: string[] = [];
    for (const { path, text } of markdownIn(folder ?? '')) {
      readMarkdown(text, (part) => {
        if (differs(part)) different.push(path);
        return { type: 'root', children: [] };
      });
    }
    assert.deepEqual(different, []);
  });

  it('reads broken files as remark does, but for one in a thousand', () => {
    const random = numbersFrom(20_261_126);
    const files = markdownIn(folder ?? '');
    let different = 0;
    const rounds = 2000;
    for (let round = 0; round < rounds; round++) {
      let text = excerpt(files[Math.floor(random() * files.length)]?.text ?? '', random);
      for (let count = Math.floor(random() * 4); count > 0; count--) text = mutated(text, random);
      if (differs(text)) different += 1;
    }
    assert.ok(different <= rounds / 1000, `${different} of ${rounds} differ`);
  });
});

function markdownIn(folder: string): readonly { readonly path: string; readonly text: string }[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => /\.(?:md|erb)$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}
