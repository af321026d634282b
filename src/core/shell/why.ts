import { english, type Sentence } from '../text/sentence.ts';

/** Every reason that a part of a command line can have. `{0}` and so on are arguments. */
const SENTENCES = {
  'tool/reads': english`“{0}” only reads.`,
  'tool/dry': english`“{0}” changes nothing: {1} makes it a rehearsal.`,
  'tool/changes': english`“{0}” changes something.`,
  'tool/unclear': english`“{0}” can read or change something; what it does here is not known.`,
  'tool/unknown': english`“{0}” is not a tool with a known effect.`,
  'tool/path': english`“{0}” is a program in a place of its own, so its name says nothing.`,
  'tool/ambiguous-verb': english`What “{0}” is to do is known only when it runs.`,
  'settings/reads': english`“{0}” only reads, as the settings of the repository say.`,
  'settings/changes': english`“{0}” changes something, as the settings of the repository say.`,
  'verb/unknown': english`“{0}” is not a known command of “{1}”.`,
  'verb/missing': english`“{0}” alone does nothing known.`,
  'flag/unknown': english`“{0}” is not a known flag of “{1}”.`,
  'flag/missing-value': english`“{0}” of “{1}” is given no value.`,
  'flag/changes': english`{0} makes “{1}” change something.`,
  'flag/unclear': english`What “{1}” does with {0} is not known.`,
  'operand/changes': english`“{0}” makes “{1}” change something.`,
  'operand/unclear': english`What “{1}” does with “{0}” is not known.`,
  'file/writes': english`It writes to “{0}”.`,
  'session/opens': english`“{0}” opens a session; what is typed there is not known.`,
  'input/unknown': english`What “{0}” is given to run is known only when it runs.`,
  'input/file': english`“{0}” runs what stands in “{1}”.`,
  'shell/dynamic-command': english`Which program runs is known only when it runs.`,
  'shell/assignment': english`Setting {0} can change what the commands do.`,
  'shell/shadowed': english`“{0}” is defined anew here.`,
  'shell/socket': english`It opens a connection to “{0}”.`,
  'shell/unreadable': english`This is not a shell command that can be read: {0}.`,
  'shell/deceives': english`It holds characters that look like others, or like nothing.`,
  'shell/too-long': english`It is too long to be read.`,
  'shell/too-deep': english`Commands are nested too deep in it to be read.`,
  'shell/other-language': english`It is for {0}, which is not read here.`,
  'shell/sets': english`It only sets variables of the shell.`,
  'shell/empty': english`There is nothing to run.`,
  'text/reads': english`The {0} only reads.`,
  'text/changes': english`{1} in the {0} changes something.`,
  'text/unclear': english`What {1} in the {0} does is not known.`,
  'text/unreadable': english`The {0} cannot be read.`,
} as const;

export type WhyCode = keyof typeof SENTENCES;

/** Why a part of a command line has its effect: a stable code, and a sentence with its arguments. */
export interface Why extends Sentence {
  readonly code: WhyCode;
  readonly args: readonly string[];
}

/** The reason for an effect, with the arguments of its sentence. */
export function why(code: WhyCode, ...args: readonly string[]): Why {
  return { code, text: SENTENCES[code], args };
}
