/**
 * Eight hexadecimal digits that change when a part of a document is edited (FNV-1a, 32 bits). What a
 * Markdown formatter changes does not count as an edit: line ends, blank lines, spacing, the rules of
 * tables; nor does ticking a box, which is carried over instead.
 */
export function fingerprint(text: string): string {
  const essence = text
    .replace(/\r\n?/g, '\n')
    .replace(TICK, '$1[ ]')
    .replace(/[ \t]+/g, ' ')
    .replace(/-{2,}/g, '--')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
  let hash = 0x811c9dc5;
  for (let i = 0; i < essence.length; i++) {
    hash = Math.imul(hash ^ essence.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

const TICK = /^(\s*[-*+] )\[[xX]\]/gm;

/** The fresh text with the boxes ticked that are ticked in the old one, by what stands beside them. */
export function carryTicks(old: string, fresh: string): string {
  const ticked = new Set(
    old
      .split(/\r\n?|\n/)
      .filter((line) => line.match(TICK) !== null)
      .map((line) => line.replace(TICK, '$1[ ]').trim()),
  );
  return fresh
    .split('\n')
    .map((line) => (ticked.has(line) ? line.replace('[ ]', '[x]') : line))
    .join('\n');
}
