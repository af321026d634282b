import { targetOf } from '../../fill/target.ts';
import type { Facts } from '../log/events.ts';
import { shownCommand } from '../log/evidence.ts';
import { stepRef } from './steps.ts';

/**
 * That somebody opens the gate of a step of an attached playbook, with what would run and against what.
 *
 * @param known values in the commands that are secret, whatever they look like
 */
export function openedGate(
  snapshot: string,
  step: { readonly id: string; readonly text: string },
  reason: string,
  commands: readonly string[],
  known: readonly string[] = [],
): Facts['gate-opened'] {
  const shown = commands.map((command) => shownCommand(command, known));
  const parts = shown.flatMap(targetOf).map(({ kind, value }) => `${kind} ${value}`);
  const target = [...new Set(parts)].join(', ');
  return { ...stepRef(snapshot, step), reason, commands: shown, target };
}
