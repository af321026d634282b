import { l10n } from 'vscode';
import { askName } from '../../incident/ask.ts';
import type { Services } from '../../services.ts';
import { componentArgument } from './argument.ts';

/** Says that a component's release window runs, or no longer. */
export async function run(services: Services, argument?: unknown): Promise<void> {
  const { triage } = services;
  const component =
    componentArgument(services, argument) ??
    (await askName(triage.state?.components ?? [], l10n.t('Release Window Starts or Ends')));
  if (component !== undefined) await triage.toggleRelease(component);
}
