import type { ReportCache } from '../node/lint/report-cache.ts';

/** What a run of the CLI touches outside itself; a test gives its own. */
export interface Io {
  readonly cwd: string;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Reads standard input to its end. */
  readonly stdin: () => Promise<string>;
  /** Whether stdout takes ANSI colours. */
  readonly colors: boolean;
  /** Whether stderr is a terminal, where a line can be written over. */
  readonly terminal: boolean;
  /** Wall clock in milliseconds. */
  readonly now: () => number;
  /** What earlier runs of the linter found; null to keep nothing. */
  readonly cache: ReportCache | null;
  /** The program of a thread that lints a part of a repository; null to use no other thread. */
  readonly lintThread: URL | null;
  /** The folder of the rules' pages. */
  readonly rulePages: URL;
  /** For the programs that a command runs. */
  readonly env: NodeJS.ProcessEnv;
  /** Who runs this, unless an option says otherwise. */
  readonly user: string;
  /** For a command that goes on until it is told to end: aborted then. */
  readonly interruption: () => AbortSignal;
}

/** 0: fine; 1: problems were found; 2: could not run. */
export type ExitCode = 0 | 1 | 2;

export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  /** One-letter form. */
  readonly short?: string;
  /** Placeholder of the value in the help text. */
  readonly value?: string;
  /** The only values allowed. */
  readonly choices?: readonly string[];
  readonly default?: string;
  /** May be given several times; its value is a list. */
  readonly multiple?: boolean;
  readonly help: string;
}

export type OptionValue = string | boolean | readonly string[] | undefined;

export interface Arguments {
  readonly operands: readonly string[];
  readonly values: Readonly<Record<string, OptionValue>>;
}

export interface Command {
  readonly name: string;
  readonly summary: string;
  /** What follows the command's name in the usage line. */
  readonly usage: string;
  /** Paragraphs below the usage line. */
  readonly details: string;
  readonly examples: readonly string[];
  readonly options: Readonly<Record<string, OptionSpec>>;
  readonly run: (args: Arguments, io: Io) => Promise<ExitCode>;
}

/** A call that cannot be run as it was written; ends the run with exit code 2. */
export class UsageError extends Error {}
