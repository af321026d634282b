import assert from 'node:assert/strict';

/** Waits for what watchers and threads bring. */
export async function until<T>(
  what: string,
  find: () => T | undefined | false | Promise<T | undefined | false>,
): Promise<T> {
  for (let tries = 0; tries < 400; tries++) {
    // What changes while it is asked about may be refused: that is no answer yet.
    const found = await Promise.resolve()
      .then(find)
      .catch(() => undefined);
    if (found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail(`${what} did not happen`);
}
