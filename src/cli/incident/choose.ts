import { isOpen } from '../../core/incident/incident.ts';
import { UsageError } from '../command.ts';
import { clashMessage, settleClashes } from './clash.ts';
import { fromEach, idFrom, type OpenIncident, readIncident } from './open.ts';
import { Refused } from './refused.ts';
import type { Session } from './session.ts';

/** An incident, and how it was chosen. */
export interface Chosen extends OpenIncident {
  /** The operands after the ID. */
  readonly words: readonly string[];
  /** By its ID; else it is the only one that is open. */
  readonly isNamed: boolean;
}

/**
 * The incident that a command is about: the first operand where that is an ID, else the only one
 * that is open. Gives the operands that are left.
 *
 * @param names of the operands that the command takes after the ID
 * @throws Refused where none or several are open, UsageError for too many operands or too few
 */
export async function chooseIncident(
  session: Session,
  operands: readonly string[],
  names: readonly string[] = [],
): Promise<Chosen> {
  const [first = '', ...others] = operands;
  const id = idFrom(first);
  const words = id === null ? operands : others;
  if (words.length !== names.length) {
    if (id === null && /^INC-/i.test(first)) {
      throw new UsageError(`"${first}" is no ID. Write all of it, such as INC-2026-04-26-001.`);
    }
    const wanted = names.length === 0 ? 'nothing' : names.join(' ');
    const got = words.map((word) => `"${word}"`).join(' ') || 'nothing';
    throw new UsageError(`after the ID it takes ${wanted}, and got ${got}.`);
  }
  words.forEach((word, index) => {
    if (word.trim() === '') throw new UsageError(`${names[index]} must not be blank.`);
  });
  const open = await (id === null ? onlyOpen(session) : readIncident(session, id));
  return { ...open, words, isNamed: id !== null };
}

/**
 * The incident that something is to be recorded in. Where its number is shared, that is settled first.
 * @throws Refused where the number led to several, so that nothing goes to the wrong one
 */
export async function chooseToRecord(
  session: Session,
  operands: readonly string[],
  names: readonly string[] = [],
): Promise<Pick<Chosen, 'incident' | 'words' | 'isNamed'>> {
  const open = await chooseIncident(session, operands, names);
  const { incident, clashes, words, isNamed } = open;
  if (clashes.length === 0) return { incident, words, isNamed };
  const { renumbered, ask } = await settleClashes(session, open);
  const news = renumbered.map(({ to, symptom }) => `"${symptom}" is ${to} now.`);
  const told = news.length === 0 ? [] : [`${incident.id} was declared twice.`, ...news];
  const questions = ask.map((other) => clashMessage(incident, other));
  const remedy =
    ask.length > 0 ? 'Nothing is recorded.' : 'Nothing is recorded: name the one you mean.';
  throw new Refused('declared-twice', [...told, remedy, ...questions].join(' '));
}

async function onlyOpen(session: Session): Promise<OpenIncident> {
  const all = await fromEach(session, ({ course }) => course);
  const open = all.filter(isOpen).map(({ id }) => id);
  const [only, ...more] = open;
  if (only === undefined) {
    const last = all.at(-1);
    const older =
      last === undefined
        ? ''
        : ` The last one is ${last.id}, ${last.state}: name it if you mean it.`;
    throw new Refused(
      'none-open',
      `No incident is open.${older} Declare one: faultline incident declare --symptom TEXT`,
    );
  }
  if (more.length === 0) return readIncident(session, only);
  const ids = open.join(', ');
  throw new Refused('several-open', `Several incidents are open: ${ids}. Name the one you mean.`);
}
