import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Regenerated } from '../../src/core/incident/postmortem/document.ts';
import { sentence } from '../../src/core/text/sentence.ts';
import { writePostmortemFile } from '../../src/node/postmortem.ts';
import { isFailure } from '../../src/node/store/failure.ts';
import { nodeFs } from '../../src/node/store/host.ts';

const ID = 'INC-2026-04-26-001';

/** Renews a document by adding a line. */
function add(existing: string | null): Regenerated {
  return { text: `${existing ?? ''}more\n`, parts: [], problems: [] };
}

describe('writePostmortemFile', () => {
  let root: string;
  let folder: string;
  let path: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'faultline-postmortem-'));
    folder = join(root, 'incidents', ID);
    path = join(folder, 'postmortem.md');
    mkdirSync(folder, { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  async function failure(id = ID): Promise<string | null> {
    const done = await writePostmortemFile(root, id, add);
    return isFailure(done) ? done.code : null;
  }
  const leftovers = () => readdirSync(join(root, 'incidents', '.local', 'tmp'));

  it('makes a new file, and leaves nothing else behind', async () => {
    assert.equal(await failure(), null);
    assert.equal(readFileSync(path, 'utf8'), 'more\n');
    assert.deepEqual(leftovers(), []);
  });

  it('keeps a byte order mark and line ends', async () => {
    writeFileSync(path, '\ufeffone\r\n');
    assert.equal(await failure(), null);
    assert.equal(readFileSync(path, 'utf8'), '\ufeffone\r\nmore\n');
  });

  it('writes nothing where nothing is new', async () => {
    writeFileSync(path, 'same');
    const done = await writePostmortemFile(root, ID, (text) => ({
      ...add(null),
      text: text ?? '',
    }));
    assert.ok(!isFailure(done));
    assert.equal(done.changed, false);
    assert.ok(!existsSync(join(root, 'incidents', '.local')));
  });

  for (const existed of [true, false]) {
    it(`begins again with what somebody saved meanwhile, the file ${existed ? 'being' : 'not being'} there before`, async () => {
      if (existed) writeFileSync(path, 'one\n');
      let saved = false;
      const done = await writePostmortemFile(root, ID, (text) => {
        if (!saved) writeFileSync(path, 'saved\n');
        saved = true;
        return add(text);
      });
      assert.ok(!isFailure(done));
      assert.equal(readFileSync(path, 'utf8'), 'saved\nmore\n');
      assert.deepEqual(leftovers(), []);
    });
  }

  it('gives up on somebody who saves without end, and leaves theirs', async () => {
    let count = 0;
    const done = await writePostmortemFile(root, ID, (text) => {
      writeFileSync(path, `saved ${count++}\n`);
      return add(text);
    });
    assert.ok(isFailure(done));
    assert.match(sentence(done), /somebody keeps saving/);
    assert.match(readFileSync(path, 'utf8'), /^saved \d+\n$/);
  });

  it('works where the file system has no links', async () => {
    const fs = {
      ...nodeFs,
      link: () => Promise.reject(Object.assign(new Error('no links'), { code: 'EPERM' })),
    };
    assert.ok(!isFailure(await writePostmortemFile(root, ID, add, fs)));
    assert.equal(readFileSync(path, 'utf8'), 'more\n');
  });

  it('leaves what is not UTF-8 as it is', async () => {
    const bytes = Buffer.from([0x61, 0xff, 0x0a]);
    writeFileSync(path, bytes);
    assert.equal(await failure(), 'store/not-text');
    assert.deepEqual(readFileSync(path), bytes);
  });

  it('does not write through a link', async () => {
    writeFileSync(join(root, 'elsewhere.md'), 'theirs');
    symlinkSync(join(root, 'elsewhere.md'), path);
    assert.equal(await failure(), 'store/not-a-folder');
    assert.equal(readFileSync(join(root, 'elsewhere.md'), 'utf8'), 'theirs');
  });

  it('names what is not there, and what is no ID', async () => {
    assert.equal(await failure('INC-2026-04-26-002'), 'store/no-incident');
    assert.equal(await failure('../..'), 'store/invalid-id');
  });

  it('keeps the old file where the disk is full', async () => {
    writeFileSync(path, 'one\n');
    const fs = {
      ...nodeFs,
      rename: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })),
    };
    const done = await writePostmortemFile(root, ID, add, fs);
    assert.ok(isFailure(done));
    assert.equal(done.code, 'store/disk-full');
    assert.equal(readFileSync(path, 'utf8'), 'one\n');
    assert.deepEqual(leftovers(), []);
  });
});
