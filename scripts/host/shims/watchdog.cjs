// Stands in for VS Code's native watchdog: ends this process when the one it serves is gone.
const BEAT_MS = 3_000;

exports.start = (/** @type {number} */ pid) => {
  setInterval(() => {
    try {
      process.kill(pid, 0);
    } catch {
      process.exit(87);
    }
  }, BEAT_MS).unref();
};

exports.exit = (/** @type {number} */ code) => process.exit(code);
