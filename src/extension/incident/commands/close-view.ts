import type { Services } from '../../services.ts';

/** Takes an incident that is over out of the view; its log stays. */
export async function run({ incidents }: Services): Promise<void> {
  await incidents.show(null);
}
