/** A place in a picture, in pixels; y goes down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Rectangles and the arrows between them, by index: `from` depends on `to`. */
export interface Sized {
  readonly sizes: readonly Size[];
  readonly links: readonly { readonly from: number; readonly to: number }[];
}

/** Where they are: top left corners, and the points of each arrow from tail to head. */
export interface Placement extends Size {
  readonly corners: readonly Point[];
  readonly lines: readonly (readonly Point[])[];
}

/** The measures that a picture of the layout must use, in pixels. */
export const METRICS = {
  fontSize: 13,
  lineHeight: 17,
  columnWidth: 7.4,
  columns: 24,
  paddingX: 14,
  paddingY: 10,
  minimumWidth: 64,
  gapX: 28,
  gapY: 56,
  margin: 24,
} as const;

/** How much wider than high a picture should be. */
export const ASPECT = 1.6;

const NARROWEST = 1200;

/** The width that rows should keep to, so that a picture of these rectangles gets its shape. */
export function idealWidth(sizes: readonly Size[]): number {
  const area = sizes.reduce(
    (sum, { width, height }) => sum + (width + METRICS.gapX) * (height + METRICS.gapY),
    0,
  );
  return Math.max(NARROWEST, Math.sqrt(area * ASPECT));
}
