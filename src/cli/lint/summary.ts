import type { RulePages } from '../../node/lint/rule-pages.ts';

/** What a run did besides finding problems. */
export interface Summary {
  /** Files that were looked at. */
  readonly documents: number;
  /** Fixes that were applied. */
  readonly applied: number;
  readonly version: string;
  readonly pages: RulePages;
}
