import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parsePlaybook } from '../../../src/core/playbook/parse.ts';
import { checkPlaybook, structureOf } from './check-playbook.ts';
import { mutated } from './markdown-arbitrary.ts';

/** Files that one run reads; another `FAULTLINE_SEED` reads others. */
const SAMPLE = 100;

describe('real runbooks', function () {
  this.timeout(120_000);
  const folder = process.env.FAULTLINE_CORPUS;
  let files: readonly string[] = [];

  before(function () {
    if (folder === undefined) {
      console.log('      FAULTLINE_CORPUS is not set: no folder of real runbooks to read');
      this.skip();
    }
    const all = readdirSync(folder, { recursive: true })
      .map(String)
      .filter((path) => /\.(?:md|markdown|erb)$/.test(path))
      .sort();
    const step = Math.max(1, Math.floor(all.length / SAMPLE));
    const first = Number(process.env.FAULTLINE_SEED ?? 0) % step;
    files = all.filter((_, index) => index % step === first);
  });

  const read = (path: string) => readFileSync(join(folder ?? '', path), 'utf8');

  it('are read with ranges in the file, alike with either line ending', () => {
    for (const path of files) {
      const text = read(path);
      const playbook = parsePlaybook({ path, text });
      checkPlaybook(text, playbook);
      if (text.includes('\r')) continue;
      const windows = parsePlaybook({ path, text: text.replace(/\n/g, '\r\n') });
      assert.deepEqual(structureOf(windows), structureOf(playbook), path);
    }
  });

  it('are read when they are damaged', () => {
    for (const path of files.filter((_, index) => index % 5 === 0)) {
      fc.assert(
        fc.property(mutated(read(path).slice(0, 20_000)), (text) =>
          checkPlaybook(text, parsePlaybook({ path, text })),
        ),
        { numRuns: 3 },
      );
    }
  });
});
