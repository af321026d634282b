import type { Why } from './model.ts';

/** Every reason that a part of a command line can have. `{0}` and so on are arguments. */
const SENTENCES = {
  'tool/reads': '“{0}” only reads.',
  'tool/dry': '“{0}” changes nothing: {1} makes it a rehearsal.',
  'tool/changes': '“{0}” changes something.',
  'tool/unclear': '“{0}” can read or change something; what it does here is not known.',
  'tool/unknown': '“{0}” is not a tool with a known effect.',
  'tool/path': '“{0}” is a program in a place of its own, so its name says nothing.',
  'tool/ambiguous-verb': 'What “{0}” is to do is known only when it runs.',
  'settings/reads': '“{0}” only reads, as the settings of the repository say.',
  'settings/changes': '“{0}” changes something, as the settings of the repository say.',
  'verb/unknown': '“{0}” is not a known command of “{1}”.',
  'verb/missing': '“{0}” alone does nothing known.',
  'flag/unknown': '“{0}” is not a known flag of “{1}”.',
  'flag/missing-value': '“{0}” of “{1}” is given no value.',
  'flag/changes': '{0} makes “{1}” change something.',
  'flag/unclear': 'What “{1}” does with {0} is not known.',
  'operand/changes': '“{0}” makes “{1}” change something.',
  'operand/unclear': 'What “{1}” does with “{0}” is not known.',
  'file/writes': 'It writes to “{0}”.',
  'session/opens': '“{0}” opens a session; what is typed there is not known.',
  'input/unknown': 'What “{0}” is given to run is known only when it runs.',
  'input/file': '“{0}” runs what stands in “{1}”.',
  'shell/dynamic-command': 'Which program runs is known only when it runs.',
  'shell/assignment': 'Setting {0} can change what the commands do.',
  'shell/shadowed': '“{0}” is defined anew here.',
  'shell/socket': 'It opens a connection to “{0}”.',
  'shell/unreadable': 'This is not a shell command that can be read: {0}.',
  'shell/too-long': 'It is too long to be read.',
  'shell/too-deep': 'Commands are nested too deep in it to be read.',
  'shell/other-language': 'It is for {0}, which is not read here.',
  'shell/sets': 'It only sets variables of the shell.',
  'shell/empty': 'There is nothing to run.',
  'text/reads': 'The {0} only reads.',
  'text/changes': '{1} in the {0} changes something.',
  'text/unclear': 'What {1} in the {0} does is not known.',
  'text/unreadable': 'The {0} cannot be read.',
} as const;

export type WhyCode = keyof typeof SENTENCES;

/** The reason for an effect, with the arguments of its sentence. */
export function why(code: WhyCode, ...args: readonly string[]): Why {
  return { code, text: SENTENCES[code], args };
}
