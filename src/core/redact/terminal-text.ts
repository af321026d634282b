/** Sequences that tell a terminal what to do (ECMA-48, and xterm's OSC). Those of text end with the line. */
const SEQUENCES =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\n]*(?:\x07|\x9c|\x1b\\)?|\x1b[ -/]*[0-~]?/g;

/** Control characters that are no text; a tab and a line break are. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROLS = /[\0-\x07\x0b\x0c\x0e-\x1f\x7f-\x9f]/g;

/**
 * What a terminal showed, as text: escape sequences, backspaces and overwritten lines (progress bars)
 * taken out, lines ended by LF.
 */
export function terminalText(raw: string): string {
  return raw
    .replace(SEQUENCES, '')
    .replace(/\r+\n/g, '\n')
    .split('\n')
    .map((line) => withoutBackspaces(lastWritten(line)).replace(CONTROLS, ''))
    .join('\n');
}

/** A carriage return starts the line again. */
function lastWritten(line: string): string {
  return line.includes('\r') ? (line.split('\r').findLast((part) => part !== '') ?? '') : line;
}

function withoutBackspaces(line: string): string {
  if (!line.includes('\b')) return line;
  const kept: string[] = [];
  for (const char of line) {
    if (char === '\b') kept.pop();
    else kept.push(char);
  }
  return kept.join('');
}
