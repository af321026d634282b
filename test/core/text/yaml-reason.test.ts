import assert from 'node:assert/strict';
import { parseDocument } from 'yaml';
import { sentence } from '../../../src/core/text/sentence.ts';
import { yamlReason } from '../../../src/core/text/yaml-reason.ts';

/** What is said of a text that is no YAML. */
function reasonOf(text: string): string {
  const [error] = parseDocument(text, { prettyErrors: false }).errors;
  assert.ok(error !== undefined, 'this is YAML');
  const reason = yamlReason(error.message);
  return typeof reason === 'string' ? reason : sentence(reason);
}

const CASES: readonly (readonly [text: string, reason: RegExp])[] = [
  ['a: b: c', /^a value that holds a colon/],
  ['a: [b\nc: d', /^a bracket is opened/],
  ['a: {b: c', /^a bracket is opened/],
  ['a: "b', /^a quote is opened/],
  ['a:\n\t- b', /^tabs do not indent/],
  ['a:\n  b: c\n d: e', /^this key does not stand below/],
  ['a: @b', /^a value that begins with this sign/],
  ['a: `b`', /^a value that begins with this sign/],
  ['a: b\na: c', /^this key is there twice/],
  ['a: b\n---\nc: d', /^it may be one document only/],
  ['a: "\\q"', /^Invalid escape sequence/],
];

describe('why a text is no YAML', () => {
  for (const [text, reason] of CASES) {
    it(JSON.stringify(text), () => assert.match(reasonOf(text), reason));
  }
});
