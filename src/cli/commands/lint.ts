import type { Arguments, Command, ExitCode, Io } from '../command.ts';
import { formatOption } from '../common-options.ts';
import { readLintOptions } from '../lint/options.ts';
import { REPORTERS } from '../lint/reporters/index.ts';
import { runLint } from '../lint/run.ts';

export const lintCommand: Command = {
  name: 'lint',
  summary: 'check playbooks and the map: links, sections, commands, what needs what',
  usage: '[PATH…] [--fix] [--format stylish|json|sarif|github|junit]',
  details:
    'Checks the Markdown of the repository around the current folder, or the files and folders\n' +
    'named, also by globs in quotes; .gitignore is respected. A file that is named is read as a\n' +
    'playbook. The rules are in docs/rules/, their settings in .faultline.yaml under "lint".\n' +
    'Nothing is run, no URL is fetched.\n' +
    'Exit code 1 means that there are errors or warnings, 2 that the run was not possible.',
  examples: [
    'faultline lint',
    'faultline lint playbooks --fix',
    'faultline lint "services/**/runbooks/*.md"',
    'faultline lint --format sarif > faultline.sarif',
    'faultline lint --stdin --stdin-filename playbooks/vault.md < vault.md',
  ],
  options: {
    fix: { type: 'boolean', help: 'apply the fixes that are safe' },
    format: formatOption(Object.keys(REPORTERS)),
    'max-warnings': {
      type: 'string',
      value: 'N',
      help: 'exit with 0 up to so many warnings (default: 0)',
    },
    rule: {
      type: 'string',
      multiple: true,
      value: 'CODE=SEVERITY',
      help: 'error, warning, info or off for one rule; may be repeated',
    },
    config: { type: 'string', value: 'FILE', help: 'settings instead of the .faultline.yaml' },
    stdin: { type: 'boolean', help: 'take the text of one file from standard input' },
    'stdin-filename': { type: 'string', value: 'FILE', help: 'where that file is' },
  },
  run,
};

async function run(args: Arguments, io: Io): Promise<ExitCode> {
  return runLint(await readLintOptions(args, io), io);
}
