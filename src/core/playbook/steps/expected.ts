const SENTENCE =
  /(?:^|(?<=[.!?:;]\s)|(?<=\n))[^.!?\n]*?(?:\bexpect(?:ed|ation)?\b|\byou (?:should|will|can|ought to) (?:now )?(?:see|get|find|have|receive|notice)\b|\bshould (?:now )?(?:return|show|output|print|display|report|list|be|say|look|give|produce|contain|have|see|read|respond|appear|succeed|match|include|come|start|become|result)\b|\b(?:output|result|response) (?:is|will be|looks|should)\b)[^\n]*?(?:[.!?](?=\s|$)|$)/i;

/** The sentence that says what one should see, without a leading "Expected:", or null. */
export function expectedIn(text: string): string | null {
  const match = SENTENCE.exec(text);
  if (match === null) return null;
  const sentence = match[0]
    .trim()
    .replace(/^(?:\W*expected(?: (?:output|result|outcome|response))?\W*:|expect:)\s*/i, '');
  return sentence.replace(/:$/, '').trim() || null;
}

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
    text,
  );
}

const MAX_OUTPUT = 500;

/** The output that a playbook shows after a command, as an expected outcome. */
export function expectedOutput(output: string): string | null {
  const text = output.trim();
  if (text === '') return null;
  return text.length <= MAX_OUTPUT ? text : `${text.slice(0, MAX_OUTPUT).trimEnd()} …`;
}
