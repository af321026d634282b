import { type Failure, isFailure } from './failure.ts';
import type { Deed } from './renumber.ts';
import type { Store } from './store.ts';

/**
 * Gives one of several incidents that share a number a number of its own.
 *
 * @param declaration which one: the id of the event that declared it
 * @param merge whether it is the same incident as the one that keeps the number, and goes on there
 * @returns the number that it has now
 */
export async function setApart(
  store: Store,
  id: string,
  declaration: string,
  merge: boolean,
  deed: Deed,
): Promise<{ readonly to: string } | Failure> {
  const done = await store.renumber(id, declaration, deed);
  if (isFailure(done)) return done;
  if (!merge) return { to: done.id };
  const draft = { type: 'merged', data: { into: id }, ...deed } as const;
  const merged = await store.append(done.id, [draft], declaration);
  return isFailure(merged) ? merged : { to: done.id };
}
