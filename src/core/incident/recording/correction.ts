import { correct } from '../fold/history.ts';
import type { Incident } from '../incident.ts';
import type { Fact } from '../log/draft.ts';
import type { LoggedEvent } from '../log/events.ts';

/**
 * That an entry is corrected.
 *
 * @param typed the entry's whole name, or what stands behind its dot
 * @param pairs facts by name, as somebody typed them
 */
export function correction(
  { events }: Incident,
  typed: string,
  pairs: readonly (readonly [name: string, written: string])[],
): Fact {
  const target =
    events.find(({ id }) => id === typed) ?? events.find(({ id }) => id.endsWith(`.${typed}`));
  const set = pairs.map(([name, written]) => [name, valueFor(target, name, written)]);
  return { type: 'corrected', data: { event: target?.id ?? typed, set: Object.fromEntries(set) } };
}

/** A value as the entry takes it: text where it takes text, else a number, true, false or a list. */
function valueFor(target: LoggedEvent | undefined, name: string, written: string): unknown {
  if (target === undefined || correct(target, { [name]: written }) !== undefined) return written;
  try {
    return JSON.parse(written);
  } catch {
    return written;
  }
}
