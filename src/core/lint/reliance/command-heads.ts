/** Words that only lead to the command that is run. */
const LEADING =
  /^(?:sudo|env|time|watch|nohup|exec|command|xargs|timeout|then|do|else|if|while|!|\{|\()$/;
/** `NAME=value` before a command, and the options and numbers of the words above. */
const PASSED = /^(?:[A-Za-z_]\w*=|-|\d)/;
const MOST_COMMANDS = 50;

/**
 * The simple commands of a line or script as their words, for a quick look at which tools they are.
 * It is no shell grammar: quotes and substitutions are cut as they come, and a word may be lost.
 */
export function commandHeads(text: string): readonly (readonly string[])[] {
  return text
    .replace(/\\\r?\n/g, ' ')
    .split(/\r?\n|&&|\|\|?|;|\$\(|`|<\(/)
    .slice(0, MOST_COMMANDS)
    .flatMap((part) => {
      const words = part.trim().split(/\s+/);
      let at = 0;
      while (at < words.length && isLeading(words, at)) at += 1;
      const own = words.slice(at);
      return own.length === 0 || own[0] === '' || own[0]?.startsWith('#') ? [] : [own];
    });
}

function isLeading(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (LEADING.test(word) || /^[A-Za-z_]\w*=/.test(word)) return true;
  return at > 0 && PASSED.test(word);
}
