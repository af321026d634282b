import type { Services } from '../services.ts';

/** For file systems that do not tell of changes. */
export async function run({ repositories }: Services): Promise<void> {
  repositories.refresh();
}
