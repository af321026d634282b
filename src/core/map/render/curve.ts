import type { Point } from './layout.ts';

/** A path that starts and ends straight and rounds the points between. */
export function curve(points: readonly Point[]): string {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return '';
  let path = `M${at(first)}`;
  let before = first;
  for (const [index, point] of rest.entries()) {
    const middle = { x: (before.x + point.x) / 2, y: (before.y + point.y) / 2 };
    path += index === 0 ? `L${at(middle)}` : `Q${at(before)} ${at(middle)}`;
    before = point;
  }
  return `${path}L${at(last)}`;
}

function at({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
