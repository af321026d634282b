/** One sentence that says what one should see. */
const SENTENCE = new RegExp(
  String.raw`(?:^|(?<=[.!?:;]\s))[^.!?]*?(?:${[
    String.raw`(?:^|(?<=[.!?:;]\s))\W*expect(?:ed)?(?: (?:output|results?|outcome|response))?\W*:`,
    String.raw`\bexpected (?:output|result|outcome|response) (?:is|looks)\b`,
    String.raw`\byou (?:should|will|ought to) (?:now )?(?:see|get|receive|notice)\b`,
    String.raw`\bshould (?:now |then |only |also )*(?:return|show|output|print|display|report|list|say|look|give|contain|see|read|respond|appear|succeed|match|come|become|result)\b`,
    String.raw`\bshould (?:now |then |all |only )*be (?:running|healthy|up|ready|green|empty|available|listed|reachable|zero|0|1|2|3|true|false|back|in|no|less|more|below|above)\b`,
  ].join('|')}).*?(?:[.!?](?=\s|$)|$)`,
  'i',
);

/** A word of every such sentence, which most texts have none of. */
const EXPECTS = /expect|should|you (?:will|ought)/i;

/** The sentence only announces what follows it. */
const ANNOUNCES = /\b(?:following|similar to|like|this|these|below|follows|output)\W*$/i;

/** Longer paragraphs are not searched further. */
const MAX_TEXT = 2000;

/** The sentence that says what one should see, without a leading "Expected:", or null. */
export function expectedIn(text: string): string | null {
  if (!EXPECTS.test(text)) return null;
  const match = SENTENCE.exec(text.slice(0, MAX_TEXT));
  if (match === null) return null;
  const sentence = match[0].trim().replace(LABEL, '');
  return ANNOUNCES.test(sentence) ? null : sentence.replace(/:$/, '').trim() || null;
}

const LABEL = /^\W*expect(?:ed)?(?: (?:output|results?|outcome|response))?\W*:\s*/i;

/** A comment in a block that says what one should see: `# expected: 3 pods`. */
export function expectedComment(comments: readonly string[]): string | null {
  for (const comment of comments) {
    if (/^(?:expect(?:ed)?|should|you should)\b/i.test(comment)) {
      return comment.replace(/^expect(?:ed)?(?: (?:output|result))?\s*:?\s*/i, '').trim() || null;
    }
  }
  return null;
}

/** Whether a paragraph introduces something that is shown, not done. */
export function introducesOutput(text: string): boolean {
  return /\b(?:outputs?|results?|returns?|response|looks? like|should see|similar to|shows?|prints?|displays?|will see|sample|something like)\b[^.]*[:.]?$/i.test(
    text.slice(-200),
  );
}

const MAX_OUTPUT = 500;

/** The output that a playbook shows after a command, as an expected outcome. */
export function expectedOutput(output: string): string | null {
  const text = output.trim();
  if (text === '') return null;
  return text.length <= MAX_OUTPUT ? text : `${text.slice(0, MAX_OUTPUT).trimEnd()} …`;
}
