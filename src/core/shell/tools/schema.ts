import type { Effect } from '../model.ts';

/**
 * The knowledge about one tool, as data. Each field has a folder, each tool a file in it that the
 * index of the folder lists; `test/core/shell/tools/tables.test.ts` holds every table against this.
 *
 * The rules that all tables share: what is not in a table is unknown (tool, verb, flag); a flag that
 * changes something wins over one that only reads; `--help` and `--version` only read.
 */
export interface Tool extends Spec {
  /** The program's names, its usual one first. */
  readonly names: readonly string[];
  /** Where the knowledge is from: the manual page or the reference, with its version if it matters. */
  readonly doc: string;
  /**
   * How the tool writes flags. `gnu` (the default): `-abc`, `-nVALUE`, `--name value`,
   * `--name=value`. `go`: `-name` is one long flag, with one dash or two. `none`: it has none, each
   * word is an operand.
   */
  readonly style?: FlagStyle;
  /** The first word may be flags without a dash, as in `tar tzf x` and `ps aux`. */
  readonly bundle?: true;
  /** Verbs may be written in any case, as in `redis-cli get`. */
  readonly anyCase?: true;
  /** Verbs may be cut short, as in `ip a s`: the first one listed that starts so is meant. */
  readonly prefixes?: true;
}

export type FlagStyle = 'gnu' | 'go' | 'none';

/** What a tool, or one of its verbs, does with what is given to it. */
export interface Spec {
  /** What it does when no flag and no operand says otherwise; without it, unknown. */
  readonly effect?: Effect;
  /** What it shows is secret. */
  readonly sensitive?: true;
  /** A team's settings say what it does, not a table. */
  readonly fromSettings?: true;
  /**
   * Flags by name, names that mean the same in one key: `'o output'`. One letter is a short flag, a
   * longer name a long one; `'-sT'` is exactly that word, `'-'` too, and `'#'` a number, as in
   * `head -5`. Verbs below know these flags too.
   */
  readonly flags?: Readonly<Record<string, Flag>>;
  /** Flags that are not listed change nothing. Only where the reference shows that none does. */
  readonly anyFlags?: true;
  /** A word that looks like a flag is an operand once the first operand is there. */
  readonly flagsFirst?: true;
  /**
   * What may come next, names that do the same in one key: `'get describe'`. `*` stands for any
   * letters; names without it go first.
   */
  readonly verbs?: Readonly<Record<string, Effect | Spec>>;
  /** Names that may stand before the verb, any number of them: `gcloud compute instances list`. */
  readonly groups?: string;
  /** A word that is none of the verbs is an operand. */
  readonly orOperands?: true;
  /** The first rule that fits an operand counts; an operand that none fits changes nothing. */
  readonly operands?: readonly OperandRule[];
  /** What is run from some operand on. */
  readonly runs?: Runs;
  /** What the tool does with its input where no flag and no operand says what to run (`is`). */
  readonly input?: Input;
}

/** A short form for the common cases: takes nothing, takes a value, or takes nothing and does this. */
export type Flag = 'switch' | 'value' | 'optional' | Effect | FlagRule;

export interface FlagRule {
  /** Default `nothing`. An `optional` value stands in the same word: `--dry-run=client`, `-i.bak`. */
  readonly takes?: 'nothing' | 'value' | 'optional';
  /**
   * What the flag makes of the command. `read-only` makes any verb read (a rehearsal, a listing),
   * unless another flag changes something.
   */
  readonly effect?: Effect;
  /** By value: names or `*` patterns, `''` for no value. It wins over `effect`. */
  readonly values?: Readonly<Record<string, Effect | 'none'>>;
  /** The flag counts only if its value is like this: a regular expression. */
  readonly like?: string;
  /** What the value is. */
  readonly is?: Kind;
  readonly sensitive?: true;
  /** The flag counts only if one of these is there: `'m=shell m=command'`. */
  readonly onlyWith?: string;
  /** The flag does not count if one of these is there: `'G get X=GET'`. */
  readonly notWith?: string;
  /** The words up to `;` or `+` are a command that is run. */
  readonly runsUntil?: ';';
}

/**
 * What a word is to the tool. `written`: a path that is written to. `setting`: a variable with its
 * value. `variable`: the name of one that is set. `shell`: text for a shell. `script`: a file with
 * commands, whose content is not known. `receiver`: an address that its input is sent to. The others
 * are languages; in `words` each line is a command of this tool without its name.
 */
export type Kind =
  | 'written'
  | 'setting'
  | 'variable'
  | 'shell'
  | 'script'
  | 'receiver'
  | LanguageName;

/** `requests`: what a service is sent as it stands, as `nc` does. */
export type LanguageName =
  | 'postgres'
  | 'mysql'
  | 'sqlite'
  | 'mongo'
  | 'sed'
  | 'awk'
  | 'requests'
  | 'words';

export interface OperandRule {
  /** Which: 0 is the first after the verbs, -1 the last; without it, any. */
  readonly at?: number;
  /** From this one on. */
  readonly from?: number;
  /** A regular expression; without it, anything. */
  readonly like?: string;
  /** The rule counts only if one of these flags is there. */
  readonly onlyWith?: string;
  /** The rule does not count if one of these flags is there. */
  readonly notWith?: string;
  /** `read-only` makes any verb read, as for a flag. */
  readonly effect?: Effect;
  readonly is?: Kind;
  readonly sensitive?: true;
}

export interface Runs {
  /** The operand, counted after the verbs, that the command starts at. */
  readonly from: number;
  /** `argv`: it is run as it stands; `shell`: its words are joined and given to a shell. */
  readonly as: 'argv' | 'shell';
  /** Assignments may stand before the command, as for `env A=1 ls`. */
  readonly assignments?: true;
  /** What its input says is appended to the command, as for `xargs`. */
  readonly appends?: true;
  /** A word of this form ends the command: `:::` of `parallel`. A regular expression. */
  readonly endsAt?: string;
  /** Without one of these flags nothing is run: the words are plain operands. */
  readonly onlyWith?: string;
  /** With one of these flags nothing is run: the words are plain operands. */
  readonly notWith?: string;
  /** What happens when no command is there; `shell`: one opens, and reads the input. Default unknown. */
  readonly otherwise?: Effect | 'shell';
}

/**
 * What a tool makes of its input: commands of a language, or something with this effect. `mutating`
 * and `sent`: it sends on what is piped into it, and reads no terminal; what is `sent` are `requests`.
 */
export type Input = 'shell' | LanguageName | 'unknown' | 'mutating' | 'sent';
