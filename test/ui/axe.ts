// Accessibility problems that axe finds in a webview.
import axe from 'axe-core';
import type { Frame } from 'playwright-core';

/** What axe objects to, a line for each rule; none is as it should be. */
export async function accessibilityProblems(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axe.source);
  return frame.evaluate<readonly string[]>(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
  );
}
