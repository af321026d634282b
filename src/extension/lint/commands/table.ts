import type { Services } from '../../services.ts';
import { LINT_COMMANDS as C, type LintCommandId } from '../ids.ts';

interface CommandModule {
  readonly run: (services: Services, ...args: readonly unknown[]) => Promise<unknown>;
}

/** What each command of the linter does, loaded when it is first used. */
export const LINT_LOADERS: Readonly<Record<LintCommandId, () => Promise<CommandModule>>> = {
  [C.checkWorkspace]: () => import('./check-workspace.ts'),
  [C.explainRule]: () => import('./explain-rule.ts'),
};
