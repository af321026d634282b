import { type Command, type ExitCode, type Io, UsageError } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import { commandHelp, groupHelp, overview } from './help.ts';
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
  if (name === '--help' || name === '-h' || name === 'help') return say(io, helpOn(argv.slice(1)));
  const found = findCommand(argv);
  if (found === undefined && name !== undefined && groupOf(name).length > 0) {
    if (argv[1] === '--help' || argv[1] === '-h') return say(io, helpOn([name]));
    if (argv.length === 1) {
      io.stderr(helpOn([name]));
      return 2;
    }
  }
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

function helpOn(words: readonly string[]): string {
  const topic = findCommand(words);
  if (topic !== undefined) return commandHelp(topic.command);
  const [name] = words;
  const group = name === undefined ? [] : groupOf(name);
  return name === undefined || group.length === 0 ? overview(COMMANDS) : groupHelp(name, group);
}

/** The commands whose names are two words, the first of them this one. */
function groupOf(name: string): readonly Command[] {
  return COMMANDS.filter((command) => command.name.startsWith(`${name} `));
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
  const group = groupOf(name ?? '').map((command) => command.name);
  const [names, written] =
    group.length > 0
      ? [group, second === undefined ? undefined : `${name} ${second}`]
      : [[...new Set(all.map((one) => one.split(' ')[0] ?? one))], name];
  const list = `Commands: ${names.join(', ')}. See faultline --help.`;
  if (written === undefined) return `name a command. ${list}`;
  const near = didYouMean(written, names);
  // A group may have more commands than anybody reads in one line.
  const rest = group.length > 0 && near !== '' ? `See faultline ${name} --help.` : list;
  return `there is no command "${written}". ${near}${rest}`;
}
