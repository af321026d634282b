import type { PlaybookMeta } from './model.ts';

type Data = Readonly<Record<string, unknown>>;

/** Reads the optional fields of our own front matter; other fields are left alone. */
export function readMeta(data: Data): PlaybookMeta {
  return {
    component: text(data, 'component'),
    owner: text(data, 'owner'),
    lastReviewed: text(data, 'last-reviewed'),
    lastDrilled: text(data, 'last-drilled'),
    needs: texts(data, 'needs'),
    cleanMetrics: texts(data, 'clean-metrics'),
  };
}

/** A field as it is written, or null where it is missing, empty or not a plain value. */
export function text(data: Data, key: string): string | null {
  const written = plain(data[key])?.trim() ?? '';
  return written === '' || written === 'null' || written === '~' ? null : written;
}

function texts(data: Data, key: string): readonly string[] {
  const value = data[key];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((item) => {
    const written = plain(item)?.trim() ?? '';
    return written === '' ? [] : [written];
  });
}

function plain(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  // TOML's dates; `toISOString` of the parser's own class writes them as they were.
  if (value instanceof Object && 'toISOString' in value && value.toISOString instanceof Function) {
    return String(value.toISOString());
  }
  return null;
}
