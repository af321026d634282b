import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { CONFIG_FILE, readConfig } from '../../core/config/config.ts';
import { fold } from '../../core/incident/fold.ts';
import type { Incident } from '../../core/incident/incident.ts';
import { DEFAULT_POLICY, type Policy } from '../../core/incident/policy.ts';
import type { DependencyMap } from '../../core/map/model.ts';
import { readMap } from '../../core/map/read.ts';
import { formatInstant, parseInstant } from '../../core/time/utc.ts';
import { readText } from '../../node/read-text.ts';
import { isFailure } from '../../node/store/failure.ts';
import type { LogProblem } from '../../node/store/problems.ts';
import { openStore, type Store } from '../../node/store/store.ts';
import { type Arguments, type Io, type OptionSpec, UsageError } from '../command.ts';
import { textOption } from '../options.ts';

/** The options that every incident command takes. */
export const SESSION_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  dir: {
    type: 'string',
    value: 'DIR',
    help: 'the repository (default: the one around this folder)',
  },
  by: { type: 'string', value: 'NAME', help: 'who did it (default: you)' },
  at: { type: 'string', value: 'ISO', help: 'when it happened, with offset (default: now)' },
  now: { type: 'string', value: 'ISO', help: 'the clock of this run (default: the real one)' },
  format: {
    type: 'string',
    short: 'f',
    value: 'FORMAT',
    choices: ['pretty', 'json'],
    default: 'pretty',
    help: 'how to print',
  },
};

/** One run of an incident command: where, when, who, and by which rules. Times in milliseconds. */
export interface Session {
  readonly store: Store;
  readonly root: string;
  readonly now: () => number;
  readonly at: number;
  readonly by: string;
  readonly json: boolean;
  readonly policy: Policy;
}

/** Something that cannot be done as asked: said in one sentence, exit code 1, nothing recorded. */
export class Refused extends Error {}

/**
 * Opens the incidents of the repository that the options name.
 *
 * @param clock with `--now`: `fixed` stands still, so that a run can be repeated; `running` goes on
 * @throws UsageError for a time that is none
 */
export async function openSession(
  args: Arguments,
  io: Io,
  clock: 'fixed' | 'running' = 'fixed',
): Promise<Session> {
  const start = instantOption(args, 'now') ?? io.now();
  const began = io.now();
  const now = clock === 'fixed' ? () => start : () => start + io.now() - began;
  const dir = textOption(args, 'dir');
  const root = dir === undefined ? await repositoryAround(io.cwd) : resolve(io.cwd, dir);
  return {
    store: openStore({ root, now }),
    root,
    now,
    at: instantOption(args, 'at') ?? now(),
    by: textOption(args, 'by') ?? io.user,
    json: args.values.format === 'json',
    policy: DEFAULT_POLICY,
  };
}

/** @throws UsageError where the option is given and is not an ISO date-time with an offset */
export function instantOption(args: Arguments, name: string): number | undefined {
  const value = textOption(args, name);
  if (value === undefined) return undefined;
  const instant = parseInstant(value);
  if (instant !== null) return instant;
  throw new UsageError(
    `--${name} cannot be "${value}". Write a time with its offset, such as 2026-04-26T15:40:00Z.`,
  );
}

/** The nearest folder upwards that looks like the root of a repository, else the folder itself. */
async function repositoryAround(folder: string): Promise<string> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    for (const sign of [CONFIG_FILE, '.git', 'incidents']) {
      const found = await stat(join(at, sign)).catch(() => null);
      if (found !== null) return at;
    }
    if (dirname(at) === at) return resolve(folder);
  }
}

/** The repository's dependency map, or null where it has none. */
export async function openMap(root: string): Promise<DependencyMap | null> {
  const config = await readText(join(root, CONFIG_FILE));
  const { value } = readConfig('text' in config ? config.text : '');
  const map = await readText(join(root, value.map));
  return 'text' in map ? readMap({ path: value.map, text: map.text }) : null;
}

export interface OpenIncident {
  readonly incident: Incident;
  readonly problems: readonly LogProblem[];
}

/**
 * Reads one incident.
 * @throws Refused where there is none of that ID, or its log cannot be read
 */
export async function readIncident(session: Session, id: string): Promise<OpenIncident> {
  const log = await session.store.read(id);
  if (isFailure(log)) throw new Refused(`${id}: ${log.failure}. ${log.remedy}.`);
  if (log.movedTo !== null) throw new Refused(`${id} is now ${log.movedTo}. Use that ID.`);
  const incident = fold(log.events, session.policy);
  if (incident === null) {
    throw new Refused(`${id}: nothing in this folder declares it. Fetch the log of whoever did.`);
  }
  return { incident, problems: log.problems };
}

const ID = /^INC-\d{4}-\d{2}-\d{2}-\d{3,}$/i;

/**
 * The incident that a command is about: the first operand where that is an ID, else the only one
 * that is open. Gives the operands that are left.
 * @throws Refused where none or several are open
 */
export async function chooseIncident(
  session: Session,
  operands: readonly string[],
): Promise<OpenIncident & { readonly rest: readonly string[] }> {
  const [first = '', ...others] = operands;
  if (ID.test(first))
    return { ...(await readIncident(session, first.toUpperCase())), rest: others };
  const open = (await readAll(session)).filter(({ incident }) => isOpen(incident));
  const [only, ...more] = open;
  if (only === undefined) {
    throw new Refused(
      'No incident is open. Declare one: faultline incident declare --symptom TEXT',
    );
  }
  if (more.length > 0) {
    const ids = open.map(({ incident }) => incident.id).join(', ');
    throw new Refused(`Several incidents are open: ${ids}. Name the one you mean.`);
  }
  return { ...only, rest: operands };
}

/**
 * Every incident of the repository, oldest first.
 * @throws Refused where the folder cannot be read
 */
export async function readAll(session: Session): Promise<readonly OpenIncident[]> {
  const ids = await session.store.list();
  if (isFailure(ids)) throw new Refused(`${ids.failure}. ${ids.remedy}.`);
  const all: OpenIncident[] = [];
  for (const id of ids) {
    const log = await session.store.read(id);
    if (isFailure(log) || log.movedTo !== null) continue;
    const incident = fold(log.events, session.policy);
    if (incident !== null) all.push({ incident, problems: log.problems });
  }
  return all;
}

export function isOpen({ state }: Incident): boolean {
  return state === 'investigating' || state === 'observing';
}

/** ISO time of an instant, or null. */
export function isoOrNull(instant: number | null | undefined): string | null {
  return instant === null || instant === undefined ? null : formatInstant(instant);
}
