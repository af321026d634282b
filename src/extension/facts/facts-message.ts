import type { ExpectedRoles } from '../../core/workspace/facts/document-facts.ts';
import type { SourceFile } from '../../core/workspace/facts/facts-of.ts';

/** A file to read, with a number that the answer bears as well. */
export interface FactsRequest {
  readonly id: number;
  readonly file: SourceFile;
  readonly expected: ExpectedRoles;
}

/** The facts as JSON, which is read faster than a clone of them. */
export interface FactsAnswer {
  readonly id: number;
  readonly facts: string;
}
