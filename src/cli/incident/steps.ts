import { gatesOf } from '../../core/incident/gates.ts';
import { oneLine } from '../../core/text/one-line.ts';
import type { Command } from '../command.ts';
import { printable, styles } from '../output/style.ts';
import { openChecklists, stepsWithHeadings } from './checklists.ts';
import { chooseIncident } from './choose.ts';
import { isoOrNull } from './open.ts';
import { subcommand } from './subcommand.ts';

const BOXES = { open: '[ ]', ticked: '[x]', skipped: '[-]' } as const;

/** Lists the steps of the attached playbooks, each with the name that `tick` takes. */
export const stepsCommand: Command = subcommand({
  name: 'steps',
  summary: 'list the steps of the attached playbooks, and what is done',
  usage: '[ID]',
  details: 'The steps are those of the playbook as it was when it was attached.',
  examples: ['faultline incident steps'],
  run: async (session, args, io) => {
    const { incident } = await chooseIncident(session, args.operands);
    const style = styles(io.colors);
    const attached = await openChecklists(session, incident);
    const gateOf = gatesOf(incident, attached);
    const checklists = attached.map(({ playbook, outline }) => ({
      playbook: playbook.playbook,
      title: playbook.title,
      snapshot: playbook.snapshot,
      steps: stepsWithHeadings(outline).map(({ step, headings }) => {
        const gate = gateOf({ playbook: playbook.snapshot, step: step.id });
        const done = Object.hasOwn(playbook.steps, step.id) ? playbook.steps[step.id] : undefined;
        return {
          id: step.id,
          section: headings.join(' / '),
          text: step.text,
          commands: step.commands.map(({ text }) => text),
          effect: 'effect' in gate ? gate.effect : ('read-only' as const),
          gate: gate.kind,
          state: done?.state ?? ('open' as const),
          by: done?.by ?? null,
          at: isoOrNull(done?.at),
          reason: done?.reason ?? null,
        };
      }),
    }));
    const lines = checklists.flatMap(({ playbook, title, steps }) => [
      style.bold(printable(`${title} (${playbook})`)),
      ...steps.flatMap(({ id, section, text, commands, effect, gate, state, by, reason }, at) => {
        const heading = section === (steps[at - 1]?.section ?? '') ? [] : ['', `    ${section}`];
        const note = by === null ? '' : ` (${by}${reason === null ? '' : `: ${reason}`})`;
        const waits = gate === 'closed' && state === 'open' ? ', waits for the diagnosis' : '';
        const what = effect === 'read-only' ? '' : style.warn(`  ${effect}${waits}`);
        return [
          ...heading.map((line) => style.bold(printable(oneLine(line)))),
          `${BOXES[state]} ${style.dim(id.padEnd(7))} ${printable(oneLine(text + note))}${what}`,
          ...commands
            .filter((command) => !text.includes(command))
            .flatMap((command) => command.split('\n'))
            .map(commandLine),
        ];
      }),
      '',
    ]);
    return {
      json: checklists,
      pretty:
        lines.length === 0
          ? 'No playbook is attached. Attach one: faultline incident attach PLAYBOOK.md\n'
          : lines.join('\n'),
    };
  },
});

/** Under the text of its step, so that it can be read and copied. */
function commandLine(line: string): string {
  return `${' '.repeat(16)}${printable(line)}`;
}
