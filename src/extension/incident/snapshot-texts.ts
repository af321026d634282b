import { isFailure } from '../../node/store/failure.ts';
import type { Store } from '../../node/store/store.ts';

/**
 * Reads the texts that were kept when playbooks were attached. A text is named by its content, so it
 * is read once. Null where it is not here yet, as after a pull that brought only the log.
 */
export function createSnapshotTexts(): (
  store: Store,
  id: string,
  name: string,
) => Promise<string | null> {
  const texts = new Map<string, string>();
  return async (store, id, name) => {
    const known = texts.get(name);
    if (known !== undefined) return known;
    const read = await store.readAttachment(id, 'snapshots', name);
    if (isFailure(read)) return null;
    texts.set(name, read.text);
    return read.text;
  };
}
