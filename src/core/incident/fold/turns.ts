import { MINUTE } from '../../time/utc.ts';
import { type Incident, isOpen, type Recovery } from '../incident.ts';
import type { IncidentEvent } from '../log/events.ts';
import { type Appliers, deed, doubt } from './applier.ts';

/** The turns that an incident takes: the fix, the observation window, the end, and back. */
export const TURN_APPLIERS = {
  mitigated: (incident, event) => {
    if (!isOpen(incident)) return doubt(incident, 'not-in-this-state', event, incident.state);
    const recovery: Recovery = {
      ...deed(event),
      fix: event.data.fix,
      endsAt: event.at + incident.policy.windowMinutes * MINUTE,
      samples: [],
      aftershock: null,
    };
    return { ...incident, state: 'observing', recoveries: [...incident.recoveries, recovery] };
  },
  'sample-clean': (incident, event) =>
    incident.state === 'observing'
      ? changeRecovery(incident, (last) => ({ ...last, samples: [...last.samples, deed(event)] }))
      : doubt(incident, 'not-in-this-state', event, incident.state),
  aftershock: (incident, event) => {
    const { symptom } = event.data;
    if (incident.recoveries.length === 0 || isEnded(incident)) {
      return doubt(incident, 'not-in-this-state', event, incident.state);
    }
    const struck = changeRecovery(incident, (last) => ({
      ...last,
      aftershock: last.aftershock ?? { ...deed(event), symptom },
    }));
    const reopened = incident.state === 'closed' ? reopen(struck, event, symptom) : struck;
    return { ...reopened, state: 'investigating', symptom };
  },
  'all-clear': (incident, event) => {
    if (!isOpen(incident)) return doubt(incident, 'not-in-this-state', event, incident.state);
    const windowEnd = incident.recoveries.at(-1)?.endsAt ?? Number.POSITIVE_INFINITY;
    const early = incident.state !== 'observing' || event.at < windowEnd;
    const closed: Incident = {
      ...incident,
      state: 'closed',
      allClear: { ...deed(event), early, reason: event.data.reason },
    };
    return early && !event.data.early ? doubt(closed, 'all-clear-before-window', event) : closed;
  },
  cancelled: (incident, event) => end(incident, event, 'cancelled', event.data.reason),
  merged: (incident, event) => end(incident, event, 'merged', event.data.into),
  reopened: (incident, event) => reopen(incident, event, event.data.reason),
} satisfies Partial<Appliers>;

function isEnded({ state }: Incident): boolean {
  return state === 'cancelled' || state === 'merged';
}

function changeRecovery(incident: Incident, change: (last: Recovery) => Recovery): Incident {
  const last = incident.recoveries.at(-1);
  if (last === undefined) return incident;
  return { ...incident, recoveries: [...incident.recoveries.slice(0, -1), change(last)] };
}

function reopen(incident: Incident, event: IncidentEvent, reason: string): Incident {
  const endedAt = incident.allClear?.at ?? incident.end?.at ?? null;
  return {
    ...incident,
    state: 'investigating',
    allClear: null,
    end: null,
    reopenings: [...incident.reopenings, { ...deed(event), reason, endedAt }],
  };
}

function end(
  incident: Incident,
  event: IncidentEvent,
  state: 'cancelled' | 'merged',
  reason: string,
): Incident {
  return { ...incident, state, end: { ...deed(event), reason } };
}
