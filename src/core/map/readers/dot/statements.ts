import type { Token } from './tokens.ts';

/** Attributes by their names in lower case. */
export type Attributes = Readonly<Record<string, string>>;

/** A `{ … }` of the graph: defaults that hold in it, and the nodes it names. */
export interface Scope {
  node: Attributes;
  edge: Attributes;
  readonly id: string | null;
  label: string | null;
  readonly members: Set<string>;
  readonly parent: Scope | null;
}

/** One edge as it is written. */
export interface EdgeDraft {
  readonly from: string;
  readonly to: string;
  readonly operator: string;
  readonly attributes: Attributes;
  readonly scope: Scope;
  readonly start: number;
  readonly end: number;
}

/** Where a node is named, with the attributes that hold there. */
export interface Mention {
  readonly id: string;
  readonly attributes: Attributes;
  readonly token: Token;
  readonly scope: Scope;
}

/** All that the statements of a graph say. */
export interface Statements {
  readonly mentions: Mention[];
  readonly edges: EdgeDraft[];
  readonly scopes: { readonly scope: Scope; readonly token: Token }[];
}
