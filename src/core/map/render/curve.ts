import type { Point } from './placement.ts';

/** A path through the points that runs straight up or down at each of them. */
export function curve(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  let path = `M${at(first)}`;
  let before = first;
  for (const point of rest) {
    const y = (before.y + point.y) / 2;
    path += `C${at({ x: before.x, y })} ${at({ x: point.x, y })} ${at(point)}`;
    before = point;
  }
  return path;
}

function at({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
