import type { DependencyMap } from '../model.ts';
import type { NamePlace } from './rename-in-map.ts';

/** Where the notations of a map's file write a name, letter by letter and as a whole. */
export function namePlaces(text: string, map: DependencyMap, name: string): readonly NamePlace[] {
  const pattern = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}_])${pattern}(?![\\p{L}\\p{N}_])`, 'gu');
  const spans = [...map.readings, ...map.edges, ...map.components].map(({ range }) => range);
  return [...text.matchAll(whole)].flatMap(({ index: start }) => {
    const end = start + name.length;
    const isInside = (span: { start: number; end: number }) =>
      span.start <= start && end <= span.end;
    if (!spans.some(isInside)) return [];
    const reading = map.readings.find(({ range }) => isInside(range));
    return [{ start, end, format: reading?.format ?? null }];
  });
}
