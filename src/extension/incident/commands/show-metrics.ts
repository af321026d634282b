import type { Services } from '../../services.ts';

/** Shows whether the three numbers of the incidents get better. */
export async function run({ metricsPanel }: Services): Promise<void> {
  metricsPanel.show();
}
