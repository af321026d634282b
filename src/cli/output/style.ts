/** Marks up a piece of output, or leaves it as it is where colours are off. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly alarm: (text: string) => string;
  readonly underline: (text: string) => string;
}

/**
 * Whether an output is coloured: where a terminal shows it, unless the user says otherwise, by
 * https://no-color.org and by FORCE_COLOR, which is the stronger one.
 */
export function wantsColors(
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  const { FORCE_COLOR: force, NO_COLOR: none = '', TERM: terminal } = env;
  if (force !== undefined) return !/^(?:0|false)$/i.test(force);
  return isTerminal && none === '' && terminal !== 'dumb';
}

/** The ANSI styles of the pretty reporters, or none of them. */
export function styles(colors: boolean): Style {
  const mark = (on: number, off: number) => (text: string) =>
    colors ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return {
    bold: mark(1, 22),
    dim: mark(2, 22),
    warn: mark(33, 39),
    alarm: mark(31, 39),
    underline: mark(4, 24),
  };
}

/** The name of a file, safe to print and in one line: it may hold anything. */
export function printableName(path: string): string {
  return printable(path.replace(/[\n\t]/g, (control) => (control === '\n' ? '\u240a' : '\u2409')));
}

/**
 * Text from a file, safe to print on a terminal: control characters other than line feed and tab
 * become a visible picture of themselves, and so do the marks that reorder text, so that a playbook
 * cannot move the cursor, retitle the window or show a command other than it is.
 */
export function printable(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (control) => {
      if (control === '\n' || control === '\t') return control;
      return control < ' ' ? String.fromCharCode(0x2400 + control.charCodeAt(0)) : '\ufffd';
    });
}
