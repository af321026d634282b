import type { Services } from '../../services.ts';
import { declare } from './declare.ts';

/** An exercise: every message of it says so, and no number of it counts. */
export async function run(services: Services): Promise<void> {
  await declare(services, true);
}
