import type { FlagRule, Spec } from './schema.ts';

/** Pieces that many tables share. */

/** Reads, with any flag. Only for verbs none of whose flags writes. */
export const READS: Spec = { effect: 'read-only', anyFlags: true };

/** Reads, with any flag, what is secret. */
export const SHOWS_SECRETS: Spec = { ...READS, sensitive: true };

/** A flag whose value is a file that is written to. */
export const OUTPUT_FILE: FlagRule = { takes: 'value', is: 'written' };

/** `--dry-run` and `--dry-run=client|server` rehearse; `--dry-run=none` does not. */
export const DRY: FlagRule = {
  takes: 'optional',
  values: { 'client server true': 'read-only', '': 'read-only', 'none false': 'none' },
};
