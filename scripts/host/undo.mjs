// What has been started and must be ended, last first.

/**
 * @typedef {object} Undo
 * @property {(step: () => Promise<unknown>) => void} add
 * @property {() => Promise<void>} run runs every step once, the last one added first
 */

/** @returns {Undo} */
export function undoList() {
  /** @type {(() => Promise<unknown>)[]} */
  const steps = [];
  return {
    add: (step) => {
      steps.push(step);
    },
    run: async () => {
      for (const step of steps.splice(0).reverse()) await step();
    },
  };
}
