import { loadParser } from '../../node/markdown/native-parser.ts';
import { repositoryOrFolder } from '../../node/repository-root.ts';
import { scaffold } from '../../node/scaffold.ts';
import type { Arguments, Command, ExitCode, Io } from '../command.ts';
import { UsageError } from '../command.ts';
import { formatOption } from '../common-options.ts';
import { printable, styles } from '../output/style.ts';

export const initCommand: Command = {
  name: 'init',
  summary: 'set up a repository: settings, a map, the first three playbooks, a workflow',
  usage: '[--dry-run] [--format pretty|json]',
  details:
    'Looks where the repository keeps its documents and playbooks, and adds what is missing there.\n' +
    'Nothing that exists is overwritten or changed.',
  examples: ['faultline init --dry-run', 'faultline init && faultline lint'],
  options: {
    'dry-run': { type: 'boolean', help: 'only say what would be written' },
    format: formatOption(['pretty', 'json']),
  },
  run,
};

async function run({ operands, values }: Arguments, io: Io): Promise<ExitCode> {
  if (operands.length > 0)
    throw new UsageError('it takes no path; change to the repository first.');
  const root = await repositoryOrFolder(io.cwd);
  const dryRun = values['dry-run'] === true;
  const { parse } = await loadParser();
  const files = await scaffold(root, parse, dryRun);
  const failed = files.filter(({ state }) => state === 'failed');
  if (values.format === 'json') {
    io.stdout(`${JSON.stringify({ root, dryRun, files }, null, 2)}\n`);
  } else {
    const style = styles(io.colors);
    const words = { ...WORDS, ...(dryRun ? { created: 'would create' } : {}) };
    for (const { path, state, why } of files) {
      const reason = why === null ? '' : ` (${why})`;
      io.stdout(printable(`${style.dim(words[state].padEnd(12))} ${path}${reason}\n`));
    }
    if (!dryRun && failed.length === 0) {
      const isNew = files.some(({ what, state }) => what === 'map' && state === 'created');
      const first = isNew ? 'draw your own map, then ' : '';
      const hasWorkflow = files.some(
        ({ what, state }) => what === 'workflow' && state === 'created',
      );
      const last = hasWorkflow ? ' The workflow says at its top what it needs.' : '';
      io.stdout(`\nNext: ${first}see what faultline lint says.${last}\n`);
    }
  }
  return failed.length > 0 ? 2 : 0;
}

const WORDS = { created: 'created', kept: 'kept', failed: 'failed' } as const;
