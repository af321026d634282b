import assert from 'node:assert/strict';
import { remarkParser } from '../../../src/core/markdown/parser.ts';
import { headingText, plainText } from '../../../src/core/markdown/plain-text.ts';

const CASES: readonly (readonly [string, string])[] = [
  ['**Check** the [_logs_](x) of `api`', 'Check the logs of api'],
  ['one\ntwo  \nthree', 'one two three'],
  ['a <br/> b <kbd>c</kbd>', 'a b c'],
  ['upgrade <NODE POOL NAME>', 'upgrade <NODE POOL NAME>'],
  ['see [x](y){:target="_blank"} now', 'see x now'],
  ['Text {#anchor}', 'Text'],
  ['in <%= link_to "the store", "/s" %>', 'in the store'],
  ['{{< ref "x" >}}done', 'done'],
  ['a &lt;pod&gt; \\*b\\*', 'a <pod> *b*'],
  ['![Graph](g.png)', 'Graph'],
];

describe('plainText', () => {
  for (const [markdown, expected] of CASES) {
    it(markdown, () => {
      const [paragraph] = remarkParser(markdown).children;
      assert.ok(paragraph !== undefined);
      assert.equal(plainText(paragraph), expected);
    });
  }
});

describe('headingText', () => {
  const HEADINGS: readonly (readonly [string, string])[] = [
    ['# Registry [![build](b.svg)](ci)', 'Registry'],
    ['# ![Logo](l.svg)', 'Logo'],
    ['## <a name="x"></a>Fix `api` ##', 'Fix api'],
  ];
  for (const [markdown, expected] of HEADINGS) {
    it(markdown, () => {
      const [heading] = remarkParser(markdown).children;
      assert.ok(heading?.type === 'heading');
      assert.equal(headingText(heading), expected);
    });
  }
});
