import { type Arguments, type OptionSpec, UsageError } from './command.ts';

/** `--format` with what a command can print; the first is the default. */
export function formatOption(choices: readonly string[], help = 'how to print'): OptionSpec {
  const [first = 'pretty'] = choices;
  return { type: 'string', short: 'f', value: 'FORMAT', choices, default: first, help };
}

export const DIR_OPTION: OptionSpec = {
  type: 'string',
  value: 'DIR',
  help: 'the repository (default: the one around this folder)',
};

export const MAP_OPTION: OptionSpec = {
  type: 'string',
  value: 'FILE',
  help: 'the dependency map (default: by .faultline.yaml)',
};

export const NOW_OPTION: OptionSpec = {
  type: 'string',
  value: 'ISO',
  help: 'the clock of this run (default: the real one)',
};

/** @throws UsageError where a command that takes options only is given something else */
export function refuseOperands({ operands: [first] }: Arguments): void {
  if (first !== undefined) {
    throw new UsageError(`"${first}" is one too many: it takes options only.`);
  }
}
