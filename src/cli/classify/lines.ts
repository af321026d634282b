/** One command a line, blank lines left out; a line that is a JSON string stands for its value. */
export function linesOf(input: string): readonly string[] {
  return input
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map(decoded);
}

function decoded(line: string): string {
  if (!/^\s*".*"\s*$/.test(line)) return line;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'string' ? value : line;
  } catch {
    return line;
  }
}
