import type { DocumentFacts } from './facts/document-facts.ts';
import type { SourceFile } from './facts/facts-of.ts';

/** Something that happened to the repository. */
export type IndexChange =
  /** A document is new or has another text; `facts` where they are known already. */
  | { readonly kind: 'write'; readonly file: SourceFile; readonly facts?: DocumentFacts }
  /** Some other file is there, which links may lead to. */
  | { readonly kind: 'exists'; readonly what: 'file' | 'folder'; readonly path: string }
  | { readonly kind: 'remove'; readonly path: string }
  /** Another day has come, `YYYY-MM-DD`. */
  | { readonly kind: 'day'; readonly today: string };
