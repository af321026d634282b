import { type Effect, worst } from '../model.ts';
import { HOLE, isDynamic, type Word } from '../syntax/model.ts';
import { type CompiledFlag, fits, mayChange, namesIn } from '../tools/compile.ts';
import type { Kind, OperandRule, Spec } from '../tools/schema.ts';
import { why } from '../why.ts';
import type { Ground } from './context.ts';
import type { GivenFlag } from './flags.ts';
import { has, type Invocation } from './invocation.ts';
import { writeTo } from './paths.ts';
import type { Told } from './told.ts';
import { settingIn, variableIn } from './variables.ts';

export interface Grounds {
  /** What the tool itself does: the first of the worst decides. */
  readonly ground: Ground;
  readonly told: readonly Told[];
  /** A flag or an operand made it read only, so that it does nothing else that its verb does. */
  readonly rehearsed: boolean;
}

/** What a word does that is no text in a language. */
const JUDGED_AT_ONCE = {
  setting: settingIn,
  variable: variableIn,
  written: (word: Word) => (word.value === '-' ? null : writeTo(word)),
} as const;

/** Weighs what an invocation does by itself, apart from what it runs. */
export function groundsOf(invocation: Invocation): Grounds {
  const { path, levels, flags, operands, trouble, command } = invocation;
  const spec = levels.at(-1)?.source ?? {};
  const sensitive = command === null && levels.some(({ source }) => source.sensitive === true);
  if (trouble !== null) {
    const effect = worst(['unknown', spec.effect ?? 'unknown']);
    return { ground: { effect, why: trouble, sensitive }, told: [], rehearsed: false };
  }
  const raised: Ground[] = [];
  const told: Told[] = [];
  let rehearsal: string | null = null;
  let shown = sensitive;
  const take = (kind: Kind | undefined, word: Word | null) => {
    if (kind === undefined || word === null) return;
    if (kind !== 'written' && kind !== 'setting' && kind !== 'variable') {
      told.push({ word, kind });
      return;
    }
    const ground = JUDGED_AT_ONCE[kind](word);
    if (ground !== null) raised.push(ground);
  };

  for (const [at, given] of flags.entries()) {
    const { flag, word, value } = given;
    if (flag.onlyWith !== undefined && !has(flags, flag.onlyWith)) continue;
    if (has(flags, flag.notWith)) continue;
    if (flag.like !== undefined && !patternFor(flag.like).test(value?.value ?? '')) continue;
    if (flag.sensitive === true) shown = true;
    take(flag.is, value);
    const effect = effectOf(given);
    if (effect === 'read-only') {
      if (!isReplaced(at, flags)) rehearsal = word.text;
    } else if (effect !== null) {
      const code = effect === 'mutating' ? 'flag/changes' : 'flag/unclear';
      raised.push({ effect, why: why(code, word.text, path) });
    }
  }
  for (const [index, word] of operands.entries()) {
    const rule = ruleFor(spec.operands ?? [], index, operands, flags);
    if (rule === 'unclear' || (word.open && canChange(levels))) {
      raised.push({ effect: 'unknown', why: why('operand/unclear', word.text, path) });
      continue;
    }
    if (rule === null) continue;
    if (rule.sensitive === true) shown = true;
    take(rule.is, word);
    if (rule.effect === 'read-only') rehearsal = word.text;
    else if (rule.effect !== undefined) {
      const code = rule.effect === 'mutating' ? 'operand/changes' : 'operand/unclear';
      raised.push({ effect: rule.effect, why: why(code, word.text, path) });
    }
  }
  const base = baseOf(spec, rehearsal, path);
  const effect = worst([base.effect, ...raised.map((one) => one.effect)]);
  const ground = [...raised, base].find((one) => one.effect === effect) ?? base;
  return { ground: { ...ground, sensitive: shown }, told, rehearsed: rehearsal !== null };
}

/**
 * Whether another value of the flag follows: `--dry-run=client --dry-run=none` is no rehearsal. What
 * changes something counts nonetheless, since many flags take effect each time: `-o A=1 -o B=2`.
 */
function isReplaced(at: number, flags: readonly GivenFlag[]): boolean {
  const name = flags[at]?.flag.name;
  return flags.some(({ flag }, later) => later > at && flag.name === name);
}

