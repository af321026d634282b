import { fold } from '../../core/incident/fold/fold.ts';
import type { Incident } from '../../core/incident/incident.ts';
import { type Measured, measured } from '../../core/incident/metrics/metrics.ts';
import { endOf } from '../../core/incident/obligations/obligations.ts';
import type { Policy } from '../../core/incident/policy.ts';
import { sentence } from '../../core/text/sentence.ts';
import { isFailure } from '../../node/store/failure.ts';
import type { LogProblem } from '../../node/store/problems.ts';
import type { Store } from '../../node/store/store.ts';

/** What the list of incidents shows; of those that are over nothing more is kept in memory. */
export interface Summary
  extends Pick<Incident, 'id' | 'state' | 'severity' | 'drill' | 'symptom' | 'declared'> {
  /** Its numbers, and those of others that still have its number. */
  readonly measured: readonly Measured[];
}

/** An incident with what is wrong with its log. */
export interface Whole {
  readonly incident: Incident;
  readonly problems: readonly LogProblem[];
  /** Others that were declared under the same number, earliest first. */
  readonly clashes: readonly Incident[];
}

/** How many logs are read before what else waits for the processor has its turn. */
const SLICE = 25;

/** The incidents of one store as they were read last. */
export class Book {
  readonly store: Store;
  readonly #policy: () => Policy;
  readonly #summaries = new Map<string, Summary>();
  readonly #open = new Map<string, Whole>();

  constructor(store: Store, policy: () => Policy) {
    this.store = store;
    this.#policy = policy;
  }

  /** Newest first. */
  get all(): readonly Summary[] {
    return [...this.#summaries.values()].sort((a, b) => b.declared.at - a.declared.at);
  }

  /** Those that are investigated or observed. */
  get open(): readonly Whole[] {
    return [...this.#open.values()];
  }

  has(id: string): boolean {
    return this.#summaries.has(id);
  }

  /** Reads every incident, the newest first; says after each slice that there is more to show. */
  async readAll(onSlice: () => void): Promise<void> {
    const ids = await this.store.list();
    if (isFailure(ids)) throw new Error(sentence(ids));
    for (const [index, id] of [...ids].reverse().entries()) {
      await this.read(id);
      if (index % SLICE !== SLICE - 1) continue;
      onSlice();
      await new Promise(setImmediate);
    }
  }

  /** Reads one incident anew. Null where it is no longer here, or has another number now. */
  async read(id: string): Promise<Whole | null> {
    const log = await this.store.read(id);
    // A disk that fails for a moment does not take the incident from the screen.
    if (isFailure(log) && log.code !== 'store/no-incident') return this.#open.get(id) ?? null;
    const incident =
      isFailure(log) || log.movedTo !== null ? null : fold(log.events, this.#policy());
    if (isFailure(log) || incident === null) {
      this.#summaries.delete(id);
      this.#open.delete(id);
      return null;
    }
    const clashes = log.clashes.flatMap(({ events }) => fold(events, this.#policy()) ?? []);
    const whole = { incident, problems: log.problems, clashes };
    const { state, severity, drill, symptom, declared } = incident;
    const numbers = [incident, ...clashes].map(measured);
    const summary = { id, state, severity, drill, symptom, declared, measured: numbers };
    this.#summaries.set(id, summary);
    if (endOf(incident) === null) this.#open.set(id, whole);
    else this.#open.delete(id);
    return whole;
  }
}
