import { problemsFrom } from '../../problem.ts';
import { english } from '../../text/sentence.ts';

const problem = problemsFrom({
  'docs/not-text': {
    severity: 'error',
    text: english`This is not UTF-8 text, and nothing in it was read. Save it as UTF-8; give a file that is no text another name.`,
  },
});

/** What UTF-16 begins with, as UTF-8 reads it. */
const UTF_16 = '\uFFFD\uFFFD';

/** What is wrong with the text of a file whose bytes were something else; null for any other text. */
export function notText(text: string) {
  const isOther = text.startsWith(UTF_16) || text.includes('\0');
  return isOther ? problem('docs/not-text', { start: 0, end: 0, line: 1, endLine: 1 }) : null;
}
