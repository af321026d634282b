import { ASPECT, type Size } from './placement.ts';

interface Packed extends Size {
  /** The top left corner of each rectangle, in the order given. */
  readonly origins: readonly { readonly x: number; readonly y: number }[];
}

/**
 * Puts rectangles into rows, in the order given, for a picture somewhat wider than high. A row is as
 * high as its highest rectangle (shelf packing).
 */
export function pack(sizes: readonly Size[], gap: number): Packed {
  const area = sizes.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const widest = Math.max(0, ...sizes.map(({ width }) => width));
  const limit = Math.max(widest, Math.sqrt(area * ASPECT));
  const origins: { x: number; y: number }[] = [];
  let [x, y, rowHeight, total] = [0, 0, 0, 0];
  for (const { width, height } of sizes) {
    if (x > 0 && x + width > limit) {
      y += rowHeight + gap;
      x = 0;
      rowHeight = 0;
    }
    origins.push({ x, y });
    total = Math.max(total, x + width);
    x += width + gap;
    rowHeight = Math.max(rowHeight, height);
  }
  return { origins, width: total, height: y + rowHeight };
}
