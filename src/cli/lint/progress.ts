import type { Io } from '../command.ts';

/** Shorter runs are over before anybody reads a line about them. */
const LONG = 500;
/** Milliseconds between two lines. */
const PACE = 100;

/** A line on the terminal that says how far a long run has come; nothing where nobody looks. */
export function progressLine(io: Io): {
  readonly show: (done: number, all: number) => void;
  readonly clear: () => void;
} {
  if (!io.terminal) return { show: () => {}, clear: () => {} };
  const began = io.now();
  let shown = 0;
  return {
    show: (done, all) => {
      const now = io.now();
      if (now - began < LONG || now - shown < PACE) return;
      shown = now;
      io.stderr(`\r\u001b[KReading ${done} of ${all} files…`);
    },
    clear: () => {
      if (shown > 0) io.stderr('\r\u001b[K');
    },
  };
}
