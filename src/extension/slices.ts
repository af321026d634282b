/** The extension host is everybody's: longer than this no work goes on without a pause. */
const SLICE_MS = 15;

/**
 * Makes the function to wait for between two pieces of work: it lets others have their turn when the
 * slice is used up, and costs nothing before.
 *
 * @param now a clock in milliseconds
 * @param turn resolves when others had their turn
 */
export function slices(
  now: () => number = () => performance.now(),
  turn: () => Promise<void> = () => new Promise((resolve) => setImmediate(resolve)),
): () => Promise<void> {
  let began = now();
  return async () => {
    if (now() - began < SLICE_MS) return;
    await turn();
    began = now();
  };
}
