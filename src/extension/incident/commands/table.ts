import type { Services } from '../../services.ts';
import { INCIDENT_COMMANDS, type IncidentCommandId } from '../ids.ts';
import type { Asker } from './asker.ts';

interface CommandModule {
  readonly run: (services: Services, ...args: readonly unknown[]) => Promise<unknown>;
}

/** A command that asks and then records. */
function asking(load: () => Promise<Asker>): () => Promise<CommandModule> {
  return async () => {
    const [{ runAsker }, ask] = await Promise.all([import('./asker.ts'), load()]);
    return { run: (services, argument) => runAsker(services, ask, argument) };
  };
}

const C = INCIDENT_COMMANDS;

/** What each incident command does, loaded when it is first used. */
export const INCIDENT_LOADERS: Readonly<Record<IncidentCommandId, () => Promise<CommandModule>>> = {
  [C.declareIncident]: () => import('./declare.ts'),
  [C.declareDrill]: () => import('./declare-drill.ts'),
  [C.openIncident]: () => import('./open-incident.ts'),
  [C.closeIncidentView]: () => import('./close-view.ts'),
  [C.copyAcknowledgement]: () => import('./copy-acknowledgement.ts'),
  [C.linkThread]: asking(async () => (await import('./link-thread.ts')).linkThread),
  [C.openThread]: () => import('./open-thread.ts'),
  [C.claimRole]: asking(async () => (await import('./roles.ts')).claimRole),
  [C.handOverRole]: asking(async () => (await import('./roles.ts')).handOverRole),
  [C.releaseRole]: asking(async () => (await import('./roles.ts')).releaseRole),
  [C.addAffectedTeam]: asking(async () => (await import('./impact.ts')).addAffectedTeam),
  [C.recordTeamRecovered]: asking(async () => (await import('./impact.ts')).recordTeamRecovered),
  [C.markComponent]: asking(async () => (await import('./impact.ts')).markComponent),
  [C.addNote]: asking(async () => (await import('./notes.ts')).addNote),
  [C.addActionItem]: asking(async () => (await import('./notes.ts')).addActionItem),
  [C.postUpdate]: () => import('./post-update.ts'),
  [C.postNoProgress]: () => import('./post-no-progress.ts'),
  [C.recordMitigated]: asking(async () => (await import('./recovery.ts')).recordMitigated),
  [C.recordCleanSample]: asking(async () => (await import('./recovery.ts')).recordCleanSample),
  [C.recordAftershock]: asking(async () => (await import('./recovery.ts')).recordAftershock),
  [C.giveAllClear]: asking(async () => (await import('./recovery.ts')).giveAllClear),
  [C.cancelIncident]: asking(async () => (await import('./recovery.ts')).cancelIncident),
  [C.reopenIncident]: asking(async () => (await import('./recovery.ts')).reopenIncident),
  [C.mergeIncident]: () => import('./merge-incident.ts'),
  [C.settleNumber]: () => import('./settle-number.ts'),
  [C.correctEntry]: asking(async () => (await import('./notes.ts')).correctEntry),
  [C.skipStep]: asking(async () => (await import('./skip-step.ts')).skipStep),
  [C.unskipStep]: () => import('./unskip-step.ts'),
  [C.writePostmortem]: () => import('./write-postmortem.ts'),
  [C.filterTimeline]: async () => ({ run: (await import('./timeline-view.ts')).filter }),
  [C.turnTimeline]: async () => ({ run: (await import('./timeline-view.ts')).turn }),
  [C.showMetrics]: () => import('./show-metrics.ts'),
};
