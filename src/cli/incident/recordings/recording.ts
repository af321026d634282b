import type { Incident } from '../../../core/incident/incident.ts';
import type { Fact } from '../../../core/incident/log/draft.ts';
import type { Arguments, OptionSpec } from '../../command.ts';
import { textOption } from '../../options.ts';
import type { Session } from '../session.ts';

/** A command that records facts about one incident. */
export interface Recording {
  readonly name: string;
  readonly summary: string;
  /** What follows the ID. */
  readonly operands: readonly string[];
  readonly options?: Readonly<Record<string, OptionSpec>>;
  readonly example: string;
  readonly facts: (call: Call) => readonly Fact[] | Promise<readonly Fact[]>;
}

export interface Call {
  readonly incident: Incident;
  readonly session: Session;
  /** The operands after the ID, one for each name in `operands`. */
  readonly words: readonly string[];
  readonly args: Arguments;
}

export const REASON: OptionSpec = { type: 'string', value: 'TEXT', help: 'why' };

/** The reason that was given, as a fact; nothing where none was, or a blank one. */
export function reasonOf(args: Arguments): { readonly reason?: string } {
  const reason = textOption(args, 'reason')?.trim() ?? '';
  return reason === '' ? {} : { reason };
}
