import { resolve } from 'node:path';
import { readImport } from '../../../core/changes/import/read.ts';
import type { Located } from '../../../core/changes/merge.ts';
import type { ChangesCommand } from '../../../core/config/changes.ts';
import { which } from '../../process/which.ts';
import type { Asking } from '../asking.ts';
import { answered, ask, unanswered } from './ask.ts';

/**
 * Runs a command of the settings. A program with a slash in it is a path from the workspace's root;
 * any other is found on the PATH.
 */
export async function collectCommand(
  asking: Asking,
  { name, run }: ChangesCommand,
): Promise<Located> {
  const [program = '', ...args] = run;
  const { root, env } = asking;
  const isPath = /[/\\]/.test(program);
  const file = isPath ? resolve(root, program) : await which(program, env, root);
  if (file === null) return unanswered(name, 'failed', `there is no ${program} on the PATH`);
  const ran = await ask(asking, file, args);
  if ('failure' in ran) return unanswered(name, 'failed', ran.failure);
  const { changes, problems } = readImport(ran.stdout.trim() === '' ? '[]' : ran.stdout);
  return answered(name, { value: changes, problems });
}
