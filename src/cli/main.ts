import { type Command, type ExitCode, type Io, UsageError } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import { commandHelp, overview } from './help.ts';
import { didYouMean, readArguments } from './options.ts';

/**
 * Runs the CLI once.
 *
 * @param argv the words after the program's name
 * @param version what `--version` prints
 * @returns the exit code; never throws for what a user can cause
 */
export async function main(argv: readonly string[], version: string, io: Io): Promise<ExitCode> {
  const [name] = argv;
  if (name === '--version') return say(io, `${version}\n`);
  if (name === '--help' || name === '-h' || name === 'help') {
    const topic = findCommand(argv.slice(1));
    return say(io, topic === undefined ? overview(COMMANDS) : commandHelp(topic.command));
  }
  const found = findCommand(argv);
  if (found === undefined) {
    io.stderr(`faultline: ${unknownCommand(argv)}\n`);
    return 2;
  }
  const { command, rest } = found;
  try {
    return await runCommand(command, rest, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.stderr(
      `faultline ${command.name}: ${error.message}\nSee faultline ${command.name} --help.\n`,
    );
    return 2;
  }
}

/** The command that the words start with; `incident declare` is one of two words. */
function findCommand(words: readonly string[]) {
  for (const length of [2, 1]) {
    const name = words.slice(0, length).join(' ');
    const command = COMMANDS.find((one) => one.name === name);
    if (command !== undefined) return { command, rest: words.slice(length) };
  }
  return undefined;
}

async function runCommand(command: Command, words: readonly string[], io: Io): Promise<ExitCode> {
  const end = words.indexOf('--');
  const asked = end === -1 ? words : words.slice(0, end);
  if (asked.includes('--help') || asked.includes('-h')) return say(io, commandHelp(command));
  return command.run(readArguments(words, command.options), io);
}

function say(io: Io, text: string): ExitCode {
  io.stdout(text);
  return 0;
}

function unknownCommand([name, second]: readonly string[]): string {
  const all = COMMANDS.map((command) => command.name);
  const group = all.filter((one) => one.startsWith(`${name} `));
  const [names, written] =
    group.length > 0
      ? [group, second === undefined ? undefined : `${name} ${second}`]
      : [[...new Set(all.map((one) => one.split(' ')[0] ?? one))], name];
  const list = `Commands: ${names.join(', ')}. See faultline --help.`;
  if (written === undefined) return `name a command. ${list}`;
  return `there is no command "${written}". ${didYouMean(written, names)}${list}`;
}
