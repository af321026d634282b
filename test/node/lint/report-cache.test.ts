import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { cacheFolder, reportCache } from '../../../src/node/lint/report-cache.ts';

const KEPT = {
  trace: { list: 'a', read: { 'b.md': null }, exists: {} },
  report: { files: [{ path: 'b.md', problems: [] }], unread: [], config: null },
};

describe('the cache of reports', () => {
  let folder = '';

  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'faultline-cache-')), 'inner');
  });

  afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

  it('gives back what was put, for its key alone', () => {
    const cache = reportCache(folder);
    assert.equal(cache.get('one'), null);
    cache.put('one', KEPT);
    assert.deepEqual(reportCache(folder).get('one'), KEPT);
    assert.equal(cache.get('two'), null);
  });

  it('takes a broken file for none', () => {
    const cache = reportCache(folder);
    cache.put('one', KEPT);
    for (const text of ['', 'null', '{"form":1', '{"form":0,"key":"one","run":{}}']) {
      for (const name of readdirSync(folder)) writeFileSync(join(folder, name), text);
      assert.equal(cache.get('one'), null);
    }
  });

  it('does without where it cannot write', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'faultline-cache-')), 'file');
    writeFileSync(file, '');
    const cache = reportCache(join(file, 'below'));
    cache.put('one', KEPT);
    assert.equal(cache.get('one'), null);
  });

  it('is kept in no folder that hangs on the current one', () => {
    for (const base of ['', 'caches', undefined]) {
      const folder = cacheFolder({ XDG_CACHE_HOME: base, LOCALAPPDATA: base });
      assert.ok(folder === null || isAbsolute(folder));
    }
  });
});
