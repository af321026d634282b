import type { Network } from './network.ts';

/** How likely what was seen of a component is if it works, and if it is down. */
export interface Sight {
  readonly whenUp: number;
  readonly whenDown: number;
}

/** What was seen, by component; nothing where a component is not marked. */
export type Sights = readonly (Sight | undefined)[];

/** A map with what was seen on it, to be walked from its faults upwards. */
export interface Walk {
  readonly network: Network;
  readonly propagation: number;
  readonly sights: Sights;
  /** Whether a component's state matters to the question: it or something on it was seen. */
  readonly matters: readonly boolean[];
}

/** Is told a component that the faults may take down, and how likely they do, given what was seen before it. */
export type Visit = (component: number, down: number) => void;
