// Ctrl-C and its relatives, as an AbortSignal that the work in hand follows.
import { constants } from 'node:os';

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** One Ctrl-C may arrive twice: from the terminal, and passed on by whoever started us. */
const ECHO_MS = 1_000;

/**
 * An AbortSignal that aborts on the first SIGINT, SIGTERM or SIGHUP, with the signal's name as its
 * reason; whoever follows it ends what it started. A later one ends this process at once.
 * @returns {AbortSignal}
 */
export function interruption() {
  const controller = new AbortController();
  let first = 0;
  for (const name of SIGNALS) {
    process.on(name, () => {
      if (first === 0) first = Date.now();
      else if (Date.now() - first > ECHO_MS) process.exit(128 + constants.signals[name]);
      controller.abort(name);
    });
  }
  return controller.signal;
}

/**
 * The exit code of a process that ended because of `signal`, as shells count.
 * @param {AbortSignal} signal aborted by {@link interruption}
 * @returns {number}
 */
export function interruptedCode(signal) {
  const name = /** @type {typeof SIGNALS[number]} */ (signal.reason);
  return 128 + constants.signals[name];
}

/**
 * Settles when `signal` aborts; never rejects.
 * @param {AbortSignal} signal
 * @returns {Promise<void>}
 */
export function aborted(signal) {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
