/** A PlantUML connection between two ends as they are written. */
export interface PlantArrow {
  readonly left: string;
  readonly right: string;
  readonly kind: 'right' | 'left' | 'both' | 'line' | 'hidden';
  readonly label: string | null;
  /** `>` or `<` beside the label: the way it is read; null for along the arrow. */
  readonly reading: 'right' | 'left' | null;
}

const END =
  '(?:\\[[^\\]\\n]+\\]|"[^"\\n]+"|\\([^()\\n]+\\)|:[^:\\n]+:|\\(\\)\\s*(?:"[^"\\n]+"|[\\p{L}\\p{N}_.]+)|[\\p{L}\\p{N}_.$@]+)';
const STYLE = '(?:\\[(?<style>[^\\]\\n]*)\\])?';
const TURN = '(?:left|right|up|down|le|ri|do|l|r|u|d)?';
const ARROW = new RegExp(
  `^(?<left>${END})(?:\\s+"[^"]*")?\\s*(?<open><\\|?|<<|[*o+#^x0)}])?(?<a>[-.=~]+)${STYLE}${TURN}(?:\\[[^\\]\\n]*\\])?(?<b>[-.=~]*)(?<close>\\|?>|>>|[*o+#^x0({])?\\s*(?:"[^"]*"\\s+)?(?<right>${END})(?:\\s*<<[^>]*>>)?(?:\\s*#\\S+)?\\s*(?::\\s*(?<label>.*))?$`,
  'u',
);

/** Reads one line as a connection; null when it is none. */
export function readPlantArrow(line: string): PlantArrow | null {
  const groups = ARROW.exec(line)?.groups;
  if (groups === undefined) return null;
  const { left = '', right = '', open = '', close = '', style = '', label = '' } = groups;
  const to = close.includes('>');
  const from = open.includes('<');
  const heads = to && from ? 'both' : to ? 'right' : from ? 'left' : 'line';
  const words = label.replace(/\\n/gu, ' ').trim();
  const reading = /(?:^|\s)>$|^>/u.test(words)
    ? 'right'
    : /^<|(?:\s)<$/u.test(words)
      ? 'left'
      : null;
  const shown = words.replace(/^[<>]\s*|\s*[<>]$/gu, '').trim();
  const kind = /\bhidden\b/u.test(style) ? 'hidden' : heads;
  return { left, right, kind, label: shown === '' ? null : shown, reading };
}
