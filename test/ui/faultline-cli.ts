// The command line, as somebody uses it in a terminal beside the workbench.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { ROOT } from '../../scripts/host/paths.mjs';

const run = promisify(execFile);

/** Runs `faultline incident …` in a folder as somebody, at an ISO time; resolves to what it prints. */
export async function incidentCli(
  folder: string,
  who: { readonly by: string; readonly now: string },
  ...args: readonly string[]
): Promise<string> {
  const options = ['--by', who.by, '--now', who.now, '--format', 'json'];
  const argv = [join(ROOT, 'bin', 'faultline.js'), 'incident', ...args, ...options];
  const { stdout } = await run(process.execPath, argv, { cwd: folder });
  return stdout;
}
