// Counts the tests of several mocha runs from what mocha's spec reporter prints at the end.

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 */

/** @type {Tally} */
export const NO_TESTS = { passed: 0, failed: 0, skipped: 0 };

/**
 * The counts at the end of one run; all 0 for a program that is not mocha.
 * @param {string} output without colours
 * @returns {Tally}
 */
export function readTally(output) {
  const start = [...output.matchAll(/^ {2}\d+ passing \(\S+\)$/gm)].at(-1)?.index;
  if (start === undefined) return NO_TESTS;
  const closing = output.slice(start);
  const count = (/** @type {string} */ what) =>
    Number(new RegExp(`^ {2}(\\d+) ${what}\\b`, 'm').exec(closing)?.[1] ?? 0);
  return { passed: count('passing'), failed: count('failing'), skipped: count('pending') };
}

/**
 * @param {Tally} a
 * @param {Tally} b
 * @returns {Tally}
 */
export function addTally(a, b) {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}

/**
 * What mocha prints at the end of a run, of several runs that were counted together.
 * @param {Tally} tally
 * @param {number} ms how long they took
 */
export function closingOf({ passed, failed, skipped }, ms) {
  return [
    `  ${passed} passing (${Math.round(ms / 60_000)}m)`,
    ...(skipped > 0 ? [`  ${skipped} pending`] : []),
    ...(failed > 0 ? [`  ${failed} failing`] : []),
  ].join('\n');
}

/**
 * `12 passed, 0 failed, 1 skipped`. A stage that failed without a failing test counts as one.
 * @param {Tally} tally
 * @param {boolean} stageFailed
 */
export function closingLine({ passed, failed, skipped }, stageFailed) {
  const failures = stageFailed ? Math.max(failed, 1) : failed;
  return `${passed} passed, ${failures} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
