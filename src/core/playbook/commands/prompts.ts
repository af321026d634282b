/** `shell` and `sql` prompts, and those of other consoles; `continuation` belongs to the line above. */
export type PromptKind = 'shell' | 'root' | 'console' | 'continuation';

export interface Prompted {
  readonly kind: PromptKind;
  /** Length of indentation and prompt. */
  readonly length: number;
}

const PROMPTS: readonly (readonly [PromptKind, RegExp])[] = [
  ['shell', /^\s*(?:\([\w.-]+\)\s*)?\$>?(?:\s+|$)/],
  ['root', /^\s*(?:\([\w.-]+\)\s*)?[\w.-]+@[\w.-]+(?:[: ][^\s$#>%]*)?\s?#(?:\s+|$)/],
  ['shell', /^\s*(?:\([\w.-]+\)\s*)?[\w.-]+@[\w.-]+(?:[: ][^\s$#>%]*)?\s?[$%>](?:\s+|$)/],
  ['root', /^\s*\[[\w.-]+@[^\]]+\]\s?#(?:\s+|$)/],
  ['shell', /^\s*\[[\w.-]+@[^\]]+\]\s?[$%](?:\s+|$)/],
  ['root', /^\s*(?:sh|bash|zsh)-\d[\d.]*#(?:\s+|$)/],
  ['shell', /^\s*(?:sh|bash|zsh)-\d[\d.]*\$(?:\s+|$)/],
  ['root', /^\s*(?:~|\/[\w/.-]*|[\w.-]+:[~/][\w/.-]*)\s?#(?:\s+|$)/],
  ['shell', /^\s*(?:~|\/[\w/.-]*|[\w.-]+:[~/][\w/.-]*)\s?\$(?:\s+|$)/],
  ['shell', /^\s*[\w-]{2,}\$\s+(?=\S)/],
  ['shell', /^\s*(?:\[[\w -]+\]|[\w.-]{3,})\s+[$%]\s+(?=[a-z./~$])/],
  ['root', /^\s*[\w.-]{3,}\s+#\s+(?=[a-z./~$][\w./-]*\s+-)/],
  ['shell', /^\s*[❯➜λ]\s+(?:~\s+)?(?=\S)/],
  [
    'shell',
    /^\s*[%~]\s+(?=(?:sudo|kubectl|oc|git|docker|helm|aws|gcloud|terraform|knife|curl|ssh|cd|bundle|make|brew|npm|python3?)\s|\.{1,2}\/)/,
  ],
  ['shell', /^\s*\$(?=(?:git|kubectl|oc|terraform|sudo|aws|gcloud|docker|helm|curl|cd|ssh)\s)/],
  ['shell', /^\s*I have no name!@\S+[$#](?:\s+|$)/],
  ['shell', /^\s*PS(?: [A-Z]:[^>]*)?>\s*/],
  ['shell', /^\s*[A-Z]:\\[^>]*>\s*/],
  ['continuation', /^\s*irb\([\w#<>: ]*\):\d+:[1-9]\d*[>*](?:\s+|$)/],
  ['continuation', /^\s*\w+[-('"][#>](?:\s+|$)/],
  ['console', /^\s*\w+=[#>](?:\s+|$)/],
  [
    'console',
    /^\s*(?:\[\d+\]\s*)?(?:irb|pry|iex)(?:\([\w.:#<> ]*\))?(?::\d+(?::\d+)?)?[>*](?:\s+|$)/,
  ],
  ['console', /^\s*>>>(?:\s+|$)/],
  ['continuation', /^\s*\.\.\.\s(?=\s)/],
  ['console', /^\s*(?:\[ ?\w+ ?\]\s*)?[\w.:/-]*[\w)\]]>(?:\s+|$)(?![^<]*<\/)/],
  ['console', /^\s*\(gdb\)\s+/],
];

/** What some part of every prompt is; most lines have none of it. */
const SIGN = /[$#%>❯➜λ~*]|\.{3}|\(gdb\)/;

/** The prompt that a line starts with, or null. A bare `> ` and `# ` need context: see `block.ts`. */
export function promptOf(line: string): Prompted | null {
  if (!SIGN.test(line)) return null;
  for (const [kind, pattern] of PROMPTS) {
    const match = pattern.exec(line);
    if (match !== null) return { kind, length: match[0].length };
  }
  return null;
}

/** Opens a root shell, after which `# ` is a prompt. */
export function opensRootShell(command: string): boolean {
  return /^\s*(?:sudo\s+(?:su\b|-i\b|-s\b|bash\b|sh\b)|su\b)/.test(command);
}
