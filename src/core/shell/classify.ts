import { judgeWords } from './engine/command.ts';
import type { Finding } from './engine/context.ts';
import { found, shown } from './engine/shown.ts';
import { functionsIn, judgeScript, judgeText } from './engine/walk.ts';
import { type Classification, type Reason, worst } from './model.ts';
import { HOLE } from './syntax/model.ts';
import { maskPlaceholders } from './syntax/placeholders.ts';
import { readShell } from './syntax/read.ts';
import { BUILT_IN } from './tools/index.ts';
import type { ToolSet } from './tools/set.ts';
import { why } from './why.ts';

export interface ClassifyOptions {
  /** What the responder fills in, as it is written; an ordinary word is taken to stand there. */
  readonly placeholders?: readonly string[];
  /** The tools that are known; the built-in ones by default. */
  readonly tools?: ToolSet;
}

/** Longer command lines are not read, in UTF-16 units. */
const MAX_LENGTH = 65_536;

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

function judge(commandLine: string, options: ClassifyOptions): readonly Finding[] {
  const whole = { start: 0, end: commandLine.length };
  if (commandLine.length > MAX_LENGTH) {
    return [found({ effect: 'unknown', why: why('shell/too-long') }, '', whole, null)];
  }
  const script = readShell(maskPlaceholders(commandLine, options.placeholders ?? []), null);
  return judgeScript(script, {
    tools: options.tools ?? BUILT_IN,
    functions: functionsIn(script.body),
    input: { kind: 'terminal' },
    fixed: null,
    depth: 0,
    words: judgeWords,
    text: judgeText,
  });
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
