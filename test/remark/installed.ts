import { copyFileSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundleCli } from '../../scripts/bundles.mjs';
import type { Files } from '../core/lint/repository.ts';
import { withRepository } from './written.ts';

/** What a team that uses the plugin has installed beside it. */
const BESIDE = ['remark-parse', 'unified', '@types/mdast', '@types/node'];

/** Does something in a repository that has the package installed, built as it is published. */
export async function withPackage(files: Files, work: (root: string) => unknown): Promise<void> {
  await withRepository(files, async (root) => {
    const modules = join(root, 'node_modules');
    const own = join(modules, 'faultline');
    await bundleCli(join(own, 'dist'));
    copyFileSync('package.json', join(own, 'package.json'));
    for (const part of ['docs', 'types']) symlinkSync(join(process.cwd(), part), join(own, part));
    for (const name of BESIDE) {
      mkdirSync(dirname(join(modules, name)), { recursive: true });
      symlinkSync(join(process.cwd(), 'node_modules', name), join(modules, name));
    }
    await work(root);
  });
}
