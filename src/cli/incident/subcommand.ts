import type { Arguments, Command, ExitCode, Io, OptionSpec } from '../command.ts';
import { openSession, Refused, SESSION_OPTIONS, type Session } from './session.ts';

/** What an incident command prints: data for scripts, and lines for people. */
export interface Answer {
  readonly json: unknown;
  readonly pretty: string;
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
    run: async (args, io): Promise<ExitCode> => {
      const session = await openSession(args, io);
      try {
        const { json, pretty } = await run(session, args, io);
        io.stdout(session.json ? `${JSON.stringify(json, null, 2)}\n` : pretty);
        return 0;
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        io.stderr(`faultline ${full}: ${error.message}\n`);
        return 1;
      }
    },
  };
}
