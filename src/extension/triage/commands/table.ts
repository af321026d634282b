import type { Services } from '../../services.ts';
import { TRIAGE_COMMANDS as C, type TriageCommandId } from '../ids.ts';

interface CommandModule {
  readonly run: (services: Services, ...args: readonly unknown[]) => Promise<unknown>;
}

/** A command that marks the component it is called with. */
function marking(wanted: 'failing' | 'healthy' | 'unknown'): () => Promise<CommandModule> {
  return async () => {
    const { mark } = await import('./mark.ts');
    return { run: (services, argument) => mark(services, wanted, argument) };
  };
}

/** What each command of triage does, loaded when it is first used. */
export const TRIAGE_LOADERS: Readonly<Record<TriageCommandId, () => Promise<CommandModule>>> = {
  [C.markFailing]: marking('failing'),
  [C.markHealthy]: marking('healthy'),
  [C.markUnknown]: marking('unknown'),
  [C.turnMark]: async () => ({ run: (await import('./mark.ts')).turnMark }),
  [C.toggleRelease]: () => import('./toggle-release.ts'),
  [C.openFirstLook]: () => import('./open-first-look.ts'),
  [C.addMissingEdge]: () => import('./add-missing-edge.ts'),
  [C.refreshTriage]: async () => ({ run: ({ triage }) => triage.refresh() }),
};
