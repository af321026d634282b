import { commands } from 'vscode';
import { MARKS, type Mark } from '../../../core/incident/log/events.ts';
import { INCIDENT_COMMANDS } from '../../incident/ids.ts';
import { record } from '../../incident/recording.ts';
import type { Services } from '../../services.ts';
import { markOf } from '../items.ts';
import { componentArgument } from './argument.ts';

/** Marks the component that it is called with, or asks for one. */
export async function mark(services: Services, wanted: Mark, argument?: unknown): Promise<void> {
  const component = componentArgument(services, argument);
  if (component === undefined) {
    await commands.executeCommand(INCIDENT_COMMANDS.markComponent);
    return;
  }
  await record(services, [{ type: 'component-marked', data: { component, mark: wanted } }]);
}

/** Goes on to the next mark: failing, healthy, unknown. */
export async function turnMark(services: Services, argument?: unknown): Promise<void> {
  const component = componentArgument(services, argument);
  const { state } = services.triage;
  if (component === undefined || state === undefined) {
    await commands.executeCommand('list.toggleExpand');
    return;
  }
  const at = MARKS.indexOf(markOf(component, state));
  await mark(services, MARKS[(at + 1) % MARKS.length] ?? 'unknown', { component });
}
