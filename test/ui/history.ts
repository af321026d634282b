// Incidents of the past, as their logs tell them.

import type { Draft, Fact } from '../../src/core/incident/log/draft.ts';
import { DEFAULT_POLICY } from '../../src/core/incident/policy.ts';
import { sentence } from '../../src/core/text/sentence.ts';
import { formatInstant, MINUTE } from '../../src/core/time/utc.ts';
import { isFailure } from '../../src/node/store/failure.ts';
import { openStore } from '../../src/node/store/store.ts';

export interface PastIncident {
  /** ISO time. */
  readonly began: string;
  readonly symptom: string;
  readonly drill?: boolean;
  /** Minutes from its beginning to the first post, the fix and the all-clear. */
  readonly minutes: readonly [communication: number, mitigation: number, resolution: number];
}

/** Writes the logs of incidents that are over into a folder. */
export async function writeHistory(root: string, past: readonly PastIncident[]): Promise<void> {
  for (const { began, symptom, drill = false, minutes } of past) {
    const start = Date.parse(began);
    const clock = { now: start };
    const store = openStore({ root, now: () => clock.now });
    const by = 'ada';
    const declared = await store.declare({
      data: {
        symptom,
        impact: '',
        components: [],
        severity: 2,
        teams: [],
        drill,
        policy: DEFAULT_POLICY,
      },
      at: start,
      by,
    });
    if (isFailure(declared)) throw new Error(sentence(declared));
    const [communication, mitigation, resolution] = minutes;
    const url = `https://chat.example.com/t/${start}`;
    const facts: readonly (readonly [minute: number, fact: Fact])[] = [
      [communication, { type: 'acknowledged', data: { text: symptom, medium: 'thread', url } }],
      [mitigation, { type: 'mitigated', data: { fix: 'rolled back' } }],
      [resolution, { type: 'all-clear', data: { early: true, reason: formatInstant(start) } }],
    ];
    for (const [minute, fact] of facts) {
      clock.now = start + minute * MINUTE;
      const draft = { ...fact, by, at: clock.now } as Draft;
      const done = await store.append(declared.id, [draft]);
      if (isFailure(done)) throw new Error(sentence(done));
    }
  }
}
