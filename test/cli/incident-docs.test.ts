import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command, OptionSpec } from '../../src/cli/command.ts';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { SESSION_OPTIONS } from '../../src/cli/incident/session.ts';
import { runInProcess } from './runs.ts';

const DOCS = join(import.meta.dirname, '../../docs/incident.md');
const incidentCommands = COMMANDS.filter(({ name }) => name.startsWith('incident '));

/** A command as the table of the documentation has it. */
function row({ name, usage, options, summary }: Command): string {
  const own = Object.entries(options).filter(([option]) => !Object.hasOwn(SESSION_OPTIONS, option));
  const [verb = ''] = name.split(' ').slice(1);
  const operands = usage.replace(/(?:\[?--.*|\[OPTIONS\])$/, '').trim();
  const cells = [
    code(`${verb} ${operands}`.trim()),
    own.map(([option, spec]) => code(flag(option, spec))).join(' '),
    summary,
  ];
  return `| ${cells.join(' | ')} |\n`.replaceAll('|  |', '| |');
}

function flag(option: string, { type, value }: OptionSpec): string {
  return type === 'string' ? `--${option} ${value}` : `--${option}`;
}

function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}

describe('the commands of an incident', () => {
  it('are in the documentation as they are in the help', () => {
    const table = incidentCommands.map(row).join('');
    const docs = readFileSync(DOCS, 'utf8');
    assert.ok(
      docs.includes(`| --- | --- | --- |\n${table}\n`),
      `docs/incident.md must say:\n${table}`,
    );
  });

  for (const { name, options, usage } of incidentCommands) {
    it(`${name} takes the options that all take`, () => {
      for (const option of ['dir', 'by', 'at', 'now', 'format']) {
        assert.equal(options[option], SESSION_OPTIONS[option], option);
      }
    });

    it(`${name} --help shows its usage`, async () => {
      const { code: exit, stdout } = await runInProcess([...name.split(' '), '--help'], {
        cwd: '.',
      });
      assert.equal(exit, 0);
      assert.ok(stdout.startsWith(`Usage: faultline ${name} ${usage}`.trimEnd()), stdout);
    });
  }
});
