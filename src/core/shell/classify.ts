import { judgeWords } from './engine/command.ts';
import type { Context, Finding } from './engine/context.ts';
import { found, shown } from './engine/shown.ts';
import { judgeTold } from './engine/told.ts';
import { functionsIn, judgeScript, judgeText } from './engine/walk.ts';
import { type Classification, type Effect, type Reason, worst } from './model.ts';
import { HOLE, literal } from './syntax/model.ts';
import { maskPlaceholders } from './syntax/placeholders.ts';
import { readShell } from './syntax/read.ts';
import { BUILT_IN } from './tools/index.ts';
import type { ToolSet } from './tools/set.ts';
import type { Why } from './why.ts';
import { why } from './why.ts';

export interface ClassifyOptions {
  /** What the responder fills in, as it is written; an ordinary word is taken to stand there. */
  readonly placeholders?: readonly string[];
  /** The tools that are known; the built-in ones by default. */
  readonly tools?: ToolSet;
}

export type SqlDialect = 'postgres' | 'mysql' | 'sqlite';

/** A text that nothing here can read, as a classification. */
export function unclassified(
  text: string,
  effect: Exclude<Effect, 'read-only'>,
  because: Why,
): Classification {
  const whole = { start: 0, end: text.length };
  return verdict([found({ effect, why: because }, text, whole, null)], text);
}

/** Longer command lines are not read, in UTF-16 units. */
const MAX_LENGTH = 65_536;

/** Characters that show nothing, turn around what is shown, or tell a terminal what to do. */
const DECEIVES =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /\r(?!\n|$)|[\0-\x08\x0b\x0c\x0e-\x1f\x7f\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;

/** Characters that look like the operators of the shell, and are none. */
const LOOKS_LIKE_SYNTAX = /[；｜＆]/;
const QUOTED_OR_COMMENT = /'[^']*'|"(?:\\.|[^"\\])*"|(?<!\S)#.*/g;

/**
 * Says what a command line would do, without running anything: the worst of its parts, through
 * pipes, substitutions and every program that runs another. Never throws. What is not known to only
 * read is `mutating` or `unknown`.
 */
export function classify(commandLine: string, options: ClassifyOptions = {}): Classification {
  const findings = judge(commandLine, options);
  const whole = { start: 0, end: commandLine.length };
  if (findings.length === 0) {
    const nothing = found({ effect: 'unknown', why: why('shell/empty') }, '', whole, null);
    return verdict([nothing], commandLine);
  }
  return verdict(findings, commandLine);
}

/**
 * The same for a text that is typed into the console of a database.
 * @param dialects those that it may be in: what one of them would change, counts
 */
export function classifySql(
  text: string,
  dialects: readonly SqlDialect[],
  options: ClassifyOptions = {},
): Classification {
  const whole = { start: 0, end: text.length };
  const word = literal(maskPlaceholders(text, options.placeholders ?? []), whole);
  const reader = { name: 'SQL', path: 'SQL', text, range: whole };
  const context = contextFor(options, new Set());
  const judged = dialects.map((kind) => judgeTold({ word, kind }, reader, context));
  const effects = judged.map((findings) => worst(findings.map(({ effect }) => effect)));
  const deciding = judged[effects.indexOf(worst(effects))] ?? [];
  return verdict(
    deciding.map((finding) => ({ ...finding, tool: null })),
    text,
  );
}

/** Whether people would read something else than the shell does. */
function deceives(commandLine: string): boolean {
  if (DECEIVES.test(commandLine)) return true;
  const mayLook = LOOKS_LIKE_SYNTAX.test(commandLine);
  return mayLook && LOOKS_LIKE_SYNTAX.test(commandLine.replace(QUOTED_OR_COMMENT, ''));
}

function judge(commandLine: string, options: ClassifyOptions): readonly Finding[] {
  const whole = { start: 0, end: commandLine.length };
  if (commandLine.length > MAX_LENGTH) {
    return [found({ effect: 'unknown', why: why('shell/too-long') }, '', whole, null)];
  }
  if (deceives(commandLine)) {
    return [found({ effect: 'unknown', why: why('shell/deceives') }, '', whole, null)];
  }
  const script = readShell(maskPlaceholders(commandLine, options.placeholders ?? []), null);
  return judgeScript(script, contextFor(options, functionsIn(script.body)));
}

function contextFor(options: ClassifyOptions, functions: ReadonlySet<string>): Context {
  return {
    tools: options.tools ?? BUILT_IN,
    functions,
    input: { kind: 'terminal' },
    fixed: null,
    depth: 0,
    words: judgeWords,
    text: judgeText,
  };
}

function verdict(findings: readonly Finding[], commandLine: string): Classification {
  const reasons = findings
    .map((finding) => reasonOf(finding, commandLine))
    .sort((a, b) => a.range.start - b.range.start);
  return {
    effect: worst(reasons.map(({ effect }) => effect)),
    reasons,
    sensitive: findings.some(({ sensitive }) => sensitive),
  };
}

/** The finding with what the responder fills in as it is written, or `…` where that is not known. */
function reasonOf(finding: Finding, commandLine: string): Reason {
  const { sensitive: _, text, why, ...rest } = finding;
  const written = commandLine.slice(rest.range.start, rest.range.end);
  const original = text.includes(HOLE) && written.length === text.length ? written : shown(text);
  const args = why.args.map((arg) => (arg === text ? original : shown(arg)));
  return { ...rest, text: original, why: { ...why, args } };
}
