import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parsePlaybook } from '../../../src/core/playbook/parse.ts';
import { checkPlaybook, structureOf } from './check-playbook.ts';
import { markdown, mutated } from './markdown-arbitrary.ts';

const FOLDER = new URL('../../fixtures/playbooks/', import.meta.url);
const fixtures = readdirSync(FOLDER)
  .filter((file) => !file.endsWith('.golden'))
  .map((file) => readFileSync(new URL(file, FOLDER), 'utf8'));
const parse = (text: string) => parsePlaybook({ path: 'x.md', text });

describe('any playbook', () => {
  it('is read without throwing, with ranges in the file', () => {
    fc.assert(
      fc.property(markdown, (text) => checkPlaybook(text, parse(text))),
      { numRuns: 100 },
    );
  });

  it('is read without throwing when it is damaged', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fixtures).chain(mutated), (text) =>
        checkPlaybook(text, parse(text)),
      ),
      { numRuns: 100 },
    );
  });

  it('is read without throwing whatever its bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const text = new TextDecoder().decode(bytes);
        checkPlaybook(text, parse(text));
      }),
      { numRuns: 100 },
    );
  });

  it('has the same structure with either line ending', () => {
    const normal = markdown.map((text) => text.replace(/\r\n?/g, '\n'));
    fc.assert(
      fc.property(fc.oneof(normal, fc.constantFrom(...fixtures)), (text) => {
        const windows = text.replace(/\n/g, '\r\n');
        assert.deepEqual(structureOf(parse(windows)), structureOf(parse(text)));
      }),
      { numRuns: 100 },
    );
  });

  it('has the same structure with a byte order mark', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fixtures), (text) => {
        assert.deepEqual(structureOf(parse(`\uFEFF${text}`)), structureOf(parse(text)));
      }),
      { numRuns: 20 },
    );
  });

  it('is read alike each time', () => {
    fc.assert(
      fc.property(markdown, (text) => assert.deepEqual(parse(text), parse(text))),
      { numRuns: 50 },
    );
  });
});
