import assert from 'node:assert/strict';
import { readFrontMatter } from '../../../src/core/markdown/front-matter.ts';
import { remarkParser } from '../../../src/core/markdown/parser.ts';

const read = (text: string) => readFrontMatter(remarkParser(text), text);

describe('readFrontMatter', () => {
  it('keeps YAML values as they are written', () => {
    assert.deepEqual(read('---\na: 2026-02-03\nb: [x, "y"]\nc: no\n---\n').data, {
      a: '2026-02-03',
      b: ['x', 'y'],
      c: 'no',
    });
  });

  it('reads TOML', () => {
    assert.equal(read('+++\ntitle = "T"\n+++\n').data.title, 'T');
  });

  it('says where broken YAML is broken, and reads its plain lines', () => {
    const text = '---\ntitle: "T"\nowner: [a\n---\n';
    const { data, error } = read(text);
    assert.equal(data.title, 'T');
    assert.equal(data.owner, undefined);
    assert.equal(text.slice(0, error?.start).split('\n').length, 3);
  });

  it('says where broken TOML is broken', () => {
    const text = '+++\na = 1\nb = = 2\n+++\n';
    const { error } = read(text);
    assert.equal(text.slice(0, error?.start).split('\n').length, 3);
  });

  it('follows aliases of plain values, and does not let others grow', () => {
    const levels = Array.from(
      { length: 30 },
      (_, n) => `l${n + 1}: &l${n + 1} [${Array(9).fill(`*l${n}`).join(', ')}]`,
    );
    const { data } = read(`---\na: &a x\nb: [*a]\nl0: &l0 [x]\n${levels.join('\n')}\n---\n`);
    assert.deepEqual([data.a, data.b], ['x', ['x']]);
    assert.deepEqual(data.l30, Array(9).fill(null));
  });

  it('refuses what is nested too deeply', () => {
    for (const mark of ['---', '+++']) {
      const { error } = read(`${mark}\na = ${'['.repeat(500)}\n${mark}\n`);
      assert.match(error?.message ?? '', /nested/);
    }
  });

  it('reads YAML that a template fills in', () => {
    const { data, error } = read('---\ntitle: A {{ page }}\nx: <%= y %>\n---\n');
    assert.equal(error, null);
    assert.ok(String(data.title).startsWith('A '));
  });

  it('takes a list for no fields', () => {
    assert.deepEqual(read('---\n- a\n---\n'), { data: {}, error: null });
  });

  it('reads fields in fields', () => {
    assert.deepEqual(read('---\na:\n  b: [c, d]\n---\n').data, { a: { b: ['c', 'd'] } });
  });
});
