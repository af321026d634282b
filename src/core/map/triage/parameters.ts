/** The numbers of the model. All are probabilities, or factors on one. */
export interface TriageParameters {
  /** That a failing dependency takes a dependent down with it. */
  readonly propagation: number;
  /** That a component that works is marked failing. */
  readonly falseAlarm: number;
  /** That a component that is down is marked healthy. */
  readonly miss: number;
  /** That a second component is broken at the same time. */
  readonly secondFault: number;
  /** How many times likelier a component is to be broken after a change in the last hour. */
  readonly changed: number;
  /** How many times likelier a component is to be broken for each level of others that stand on it. */
  readonly depth: number;
  /** How many times likelier a component is to be broken while it is released. */
  readonly released: number;
  /** That a component that works is marked failing while it is released. */
  readonly releaseNoise: number;
}

/** Chosen with `bench/triage.mjs`; the ranking changes little around them. */
export const TRIAGE_DEFAULTS: TriageParameters = {
  propagation: 0.9,
  falseAlarm: 0.05,
  miss: 0.05,
  secondFault: 0.1,
  changed: 10,
  depth: 1.15,
  released: 2,
  releaseNoise: 0.5,
};
