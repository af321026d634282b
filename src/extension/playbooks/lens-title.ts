/** The title of a CodeLens after an icon; the space would be swallowed if a line could break there. */
export function lensTitle(icon: string, text: string): string {
  return `$(${icon})\u00a0${text}`;
}
