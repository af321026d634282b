import { literalPattern } from '../../text/literal-pattern.ts';
import type { Effect } from '../model.ts';
import type { Flag, FlagRule, Runs, Spec } from './schema.ts';

/** A flag as it is looked up. `name` is the first of its names. */
export interface CompiledFlag extends FlagRule {
  readonly name: string;
}

export interface Verb {
  readonly name: string;
  readonly spec: CompiledSpec;
}

/** A `Spec` made fast to ask. */
export interface CompiledSpec {
  readonly source: Spec;
  readonly flags: ReadonlyMap<string, CompiledFlag>;
  readonly groups: ReadonlySet<string>;
  readonly hasVerbs: boolean;
  readonly runs: Runs | null;
  /** The verb of this name; with `prefixes`, the first that starts so. */
  verb(name: string, prefixes: boolean): Verb | null;
}

const compiled = new WeakMap<Spec, CompiledSpec>();

/** Compiles a spec once; its verbs are compiled when they are first met. */
export function compile(spec: Spec): CompiledSpec {
  const known = compiled.get(spec);
  if (known !== undefined) return known;
  const made = build(spec);
  compiled.set(spec, made);
  return made;
}

/** Whether a flag can make a command do more than read. */
export function mayChange(flag: CompiledFlag): boolean {
  const effects = [flag.effect, ...Object.values(flag.values ?? {})];
  return (
    flag.is !== undefined ||
    flag.runsUntil !== undefined ||
    effects.some((effect) => effect === 'mutating' || effect === 'unknown')
  );
}

/** The names in one key of a table. */
export function namesIn(key: string): readonly string[] {
  return key.split(' ');
}

/** Whether a text fits a pattern in which `*` stands for any letters. */
export function fits(pattern: string, text: string): boolean {
  if (!pattern.includes('*')) return pattern === text;
  return patternOf(pattern).test(text);
}

const patterns = new Map<string, RegExp>();

function patternOf(pattern: string): RegExp {
  const known = patterns.get(pattern);
  if (known !== undefined) return known;
  const made = new RegExp(`^${pattern.split('*').map(literalPattern).join('.*')}$`, 's');
  patterns.set(pattern, made);
  return made;
}

const EFFECT_ONLY: Readonly<Record<Effect, Spec>> = {
  'read-only': { effect: 'read-only' },
  unknown: { effect: 'unknown' },
  mutating: { effect: 'mutating', anyFlags: true },
};

function build(spec: Spec): CompiledSpec {
  const flags = new Map<string, CompiledFlag>();
  for (const [key, flag] of Object.entries(spec.flags ?? {})) {
    const names = namesIn(key);
    for (const name of names) flags.set(name, { name: names[0] ?? key, ...ruleOf(flag) });
  }
  const exact = new Map<string, Spec>();
  const wild: (readonly [pattern: string, spec: Spec])[] = [];
  for (const [key, verb] of Object.entries(spec.verbs ?? {})) {
    const below = typeof verb === 'string' ? EFFECT_ONLY[verb] : verb;
    for (const name of namesIn(key)) {
      if (name.includes('*')) wild.push([name, below]);
      else exact.set(name, below);
    }
  }
  const find = (name: string, prefixes: boolean): readonly [string, Spec] | undefined => {
    const same = exact.get(name);
    if (same !== undefined) return [name, same];
    if (prefixes) for (const entry of exact) if (entry[0].startsWith(name)) return entry;
    return wild.find(([pattern]) => fits(pattern, name));
  };
  return {
    source: spec,
    flags,
    groups: new Set(spec.groups === undefined ? [] : namesIn(spec.groups)),
    hasVerbs: spec.verbs !== undefined,
    runs: spec.runs ?? null,
    verb: (name, prefixes) => {
      const found = name === '' ? undefined : find(name, prefixes);
      return found === undefined ? null : { name, spec: compile(found[1]) };
    },
  };
}

function ruleOf(flag: Flag): FlagRule {
  if (typeof flag !== 'string') return flag;
  if (flag === 'switch') return { takes: 'nothing' };
  if (flag === 'value' || flag === 'optional') return { takes: flag };
  return { takes: 'nothing', effect: flag };
}
