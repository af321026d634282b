import { classify } from '../shell/classify.ts';
import { effectWord } from '../shell/effect-words.ts';
import type { Classification } from '../shell/model.ts';
import type { Script, Word } from '../shell/syntax/model.ts';
import { readShell } from '../shell/syntax/read.ts';
import { BUILT_IN } from '../shell/tools/index.ts';
import type { ToolSet } from '../shell/tools/set.ts';
import { type English, english, type Sentence } from '../text/sentence.ts';
import { type Context, contextsOf } from './contexts.ts';
import { fillGaps, type Gap, gapsIn } from './gaps.ts';
import { isPlain, quoteIn } from './quote.ts';
import { sameScript } from './same-structure.ts';
import { wordsOf } from './words.ts';

export type FillCode =
  | 'empty'
  | 'too-long'
  | 'control-character'
  | 'like-a-flag'
  | 'not-plain'
  | 'changes-structure'
  | 'changes-effect';

/** Why a value may not stand for a placeholder: one sentence, `{0}` for arguments. */
export interface FillRefusal extends Sentence {
  readonly code: FillCode;
  readonly placeholder: string;
}

export type Filled =
  | { readonly line: string; readonly classification: Classification }
  | { readonly refusal: FillRefusal };

const TEXTS: Readonly<Record<FillCode, English>> = {
  empty: english`Give a value for {0}.`,
  'too-long': english`The value for {0} is too long: {1} characters at most.`,
  'control-character': english`The value for {0} holds a line break or another character that cannot be seen.`,
  'like-a-flag': english`The value for {0} may not start with “-”: it would be read as a flag.`,
  'not-plain': english`Only letters, digits and . _ : / @ % + = - may stand for {0} here: a program reads the text around it.`,
  'changes-structure': english`This value for {0} would change what the command is.`,
  'changes-effect': english`With this value for {0} the command would do something else: it is {1} then, not {2}.`,
};

const LONGEST = 1000;

/** Control, format and separator characters, and lone halves of surrogate pairs. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/**
 * A command line with values in place of its placeholders, each quoted for where it stands, so that
 * every program gets the argument that it would get from the template with the value in it, letter by
 * letter. What would make it another command is refused.
 *
 * @param placeholders as they are written in the command
 * @param values by placeholder; a variable without one is left to the shell
 * @param tools those that tell what the command does
 */
export function fill(
  command: string,
  placeholders: readonly string[],
  values: ReadonlyMap<string, string>,
  tools: ToolSet = BUILT_IN,
): Filled {
  const given = placeholders.filter((one) => values.has(one) || !one.startsWith('$'));
  const gaps = gapsIn(command, given).map((gap) => ({
    ...gap,
    value: values.get(gap.placeholder) ?? '',
  }));
  for (const { placeholder, value } of gaps) {
    const code = unusable(value);
    if (code !== null) return refused(code, placeholder, `${LONGEST}`);
  }
  const template = inertTemplate(command, gaps, tools);
  const quoted: string[] = [];
  for (const [index, { placeholder, value }] of gaps.entries()) {
    const written = write(template, index, value);
    if ('code' in written) return refused(written.code, placeholder);
    quoted.push(written.text);
  }
  const line = fillGaps(command, gaps, (_, index) => quoted[index] ?? '');
  const placeholder = gaps[0]?.placeholder ?? '';
  const replaced = (text: string) =>
    gaps.reduce(
      (rest, { value }, index) => rest.replaceAll(template.token(index), () => value),
      text,
    );
  if (gaps.length > 0 && !sameScript(template.script, readShell(line, null), replaced)) {
    return refused('changes-structure', placeholder);
  }
  const classification = classify(line, { tools });
  return sameEffects(template.classification, classification)
    ? { line, classification }
    : refused(
        'changes-effect',
        placeholder,
        effectWord(classification.effect),
        effectWord(template.classification.effect),
      );
}

/** A command with an inert word in each gap: what it is whatever the values are. */
interface Template {
  readonly text: string;
  readonly tools: ToolSet;
  readonly script: Script;
  readonly classification: Classification;
  readonly contexts: readonly Context[];
  readonly words: readonly Word[];
  /** The word in a gap, which stands nowhere else, in no value either. */
  readonly token: (index: number) => string;
}

function inertTemplate(
  command: string,
  gaps: readonly (Gap & { readonly value: string })[],
  tools: ToolSet,
): Template {
  const taken = [command, ...gaps.map(({ value }) => value)].join('\n');
  let stem = 'inert';
  while (taken.includes(stem)) stem += 'x';
  const token = (index: number) => `${stem}${index}w`;
  const text = fillGaps(command, gaps, (_, index) => token(index));
  const script = readShell(text, null);
  const classification = classify(text, { tools });
  return {
    text,
    tools,
    script,
    classification,
    contexts: contextsOf(text),
    words: wordsOf(script),
    token,
  };
}

/** How a value is written in a gap, or why it may not stand there. */
function write(
  template: Template,
  index: number,
  value: string,
): { readonly text: string } | { readonly code: FillCode } {
  const token = template.token(index);
  const at = template.text.indexOf(token);
  const context = template.contexts[at] ?? 'other';
  const holders = template.words.filter((word) => word.value.includes(token));
  if (value.startsWith('-') && holders.some((word) => word.value.startsWith(token))) {
    return { code: 'like-a-flag' };
  }
  const text = quoteIn(context, value);
  const isAllowed = isPlain(value) || !isReadAgain(template, token, context, holders);
  return text === null || !isAllowed ? { code: 'not-plain' } : { text };
}

function refused(code: FillCode, placeholder: string, ...args: Sentence['args']): Filled {
  return { refusal: { code, placeholder, text: TEXTS[code], args: [placeholder, ...args] } };
}

/** Why a value cannot be used anywhere, or null. */
function unusable(value: string): FillCode | null {
  if (value === '') return 'empty';
  if (value.length > LONGEST) return 'too-long';
  return UNSEEN.test(value) ? 'control-character' : null;
}

/**
 * Whether a program may read the text around a gap as a language of its own: a quoted text of several
 * words, or a part of a command line that another program runs.
 */
function isReadAgain(
  { text, tools, classification }: Template,
  token: string,
  context: Context,
  holders: readonly Word[],
): boolean {
  const isWord = holders.length > 0 && holders.every(({ value }) => /^[\w./:@=,%+-]*$/.test(value));
  const probe = quoteIn(context, `${token}; ${token} | ${token} $(${token})`);
  if (!isWord || probe === null || classification.effect === 'unknown') return true;
  const probed = classify(
    text.replace(token, () => probe),
    { tools },
  );
  return !sameEffects(classification, probed);
}

function sameEffects(a: Classification, b: Classification): boolean {
  return (
    a.effect === b.effect &&
    a.reasons.length === b.reasons.length &&
    a.reasons.every(({ effect, why }, index) => {
      const other = b.reasons[index];
      return effect === other?.effect && why.code === other.why.code;
    })
  );
}
