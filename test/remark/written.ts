import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Files } from '../core/lint/repository.ts';

/** Does something with a repository on the disk, which is gone afterwards. */
export async function withRepository<T>(files: Files, work: (root: string) => Promise<T>) {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'faultline-remark-')));
  try {
    mkdirSync(join(root, '.git'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return await work(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
