/** Where a node stands, as far as it matters for what remark says of it. */
export interface Place {
  /** In a list, a quote or a footnote. */
  readonly contained: boolean;
  readonly quoted: boolean;
  /** Marks that stand as mere text in the paragraph so far. */
  readonly paragraph: { bracket: boolean; tick: boolean };
}
