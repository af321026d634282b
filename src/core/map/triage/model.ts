import type { Sentence } from '../../text/sentence.ts';

/** A change that touched a component. */
export interface ComponentChange {
  readonly component: string;
  /** When, in milliseconds; null where it is not known. */
  readonly at: number | null;
  /** What it was, as it follows "changed by": "commit 4f2a9c1 (raise the memory limit)". May be empty. */
  readonly what: string;
}

/** What is known at one moment of an incident. Components are named as the map names them. */
export interface Observation {
  readonly failing: readonly string[];
  readonly healthy: readonly string[];
  readonly changes: readonly ComponentChange[];
  /** Components whose release window runs. */
  readonly releasing: readonly string[];
  /** In milliseconds; null where it is not known, and every change counts as new. */
  readonly now: number | null;
}

/** Why a component is suspected or not. */
export interface Reason extends Sentence {
  /** How many times likelier it makes the suspect; below 1 it speaks against it. */
  readonly ratio: number;
}

export interface Suspect {
  readonly component: string;
  /** That it is broken. Two may be broken at once, so these may sum to more than one. */
  readonly probability: number;
  /** From 1, the likeliest first. Suspects with one number cannot be told apart by the marks. */
  readonly group: number;
  /** Components marked failing that it makes likelier, and marks that speak against it. */
  readonly explains: readonly string[];
  readonly against: readonly string[];
  /** Why, the weightiest first. */
  readonly because: readonly Reason[];
}

/** Where a component's playbook begins to look at things. */
export interface FirstLook {
  /** Path of the playbook from the repository's root. */
  readonly playbook: string;
  /** Its first step that only reads, and the step's line; null where it has none. */
  readonly step: string | null;
  readonly line: number | null;
}

/** A component that nobody has looked at, whose state would tell suspects apart. */
export interface NextCheck {
  readonly component: string;
  /** The suspects whose probability the answer moves, the likeliest first. */
  readonly splits: readonly string[];
  /** The likeliest suspect after each answer. */
  readonly ifFailing: string;
  readonly ifHealthy: string;
  /** By how much the answer is expected to reduce the uncertainty, in bits. */
  readonly bits: number;
  readonly look: FirstLook | null;
}

export interface Triage {
  /** The likeliest first: ten, and all others that are likelier than one in a thousand. */
  readonly suspects: readonly Suspect[];
  /** Components marked failing that no leading suspect reaches. */
  readonly unexplained: readonly string[];
  /** The most telling first. */
  readonly nextChecks: readonly NextCheck[];
}