function effectOf({ flag, value }: GivenFlag): Effect | null {
  if (flag.values === undefined) {
    const refused = flag.effect === 'read-only' && isRefused(flag, value);
    return refused ? null : (flag.effect ?? null);
  }
  const text = value?.value ?? '';
  const dynamic = value !== null && isDynamic(value);
  for (const [key, effect] of Object.entries(flag.values)) {
    const patterns = namesIn(key);
    if (patterns.some((pattern) => (dynamic ? surelyFits(pattern, text) : fits(pattern, text)))) {
      return effect === 'none' ? null : effect;
    }
    if (dynamic && patterns.some((pattern) => mayFit(pattern, text))) return 'unknown';
  }
  return dynamic ? 'unknown' : (flag.effect ?? 'unknown');
}

/** `--dry-run=false` and whatever else a program may take for that. */
function isRefused({ takes }: CompiledFlag, value: Word | null): boolean {
  if (value === null || takes === 'value') return false;
  return takes === 'optional'
    ? isDynamic(value) || /^(?:false|f|no|n|off|0|none)$/i.test(value.value)
    : !/^(?:true|t|yes|y|on|1)$/i.test(value.value);
}

/** Whether a text fits whatever stands for what is not known of it: `port=*` and `port=$PORT`. */
function surelyFits(pattern: string, text: string): boolean {
  const known = pattern.slice(0, -1);
  return pattern.endsWith('*') && !known.includes('*') && text.startsWith(known);
}

/** Whether a text may turn out to fit, by how both start. */
function mayFit(pattern: string, text: string): boolean {
  const [start = ''] = pattern.split('*');
  const [known = ''] = text.split(HOLE);
  return start.startsWith(known) || (pattern.includes('*') && known.startsWith(start));
}

/** The first rule that fits an operand; `unclear` where only running it would tell. */
function ruleFor(
  rules: readonly OperandRule[],
  index: number,
  operands: readonly Word[],
  flags: readonly GivenFlag[],
): OperandRule | 'unclear' | null {
  const word = operands[index];
  if (word === undefined) return null;
  const several = ({ many, open }: Word) => many || open;
  const shifted = operands.slice(0, index + 1).some(several);
  const shiftedFromEnd = operands.slice(index).some(several);
  for (const rule of rules) {
    if (rule.onlyWith !== undefined && !has(flags, rule.onlyWith)) continue;
    if (has(flags, rule.notWith)) continue;
    const raises =
      (rule.effect !== undefined && rule.effect !== 'read-only') || rule.is !== undefined;
    const placed = rule.at !== undefined || rule.from !== undefined;
    const moved = (rule.at ?? 0) < 0 ? shiftedFromEnd : shifted;
    if (moved && placed && raises) return 'unclear';
    if (rule.at !== undefined && rule.at !== index && rule.at !== index - operands.length) continue;
    if (rule.from !== undefined && index < rule.from) continue;
    if (rule.like === undefined || patternFor(rule.like).test(word.value)) return rule;
    if (raises && isDynamic(word)) return 'unclear';
  }
  return null;
}

const patterns = new Map<string, RegExp>();

function patternFor(source: string): RegExp {
  const known = patterns.get(source) ?? new RegExp(source, 'su');
  patterns.set(source, known);
  return known;
}

/** Whether some flag or operand of these levels would change something. */
function canChange(levels: Invocation['levels']): boolean {
  return levels.some(
    ({ flags, source }) =>
      [...flags.values()].some(mayChange) ||
      (source.operands ?? []).some(
        (rule) => rule.is !== undefined || (rule.effect ?? 'read-only') !== 'read-only',
      ),
  );
}

function baseOf({ effect, fromSettings }: Spec, rehearsal: string | null, path: string): Ground {
  if (rehearsal !== null && effect === 'mutating') {
    return { effect: 'read-only', why: why('tool/dry', path, rehearsal) };
  }
  if (rehearsal === null && fromSettings === true) {
    if (effect === 'read-only') return { effect, why: why('settings/reads', path) };
    if (effect === 'mutating') return { effect, why: why('settings/changes', path) };
  }
  if (rehearsal !== null || effect === 'read-only') {
    return { effect: 'read-only', why: why('tool/reads', path) };
  }
  if (effect === 'mutating') return { effect, why: why('tool/changes', path) };
  return { effect: 'unknown', why: why('tool/unclear', path) };
}
