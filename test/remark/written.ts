import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Files } from '../core/lint/repository.ts';
import { writeFiles } from '../write-files.ts';

/** Does something with a repository on the disk, which is gone afterwards. */
export async function withRepository<T>(files: Files, work: (root: string) => Promise<T>) {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'faultline-remark-')));
  try {
    mkdirSync(join(root, '.git'));
    writeFiles(root, files);
    return await work(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
