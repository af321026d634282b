import assert from 'node:assert/strict';
import { meantAnchors } from '../../../src/core/lint/links/meant-anchors.ts';

function pageOf(count: number) {
  const headings = Array.from({ length: count }, (_, at) => ({
    slug: `section-${at}`,
    id: null,
    text: '',
    depth: 2,
    content: 'some' as const,
    start: 0,
    end: 0,
  }));
  const roles = { playbook: false, map: false, config: false };
  return { path: 'a.md', roles, title: '', headings, anchors: [], namedFiles: [] };
}

describe('the anchors that links may have meant', () => {
  it('are the nearest', () => {
    const meantIn = meantAnchors(null);
    assert.deepEqual(meantIn(pageOf(3), 'sektion-1'), ['section-1', 'section-0']);
    assert.deepEqual(meantIn(pageOf(3), 'other'), []);
  });

  it('are looked for so often, and no more', () => {
    const meantIn = meantAnchors(null);
    const page = pageOf(60_000);
    const found = Array.from({ length: 12 }, () => meantIn(page, 'section-x').length);
    assert.deepEqual([found[0], found.at(-1)], [2, 0]);
  });
});
