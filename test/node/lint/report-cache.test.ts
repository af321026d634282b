import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildOf, cacheFolder, reportCache } from '../../../src/node/lint/report-cache.ts';

const KEPT = {
  trace: { list: 'a', read: { 'b.md': null }, exists: {} },
  report: { files: [{ path: 'b.md', problems: [] }], unread: [] },
};

describe('the cache of reports', () => {
  let folder = '';

  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'faultline-cache-')), 'inner');
  });

  afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

  it('gives back what was put, for its key alone', () => {
    const cache = reportCache(folder, () => 'a');
    assert.equal(cache.get('one'), null);
    cache.put('one', KEPT);
    assert.deepEqual(reportCache(folder, () => 'a').get('one'), KEPT);
    assert.equal(cache.get('two'), null);
  });

  it('has nothing of another build', () => {
    reportCache(folder, () => 'a').put('one', KEPT);
    assert.equal(reportCache(folder, () => 'b').get('one'), null);
  });

  it('keeps the newest runs, and nothing of those that were killed', () => {
    const cache = reportCache(folder, () => 'a');
    const before = Array.from({ length: 30 }, (_, at) => `run ${at}`);
    before.forEach((key, at) => {
      cache.put(key, KEPT);
      for (const name of readdirSync(folder)) {
        const path = join(folder, name);
        // The clock of a disk may be too coarse to tell them apart.
        if (statSync(path).mtimeMs > 1e6) utimesSync(path, at, at);
      }
    });
    writeFileSync(join(folder, 'notes.txt'), 'not ours');
    writeFileSync(join(folder, `lint-${'0'.repeat(32)}.json.4711`), '{');
    utimesSync(join(folder, `lint-${'0'.repeat(32)}.json.4711`), 0, 0);
    cache.put('last', KEPT);
    const kept = [...before, 'last'].filter((key) => cache.get(key) !== null);
    assert.deepEqual(kept, [...before.slice(-19), 'last']);
    assert.equal(readdirSync(folder).length, 21);
    assert.ok(readdirSync(folder).includes('notes.txt'));
  });

  it('tells builds apart by their bytes', () => {
    const file = pathToFileURL(join(mkdtempSync(join(folder, '..', 'build-')), 'cli.js'));
    writeFileSync(file, 'one');
    const one = buildOf([file]);
    assert.equal(buildOf([file]), one);
    writeFileSync(file, 'two');
    assert.notEqual(buildOf([file]), one);
  });

  it('takes a broken file for none', () => {
    const cache = reportCache(folder, () => 'a');
    cache.put('one', KEPT);
    for (const text of ['', 'null', '{"key":"a one"', '{"key":"b one","run":{}}']) {
      for (const name of readdirSync(folder)) writeFileSync(join(folder, name), text);
      assert.equal(cache.get('one'), null);
    }
  });

  it('does without where it cannot write', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'faultline-cache-')), 'file');
    writeFileSync(file, '');
    const cache = reportCache(join(file, 'below'), () => 'a');
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
