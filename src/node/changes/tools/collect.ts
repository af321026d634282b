import type { Located } from '../../../core/changes/merge.ts';
import { which } from '../../process/which.ts';
import type { Asking } from '../asking.ts';
import { answered, ask, unanswered } from './ask.ts';
import { collectCommand } from './commands.ts';
import { collectForges } from './forges.ts';
import { collectHelm } from './helm.ts';
import { NOT_IN_CLUSTER, TOOLS, type Tool } from './tools.ts';

/**
 * Asks the deploy tools that are installed, and runs the commands of the settings: all at once, each
 * with its own time, none failing another. Where nothing may be run, says only why.
 */
export async function collectTools(asking: Asking): Promise<readonly Located[]> {
  const { config, tools } = asking;
  if (!tools.run) {
    const { commands } = config.changes;
    return [
      unanswered('deploy tools', 'not-asked', tools.why),
      ...commands.map(({ name }) => unanswered(name, 'not-asked', tools.why)),
    ];
  }
  const asked = await Promise.all([
    ...TOOLS.map(async (tool) => [await collectTool(asking, tool)]),
    installedHelm(asking),
    collectForges(asking),
    ...config.changes.commands.map(async (command) => [await collectCommand(asking, command)]),
  ]);
  return asked.flat();
}

async function installedHelm(asking: Asking): Promise<readonly Located[]> {
  const file = await which('helm', asking.env, asking.root);
  return [
    file === null
      ? unanswered('Helm', 'absent', 'helm is not installed')
      : await collectHelm(asking, file),
  ];
}

async function collectTool(asking: Asking, { name, program, args, read }: Tool): Promise<Located> {
  const file = await which(program, asking.env, asking.root);
  if (file === null) return unanswered(name, 'absent', `${program} is not installed`);
  const ran = await ask(asking, file, args);
  if ('stdout' in ran) return answered(name, read(ran.stdout));
  const nothing = NOT_IN_CLUSTER.test(ran.failure);
  return unanswered(name, nothing ? 'absent' : 'failed', ran.failure);
}
