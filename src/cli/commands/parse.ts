import { parsePlaybook } from '../../core/playbook/parse.ts';
import type { ToolSet } from '../../core/shell/tools/set.ts';
import type { Arguments, Command, ExitCode, Io } from '../command.ts';
import { UsageError } from '../command.ts';
import { commandTools, TRUST_OPTION } from '../command-tools.ts';
import { formatOption } from '../common-options.ts';
import { readInput } from '../inputs.ts';
import { playbookJson } from '../output/playbook-json.ts';
import { playbookPretty } from '../output/playbook-pretty.ts';
import { exitCodeFor } from '../output/problems.ts';
import { styles } from '../output/style.ts';
import { openRepository } from '../repository.ts';

export const parseCommand: Command = {
  name: 'parse',
  summary: 'show playbooks as checklists: sections, steps, commands',
  usage: 'FILE… [--format pretty|json|ndjson] [--trust]',
  details:
    'Reads Markdown files as playbooks, one after the other, in the order given. Nothing is run.\n' +
    'FILE may be - for standard input. json prints one array, ndjson one object a line.',
  examples: [
    'faultline parse playbooks/secrets-manager.md',
    'faultline parse playbooks/*.md --format ndjson | jq .title',
  ],
  options: {
    format: formatOption(['pretty', 'json', 'ndjson']),
    trust: TRUST_OPTION,
  },
  run,
};

async function run(args: Arguments, io: Io): Promise<ExitCode> {
  const { operands, values } = args;
  if (operands.length === 0) throw new UsageError('name at least one Markdown file.');
  const { config } = await openRepository(args, io);
  const tools = commandTools(config, args);
  const report = REPORTERS[values.format as keyof typeof REPORTERS](io, tools);
  let worst: ExitCode = 0;
  const raise = (code: ExitCode) => {
    if (code > worst) worst = code;
  };
  report.open();
  for (const operand of operands) {
    const file = await readInput(operand, io);
    if (file === undefined) {
      raise(2);
      continue;
    }
    const playbook = parsePlaybook(file);
    report.one(file.path, playbook);
    raise(exitCodeFor(playbook.problems));
  }
  report.close();
  return worst;
}

interface Reporter {
  readonly open: () => void;
  readonly one: (file: string, playbook: ReturnType<typeof parsePlaybook>) => void;
  readonly close: () => void;
}

/** Each prints a playbook as soon as it is parsed, so that memory does not grow with the files. */
const REPORTERS = {
  pretty: (io: Io, tools: ToolSet): Reporter => {
    let separator = '';
    const one: Reporter['one'] = (file, playbook) => {
      io.stdout(separator + playbookPretty(file, playbook, styles(io.colors), tools));
      separator = '\n';
    };
    return { open: () => {}, one, close: () => {} };
  },
  ndjson: (io: Io, tools: ToolSet): Reporter => ({
    open: () => {},
    one: (file, playbook) => io.stdout(`${JSON.stringify(playbookJson(file, playbook, tools))}\n`),
    close: () => {},
  }),
  json: (io: Io, tools: ToolSet): Reporter => {
    let separator = '\n';
    const one: Reporter['one'] = (file, playbook) => {
      const json = JSON.stringify(playbookJson(file, playbook, tools), null, 2);
      io.stdout(`${separator}  ${json.replaceAll('\n', '\n  ')}`);
      separator = ',\n';
    };
    return { open: () => io.stdout('['), one, close: () => io.stdout('\n]\n') };
  },
};
