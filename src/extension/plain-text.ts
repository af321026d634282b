/**
 * Text from files, made safe for the places of the editor that read markup: a playbook can not put an
 * icon, a link or a command there.
 */

/** For quick picks and CodeLenses, where `$(name)` is an icon. */
export function plainLabel(text: string): string {
  return oneLine(text).replaceAll('$(', '\\$(');
}

/** For notifications, where `[text](target)` is a link and may be a command. */
export function plainMessage(text: string): string {
  return oneLine(text).replaceAll('](', '] (');
}

/** For tree items: line breaks and runs of blanks are one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
