import type { Table, Values } from '../config/table.ts';
import type { Severity } from '../problem.ts';
import type { ToolSet } from '../shell/tools/set.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';
import type { DocumentFacts, Roles } from '../workspace/facts/document-facts.ts';
import type { WorkspaceView } from '../workspace/view.ts';
import type { FixMaker } from './fixes/fix.ts';

/** Another place that a problem is about. */
export interface Related extends Span {
  readonly path: string;
  readonly message: Sentence;
}

/** What a rule found: a sentence that says what is wrong and what to do, and the narrowest place. */
export interface Finding extends Span, Sentence {
  readonly fixes?: FixMaker;
  readonly related?: readonly Related[];
  /** Findings of a rule that have one come in its order, after those that come by their place. */
  readonly rank?: number;
  /** Where the rule's own does not fit, as for a problem of a parser. */
  readonly severity?: Severity;
}

/** The options of a rule as settings: what they are where nobody sets them, and how they are read. */
export type RuleOptions = Table;

interface RuleHead<Options extends RuleOptions> {
  /** `area/what-is-wrong`; never changes, because configurations and comments name it. */
  readonly code: string;
  /** `off` for a rule that a team has to ask for. */
  readonly severity: Severity | 'off';
  /** The files that it looks at: those that are this to the repository, or all Markdown. */
  readonly on: keyof Roles | 'markdown';
  readonly options: Options;
}

export interface FileContext<Options extends RuleOptions> {
  readonly file: DocumentFacts;
  readonly options: Values<Options>;
  /** The date, `YYYY-MM-DD`. A file that asks is looked at again on another day. */
  readonly today: () => string;
  /** The tools that are known, with the repository's own. */
  readonly tools: ToolSet;
}

export interface WorkspaceContext<Options extends RuleOptions> extends FileContext<Options> {
  readonly view: WorkspaceView;
}

/** A rule that needs nothing but the file. */
export interface FileRule<Options extends RuleOptions> extends RuleHead<Options> {
  readonly scope: 'file';
  readonly check: (context: FileContext<Options>) => Iterable<Finding>;
}

/** A rule that compares the file with the rest of the repository. */
export interface WorkspaceRule<Options extends RuleOptions> extends RuleHead<Options> {
  readonly scope: 'workspace';
  readonly check: (context: WorkspaceContext<Options>) => Iterable<Finding>;
}

/** A rule whatever its options are; `check` is bound to their values. */
export type Rule = FileRule<RuleOptions> | WorkspaceRule<RuleOptions>;

/** Makes a rule that needs nothing but the file. */
export function fileRule<const Options extends RuleOptions = Record<never, never>>(
  head: Omit<FileRule<Options>, 'scope' | 'options'> & { readonly options?: Options },
): Rule {
  return { ...head, options: head.options ?? {}, scope: 'file' } as unknown as Rule;
}

/** Makes a rule that compares the file with the rest of the repository. */
export function workspaceRule<const Options extends RuleOptions = Record<never, never>>(
  head: Omit<WorkspaceRule<Options>, 'scope' | 'options'> & { readonly options?: Options },
): Rule {
  return { ...head, options: head.options ?? {}, scope: 'workspace' } as unknown as Rule;
}
