import { redact } from './redact.ts';
import { terminalText } from './terminal-text.ts';

/** How much of a command's output is kept, in UTF-16 units: its beginning and its end. */
export interface OutputLimits {
  readonly head: number;
  readonly tail: number;
}

const OUTPUT_LIMITS: OutputLimits = { head: 64 * 1024, tail: 192 * 1024 };

export interface Output {
  /** The output without escape sequences and secrets; a line says what was left out of the middle. */
  readonly text: string;
  /** Lines and UTF-16 units of raw output that were left out of the middle. */
  readonly omittedLines: number;
  readonly omitted: number;
  /** How many secrets were taken out. */
  readonly redacted: number;
}

export interface OutputCollector {
  /** Takes the next piece as the terminal got it; it may end anywhere. */
  push(chunk: string): void;
  /** All of it, once there is no more. */
  finish(): Output;
}

/**
 * Collects a command's output in bounded memory. Secrets are looked for when all is there, so that it
 * does not matter where a piece ended; a cut falls between lines, and what follows one is read with
 * the suspicion that it starts within a secret.
 *
 * @param known values that are secret whatever they look like
 */
export function collectOutput(
  known: readonly string[] = [],
  { head, tail }: OutputLimits = OUTPUT_LIMITS,
): OutputCollector {
  let start = '';
  let rest: string[] = [];
  let restLength = 0;
  let dropped = 0;
  let droppedLines = 0;
  const drop = (text: string) => {
    dropped += text.length;
    droppedLines += text.split('\n').length - 1;
  };
  const trim = () => {
    const joined = rest.join('');
    drop(joined.slice(0, -tail));
    rest = [joined.slice(-tail)];
    restLength = tail;
  };
  return {
    push: (chunk) => {
      const room = Math.max(0, head - start.length);
      start += chunk.slice(0, room);
      if (chunk.length <= room) return;
      rest.push(chunk.slice(room));
      restLength += chunk.length - room;
      if (restLength > 2 * tail) trim();
    },
    finish: () => {
      if (restLength > tail) trim();
      const end = rest.join('');
      if (dropped === 0) {
        const { text, count } = redact(terminalText(start + end), known);
        return { text, omittedLines: 0, omitted: 0, redacted: count };
      }
      const [before, after] = [start.lastIndexOf('\n') + 1, end.indexOf('\n') + 1 || end.length];
      drop(start.slice(before) + end.slice(0, after));
      const first = redact(terminalText(start.slice(0, before)), known);
      const last = redact(terminalText(end.slice(after)), known, true);
      return {
        text: `${first.text}\n… ${droppedLines} lines left out …\n\n${last.text}`,
        omittedLines: droppedLines,
        omitted: dropped,
        redacted: first.count + last.count,
      };
    },
  };
}
