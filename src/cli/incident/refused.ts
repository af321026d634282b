import type { Refusal } from '../../core/incident/refusals/refusal.ts';
import { sentence } from '../../core/text/sentence.ts';
import type { Failure } from '../../node/store/failure.ts';

/** Something that cannot be done as asked: said in one sentence, exit code 1, nothing recorded. */
export class Refused extends Error {
  /** Names the reason, and does not change with its words. */
  readonly code: string;
  /** What was typed and could not be kept; empty where nothing was. */
  readonly kept: string;

  constructor(code: string, message: string, kept = '') {
    super(message);
    this.code = code;
    this.kept = kept;
  }
}

/** What the rules refuse. */
export function refusedBy(refusal: Refusal): Refused {
  return new Refused(refusal.code, sentence(refusal));
}

/**
 * What the disk refuses.
 *
 * @param what it is about, where the sentence does not say
 */
export function failedAt(failure: Failure, what?: string): Refused {
  const about = what === undefined ? '' : `${what}: `;
  return new Refused(failure.code, `${about}${sentence(failure)}`, failure.kept);
}
