import assert from 'node:assert/strict';
import { readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LARGEST_ATTACHMENT } from '../../../src/node/store/attachments.ts';
import { declared, granted, inFolder, refused, storeIn } from './workplace.ts';

describe('texts beside the log', () => {
  const texts = ['', 'plain\n', '\uFEFFwith a mark\r\n', 'ünï 🚒 \0', '# Vault\n\n1. Look\n'];
  for (const text of texts) {
    it(
      `come back as they were: ${JSON.stringify(text)}`,
      inFolder(async (root) => {
        const store = storeIn(root);
        const id = await declared(store);
        for (const kind of ['snapshots', 'evidence'] as const) {
          const { name } = granted(await store.attachText(id, kind, text));
          assert.match(name, /^[0-9a-f]{32}\.(md|txt)$/);
          assert.deepEqual(await store.readAttachment(id, kind, name), { text, intact: true });
          assert.deepEqual(granted(await store.attachText(id, kind, text)), { name });
          assert.deepEqual(readdirSync(join(root, 'incidents', id, kind)), [name]);
        }
        assert.deepEqual(readdirSync(join(root, 'incidents/.local/tmp')), []);
      }),
    );
  }

  it(
    'that were changed are told from those that were not, and are put right',
    inFolder(async (root) => {
      const store = storeIn(root);
      const id = await declared(store);
      const { name } = granted(await store.attachText(id, 'snapshots', 'as it was'));
      const path = join(root, 'incidents', id, 'snapshots', name);
      writeFileSync(path, 'as it is');
      assert.deepEqual(await store.readAttachment(id, 'snapshots', name), {
        text: 'as it is',
        intact: false,
      });
      await store.attachText(id, 'snapshots', 'as it was');
      assert.equal(readFileSync(path, 'utf8'), 'as it was');
    }),
  );

  it(
    'that are too large are refused, when writing and when reading',
    inFolder(async (root) => {
      const store = storeIn(root);
      const id = await declared(store);
      const large = 'x'.repeat(LARGEST_ATTACHMENT + 1);
      const failure = refused(await store.attachText(id, 'evidence', large));
      assert.equal(failure.code, 'store/too-large');
      assert.equal(failure.kept, large);
      const { name } = granted(await store.attachText(id, 'evidence', 'x'));
      truncateSync(join(root, 'incidents', id, 'evidence', name), LARGEST_ATTACHMENT * 1000);
      assert.equal(
        refused(await store.readAttachment(id, 'evidence', name)).code,
        'store/too-large',
      );
    }),
  );

  it(
    'are read by the names that the store gives, never by a path or through a link',
    inFolder(async (root) => {
      const store = storeIn(root);
      const id = await declared(store);
      const { name } = granted(await store.attachText(id, 'evidence', 'x'));
      writeFileSync(join(root, 'secret.txt'), 'secret');
      for (const other of [
        '../../../secret.txt',
        '/etc/passwd',
        'x',
        '',
        `${name}\0`,
        `../${name}`,
      ]) {
        const result = await store.readAttachment(id, 'evidence', other);
        assert.equal(refused(result).code, 'store/invalid-name');
      }
      const linked = `${'a'.repeat(32)}.txt`;
      symlinkSync(join(root, 'secret.txt'), join(root, 'incidents', id, 'evidence', linked));
      const result = await store.readAttachment(id, 'evidence', linked);
      assert.equal(refused(result).code, 'store/not-a-folder');
      const missing = await store.readAttachment(id, 'evidence', `${'b'.repeat(32)}.txt`);
      assert.equal(refused(missing).code, 'store/no-attachment');
    }),
  );
});
