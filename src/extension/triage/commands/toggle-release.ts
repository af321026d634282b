import { l10n } from 'vscode';
import { askName } from '../../incident/ask.ts';
import { record } from '../../incident/recording.ts';
import type { Services } from '../../services.ts';
import { componentArgument } from './argument.ts';

/** Records that a component's release window runs, or no longer. */
export async function run(services: Services, argument?: unknown): Promise<void> {
  const { state } = services.triage;
  if (state === undefined) return;
  const component =
    componentArgument(services, argument) ??
    (await askName(state.components, l10n.t('Release Window Starts or Ends')));
  if (component === undefined) return;
  const data = { component, state: state.releasing.has(component) ? 'over' : 'running' } as const;
  await record(services, [{ type: 'release-window', data }], { incident: state.incident });
}
