import { classify } from '../../core/shell/classify.ts';
import { linesOf } from '../classify/lines.ts';
import { REPORTERS } from '../classify/reporters.ts';
import type { Arguments, Command, ExitCode, Io } from '../command.ts';
import { commandTools, TRUST_OPTION } from '../command-tools.ts';
import { formatOption } from '../common-options.ts';
import { openRepository } from '../repository.ts';

export const classifyCommand: Command = {
  name: 'classify',
  summary: 'say what a command would do: read-only, mutating or unknown',
  usage: '[COMMAND…] [--format pretty|json|ndjson] [--explain] [--require read-only]',
  details:
    'Says of each COMMAND, one operand a command line, what it would do, and why. Nothing is run.\n' +
    'Without operands it reads standard input, one command a line; a line that is a JSON string is\n' +
    'decoded first, so that commands of several lines fit. What is not known to only read is mutating\n' +
    'or unknown: treat both alike. "tools" in .faultline.yaml may add to what is known, and only make a\n' +
    'verdict stricter unless --trust is given. Exit code 1 with --require read-only means that one is not.',
  examples: [
    "faultline classify 'kubectl get pods | xargs kubectl delete pod'",
    'faultline classify --format ndjson < commands.txt | jq .effect',
    "faultline classify --require read-only 'vault status' && vault status",
  ],
  options: {
    format: formatOption(Object.keys(REPORTERS)),
    explain: { type: 'boolean', help: 'say where each verdict comes from' },
    trust: TRUST_OPTION,
    require: {
      type: 'string',
      value: 'EFFECT',
      choices: ['read-only'],
      help: 'exit with 1 when a command is not so',
    },
  },
  run,
};

async function run(args: Arguments, io: Io): Promise<ExitCode> {
  const { operands, values } = args;
  const commands = operands.length > 0 ? operands : linesOf(await io.stdin());
  const { config } = await openRepository(args, io);
  const tools = commandTools(config, args);
  const report = REPORTERS[values.format as keyof typeof REPORTERS](io, values.explain === true);
  let every = true;
  report.open();
  for (const command of commands) {
    const classification = classify(command, { tools });
    every &&= classification.effect === 'read-only';
    report.one(command, classification);
  }
  report.close();
  return values.require === undefined || every ? 0 : 1;
}
