// What soon comes to be in the workbench, or does not and is tried once more.
import type { Locator } from 'playwright-core';

const SOON_MS = 5000;

/** Whether something comes to be seen soon. */
export const shows = (what: Locator): Promise<boolean> =>
  happens(what.waitFor({ timeout: SOON_MS }));

/** Whether something soon comes to be seen no more. */
export const goes = (what: Locator): Promise<boolean> =>
  happens(what.waitFor({ state: 'hidden', timeout: SOON_MS }));

/** Whether something soon takes a click. */
export const clicks = (what: Locator): Promise<boolean> =>
  happens(what.click({ timeout: SOON_MS }));

const happens = (deed: Promise<void>): Promise<boolean> =>
  deed.then(
    () => true,
    () => false,
  );
