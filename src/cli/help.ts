import type { Command, OptionSpec } from './command.ts';

const HELP_OPTION: OptionSpec = { type: 'boolean', short: 'h', help: 'show this help' };

/** The page that `faultline --help` shows. */
export function overview(commands: readonly Command[]): string {
  return [
    'faultline: platform incidents from the Markdown you already keep',
    '',
    'Usage: faultline COMMAND [ARGUMENTS]',
    '',
    'Commands:',
    ...table(commands.map(({ name, summary }) => [name, summary])),
    '',
    'Options:',
    ...table([
      ['-h, --help', 'show this help; faultline COMMAND --help tells more'],
      ['--version', 'show the version'],
    ]),
    '',
    'Exit codes: 0 fine, 1 problems found, 2 could not run.',
    '',
  ].join('\n');
}

/** The page that `faultline incident --help` shows: the commands of one group. */
export function groupHelp(group: string, commands: readonly Command[]): string {
  return [
    `Usage: faultline ${group} COMMAND [ARGUMENTS]`,
    '',
    'Commands:',
    ...table(commands.map(({ name, summary }) => [name.slice(group.length + 1), summary])),
    '',
    `faultline ${group} COMMAND --help tells more.`,
    '',
  ].join('\n');
}

/** The page that `faultline COMMAND --help` shows. */
export function commandHelp(command: Command): string {
  const options = Object.entries({ ...command.options, help: HELP_OPTION });
  return [
    `Usage: faultline ${command.name} ${command.usage}`,
    '',
    command.details,
    '',
    'Options:',
    ...table(options.map(([name, spec]) => [flags(name, spec), optionHelp(spec)])),
    '',
    'Examples:',
    ...command.examples.map((example) => `  ${example}`),
    '',
    'Exit codes: 0 fine, 1 problems found, 2 could not run.',
    '',
  ].join('\n');
}

function flags(name: string, { short, type, value }: OptionSpec): string {
  const letter = short === undefined ? '' : `-${short}, `;
  return `${letter}--${name}${type === 'string' ? ` ${value ?? 'VALUE'}` : ''}`;
}

function optionHelp(spec: OptionSpec): string {
  const choices = spec.choices === undefined ? '' : `: ${spec.choices.join(', ')}`;
  const initial = spec.default === undefined ? '' : ` (default: ${spec.default})`;
  return `${spec.help}${choices}${initial}`;
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
