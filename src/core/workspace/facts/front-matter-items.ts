import type { Span } from '../../text/span.ts';
import type { FieldFact } from './document-facts.ts';

interface Item extends Span {
  readonly text: string;
}

/**
 * Where names stand in the source of a field, which come one after the other. Offsets are into the source;
 * a name that is not there as it is read has no place.
 */
export function namesInOrder(names: readonly string[], source: string): readonly Item[] {
  let from = 0;
  return names.flatMap((name): readonly Item[] => {
    const text = name.trim();
    const start = text === '' ? -1 : source.indexOf(text, from);
    if (start < 0) return [];
    from = start + text.length;
    return [{ text, start, end: from }];
  });
}

/** The names of a field that lists several, as YAML does or parted by commas. */
export function itemsIn(source: string, value: unknown): readonly Item[] {
  const isList = Array.isArray(value) || (typeof value === 'string' && value.includes(','));
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const names = list.flatMap((one) => (typeof one === 'string' ? one.split(',') : []));
  return isList ? namesInOrder(names, source) : [];
}

/** The place of one name in a field; that of all of its value where the name has none of its own. */
export function placeOfItem({ value, items }: FieldFact, name: string): Span {
  const item = items?.find(({ text }) => text === name);
  return item === undefined ? value : { start: item.start, end: item.end };
}
