import type { Effect } from '../model.ts';
import { compile } from './compile.ts';
import { BUILT_IN } from './index.ts';
import type { Flag, Spec, Tool } from './schema.ts';
import type { ToolSet } from './set.ts';

/** What a team says of one tool. A verb is the words that follow the tool: `release list`. */
export interface TeamTool {
  /** What it does without a verb of the lists. */
  readonly effect: 'read-only' | 'mutating' | null;
  readonly readOnly: readonly string[];
  readonly mutating: readonly string[];
  /** Flags that take no value and change nothing. */
  readonly flags: readonly string[];
  /** Flags that take a value and change nothing. */
  readonly valueFlags: readonly string[];
  /** Flags that are not listed change nothing either. */
  readonly anyFlags: boolean;
}

/** Tools of a team by name. */
export type TeamTools = Readonly<Record<string, TeamTool>>;

/**
 * The built-in tools with what a team says of its own. In a workspace that is not trusted it can only
 * make a verdict stricter: a playbook's author must not decide alone what passes as read-only. What a
 * team says is marked, so that the reason of a verdict tells.
 */
export function withTeamTools(team: TeamTools, trusted: boolean): ToolSet {
  const own = new Map(
    Object.entries(team).map(([name, rules]) => [name, tableOf(name, rules, trusted)]),
  );
  return own.size === 0 ? BUILT_IN : { get: (name) => own.get(name) ?? BUILT_IN.get(name) };
}

function tableOf(name: string, rules: TeamTool, trusted: boolean): Tool {
  const known = BUILT_IN.get(name);
  const base: Tool = known ?? { names: [name], doc: '' };
  const flags = trusted || known === undefined ? flagsOf(rules) : {};
  const withFlags: Tool = {
    ...base,
    flags: { ...base.flags, ...flags },
    ...(rules.anyFlags && known === undefined ? { anyFlags: true } : {}),
  };
  const stricter = rules.mutating.map((path): [string, Effect] => [path, 'mutating']);
  const looser = rules.readOnly.map((path): [string, Effect] => [path, 'read-only']);
  const verbs = trusted ? [...looser, ...stricter] : stricter;
  const whole = rules.effect === 'mutating' || trusted ? rules.effect : null;
  let table: Spec =
    whole === null ? withFlags : { ...withFlags, effect: whole, fromSettings: true };
  for (const [path, effect] of verbs) {
    table = ruled(table, path.trim().split(/\s+/), effect, rules.anyFlags && known === undefined);
  }
  return { ...withFlags, ...table };
}

/** The table with a verdict on one verb; what it knows of that verb's flags stays. */
function ruled(spec: Spec, path: readonly string[], effect: Effect, anyFlags: boolean): Spec {
  const [first, ...rest] = path;
  if (first === undefined || first === '') {
    return { ...spec, effect, fromSettings: true, ...(anyFlags ? { anyFlags } : {}) };
  }
  const below = compile(spec).verb(first, false)?.spec.source ?? {};
  const verbs = { ...spec.verbs, [first]: ruled(below, rest, effect, anyFlags) };
  return { ...spec, verbs, ...(spec.verbs === undefined ? { orOperands: true } : {}) };
}

function flagsOf({ flags, valueFlags }: TeamTool): Readonly<Record<string, Flag>> {
  const bare = (name: string) => name.replace(/^--?/, '').trim();
  return {
    ...Object.fromEntries(flags.map((name): [string, Flag] => [bare(name), 'switch'])),
    ...Object.fromEntries(valueFlags.map((name): [string, Flag] => [bare(name), 'value'])),
  };
}
