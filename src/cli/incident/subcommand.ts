import type { Arguments, Command, ExitCode, Io, OptionSpec } from '../command.ts';
import { printable } from '../output/style.ts';
import { Refused } from './refused.ts';
import { openSession, SESSION_OPTIONS, type Session } from './session.ts';

/** What an incident command prints: data for scripts, and lines for people. */
export interface Answer {
  readonly json: unknown;
  readonly pretty: string;
  /** 1 where something is left to do; 0 where it is left out. */
  readonly code?: 0 | 1;
}

interface Subcommand {
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  readonly details: string;
  readonly examples: readonly string[];
  readonly options?: Readonly<Record<string, OptionSpec>>;
  readonly run: (session: Session, args: Arguments, io: Io) => Promise<Answer>;
}

/**
 * A command of `faultline incident`: opens the repository's incidents, runs, and prints the answer.
 * What the rules or the disk refuse goes to stderr as one sentence, with exit code 1.
 */
export function subcommand({ run, options = {}, name, ...rest }: Subcommand): Command {
  const full = `incident ${name}`;
  return {
    ...rest,
    name: full,
    options: { ...options, ...SESSION_OPTIONS },
    run: (args, io) =>
      refusable(full, args, io, async () => {
        const session = await openSession(args, io);
        const { json, pretty, code = 0 } = await run(session, args, io);
        io.stdout(session.json ? `${JSON.stringify(json, null, 2)}\n` : pretty);
        return code;
      }),
  };
}

/**
 * Runs a command. What is refused goes to stderr as one sentence, with exit code 1, and with
 * `--format json` to stdout as data, too.
 */
export async function refusable(
  name: string,
  args: Arguments,
  io: Io,
  work: () => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { code, message, kept } = error;
    io.stderr(`faultline ${name}: ${printable(kept === '' ? message : `${message}\n${kept}`)}\n`);
    if (args.values.format === 'json') {
      io.stdout(`${JSON.stringify({ error: { code, message, kept } })}\n`);
    }
    return 1;
  }
}
