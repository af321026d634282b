import { CHANGES_LOADERS } from '../changes/commands/table.ts';
import { COMMANDS, type CommandId } from '../ids.ts';
import { INCIDENT_LOADERS } from '../incident/commands/table.ts';
import { LINT_LOADERS } from '../lint/commands/table.ts';
import type { Services } from '../services.ts';
import { TRIAGE_LOADERS } from '../triage/commands/table.ts';

interface CommandModule {
  readonly run: (services: Services, ...args: readonly unknown[]) => Promise<unknown>;
}

/** What each command does, loaded when it is first used. */
export const LOADERS: Readonly<Record<CommandId, () => Promise<CommandModule>>> = {
  [COMMANDS.startPlaybook]: () => import('./start-playbook.ts'),
  [COMMANDS.openPlaybook]: () => import('./open-playbook.ts'),
  [COMMANDS.newPlaybook]: () => import('./new-playbook.ts'),
  [COMMANDS.refreshPlaybooks]: () => import('./refresh-playbooks.ts'),
  [COMMANDS.openSettingsFile]: () => import('./open-settings-file.ts'),
  [COMMANDS.revealStep]: () => import('./reveal-step.ts'),
  [COMMANDS.toggleStep]: () => import('./toggle-step.ts'),
  [COMMANDS.copyCommand]: () => import('./copy-command.ts'),
  [COMMANDS.typeCommand]: () => import('./type-command.ts'),
  [COMMANDS.runCommand]: () => import('./run-command.ts'),
  [COMMANDS.showEvidence]: () => import('./show-evidence.ts'),
  [COMMANDS.forgetValues]: () => import('./forget-values.ts'),
  [COMMANDS.untickAll]: () => import('./untick-all.ts'),
  [COMMANDS.closeChecklist]: () => import('./close-checklist.ts'),
  [COMMANDS.switchChecklist]: () => import('./switch-checklist.ts'),
  [COMMANDS.compareChecklist]: () => import('./compare-checklist.ts'),
  [COMMANDS.updateChecklist]: () => import('./update-checklist.ts'),
  [COMMANDS.showMap]: () => import('./show-map.ts'),
  [COMMANDS.newMap]: () => import('./new-map.ts'),
  ...LINT_LOADERS,
  ...INCIDENT_LOADERS,
  ...TRIAGE_LOADERS,
  ...CHANGES_LOADERS,
};
