/** `## Title {#id}`: MkDocs, Pandoc, Hugo, Docusaurus, MyST. */
const OWN_ID = /\{[^{}#]{0,200}#([^\s{}]{1,200})[^{}]{0,200}\}\s*#*\s*$/;

/** The anchor that a heading gives itself, from its source; null without one. */
export function ownId(source: string): string | null {
  return OWN_ID.exec(source)?.[1] ?? null;
}
