import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { diskWorkspace } from '../../src/node/workspace.ts';
import { CONTRACT_FILES, workspaceContract } from '../core/workspace/contract.ts';

describe('a workspace on the disk', () => {
  let root = '';

  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'faultline-workspace-'));
    for (const [path, text] of Object.entries(CONTRACT_FILES)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
  });

  after(() => rm(root, { recursive: true }));

  workspaceContract(async () => diskWorkspace(root));
});
