import { defaultsOf } from '../config/table.ts';
import type { Severity } from '../problem.ts';
import { readGlob } from '../workspace/glob.ts';
import type { Rule } from './rule.ts';

export const LEVELS = ['error', 'warning', 'info', 'off'] as const satisfies readonly (
  | Severity
  | 'off'
)[];
export type Level = (typeof LEVELS)[number];

/** What a configuration says of one rule; what it leaves out stays as it was. */
export interface RuleSetting {
  readonly severity?: Level;
  readonly options?: Readonly<Record<string, unknown>>;
}

export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** The `lint` settings of a repository. */
export interface LintConfig {
  /** Other files with `lint` settings that these go on top of; paths from the root. */
  readonly extends: readonly string[];
  /** By code. */
  readonly rules: RuleSettings;
  /** For files that a glob matches; the last one that says something counts. */
  readonly overrides: readonly {
    readonly files: readonly string[];
    readonly rules: RuleSettings;
  }[];
  /** Globs of files that are not linted. */
  readonly ignore: readonly string[];
}

export const DEFAULT_LINT: LintConfig = { extends: [], rules: {}, overrides: [], ignore: [] };

/** The settings with others below them: what these leave out, those say. */
export function onTopOf(base: LintConfig, own: LintConfig): LintConfig {
  return {
    extends: own.extends,
    rules: mergedRules(base.rules, own.rules),
    // A setting for everything does not undo what the base says of some files alone.
    overrides: [...base.overrides, ...own.overrides],
    ignore: [...base.ignore, ...own.ignore],
  };
}

function mergedRules(base: RuleSettings, own: RuleSettings): RuleSettings {
  const merged: Record<string, RuleSetting> = { ...base };
  for (const [code, setting] of Object.entries(own)) {
    const below = merged[code] ?? {};
    merged[code] = {
      ...below,
      ...setting,
      options: { ...below.options, ...setting.options },
    };
  }
  return merged;
}

/** One rule as it applies to one file. */
export interface AppliedRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Makes the function that tells which rules apply to a path, and how. */
export function rulesFor(
  rules: readonly Rule[],
  config: LintConfig,
): (path: string) => readonly AppliedRule[] {
  const overrides = config.overrides.map(({ files, rules: own }) => ({
    globs: files.map(readGlob),
    rules: own,
  }));
  const known = new Map<string, readonly AppliedRule[]>();
  return (path) => {
    const matching = overrides.flatMap(({ globs }, at) =>
      globs.some((glob) => glob.matches(path)) ? [at] : [],
    );
    const key = matching.join(' ');
    const before = known.get(key);
    if (before !== undefined) return before;
    const layers = [config.rules, ...matching.map((at) => overrides[at]?.rules ?? {})];
    const applied = rules.flatMap((rule) => apply(rule, layers));
    known.set(key, applied);
    return applied;
  };
}

function apply(rule: Rule, layers: readonly RuleSettings[]): readonly AppliedRule[] {
  let severity: Level = rule.severity;
  const options: Record<string, unknown> = { ...defaultsOf(rule.options) };
  for (const layer of layers) {
    const setting = Object.hasOwn(layer, rule.code) ? layer[rule.code] : undefined;
    severity = setting?.severity ?? severity;
    Object.assign(options, setting?.options);
  }
  return severity === 'off' ? [] : [{ rule, severity, options }];
}
