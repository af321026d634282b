import type { StoreFs } from './host.ts';
import type { Layout } from './layout.ts';
import type { Reader } from './reader.ts';
import type { RecordEvents } from './record.ts';

/** What the parts of one store share. */
export interface StoreContext {
  /** The repository. */
  readonly root: string;
  readonly fs: StoreFs;
  readonly layout: Layout;
  readonly reader: Reader;
  readonly record: RecordEvents;
  /** Milliseconds since the Unix epoch. */
  readonly now: () => number;
  readonly randomId: () => string;
  /** This clone's writer. Throws host errors. */
  readonly writer: () => Promise<string>;
}
