import type { Services } from '../../services.ts';
import { CHANGES_COMMANDS, type ChangesCommandId } from '../ids.ts';

interface CommandModule {
  readonly run: (services: Services, ...args: readonly unknown[]) => Promise<unknown>;
}

/** What each command of the recent changes does, loaded when it is first used. */
export const CHANGES_LOADERS: Readonly<Record<ChangesCommandId, () => Promise<CommandModule>>> = {
  [CHANGES_COMMANDS.refreshChanges]: () => import('./refresh.ts'),
  [CHANGES_COMMANDS.chooseChangesSpan]: () => import('./choose-span.ts'),
  [CHANGES_COMMANDS.importChanges]: () => import('./import.ts'),
  [CHANGES_COMMANDS.openChange]: () => import('./open-change.ts'),
  [CHANGES_COMMANDS.copyChange]: () => import('./copy-change.ts'),
};
