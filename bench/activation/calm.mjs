// Waits until nothing else keeps the processor busy.
import { cpus } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';

const LOOK_MS = 400;
const IDLE_ENOUGH = 0.75;
const PATIENCE_MS = 10_000;

/** Resolves once three quarters of all cores were idle for a moment, or after ten seconds: some machines never are. */
export async function calm() {
  const deadline = performance.now() + PATIENCE_MS;
  let before = spent();
  while (performance.now() < deadline) {
    await pause(LOOK_MS);
    const now = spent();
    if ((now.idle - before.idle) / (now.all - before.all) >= IDLE_ENOUGH) return;
    before = now;
  }
}

function spent() {
  const times = cpus().map(({ times }) => times);
  const all = times.flatMap((one) => Object.values(one)).reduce((sum, time) => sum + time, 0);
  return { all, idle: times.reduce((sum, { idle }) => sum + idle, 0) };
}
