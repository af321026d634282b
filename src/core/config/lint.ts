import { isMap } from 'yaml';
import type { Rule } from '../lint/rule.ts';
import { RULES } from '../lint/rules/index.ts';
import {
  DEFAULT_LINT,
  LEVELS,
  type Level,
  type LintConfig,
  type RuleSetting,
  type RuleSettings,
} from '../lint/settings.ts';
import type { Problem } from '../problem.ts';
import { english } from '../text/sentence.ts';
import { listOf, oneOf, wordsFor } from './kinds.ts';
import { A_MAPPING, readMembers, unknownKey } from './mapping.ts';
import { filesOrFolders, filesSetting } from './path.ts';
import { type Entry, entry, problem, type Setting, setting } from './setting.ts';
import { group, readGiven, type Table } from './table.ts';

const LEVEL_WORDS = 'error, warning, info or off';

/** What other linters call them. */
const OTHER_WORDS: Readonly<Record<string, Level>> = {
  '0': 'off',
  '1': 'warning',
  '2': 'error',
  false: 'off',
  no: 'off',
  none: 'off',
  ignore: 'off',
  disabled: 'off',
  note: 'info',
  hint: 'info',
  critical: 'error',
};

const level: Setting<Level> = setting(LEVEL_WORDS, { enum: LEVELS }, oneOf(LEVELS), (raw) => {
  const word = String(raw).toLowerCase();
  return Object.hasOwn(OTHER_WORDS, word) ? [OTHER_WORDS[word] ?? ''] : wordsFor(word, LEVELS);
});

/** A rule is given its severity alone, or a mapping with it and the rule's options. */
function ruleSetting({ code, severity, options }: Rule): Entry<RuleSetting> {
  const members = { severity: entry('How loud it is.', level, severity), ...options } as const;
  const both: Setting<RuleSetting> = {
    expects: A_MAPPING,
    schema: { anyOf: [level.schema, group(members).schema] },
    read: (node, place) => {
      if (!isMap(node)) {
        const { value, problems } = level.read(node, place);
        return value === undefined ? { problems } : { value: { severity: value }, problems };
      }
      // What is left out stays as the layers below say: no defaults here.
      const { value, problems } = readGiven<Table>(node, place, members);
      const { severity: loud, ...others } = value;
      const found = LEVELS.find((one) => one === loud);
      const own = found === undefined ? {} : { severity: found };
      return { value: { ...own, options: others }, problems };
    },
  };
  return entry(`How the rule of docs/rules/${code}.md applies.`, both, {});
}

const byCode = new Map(RULES.map((rule) => [rule.code, ruleSetting(rule)]));

const RULES_ARE = { text: english`The rules are in docs/rules/ of Faultline.`, args: [] };

/** By code; a rule that is not named stays as it is. */
const rules: Setting<RuleSettings> = {
  ...group(Object.fromEntries(byCode)),
  read: (node, place) => {
    const members = readMembers(node, place);
    const problems: Problem[] = [...members.problems];
    const value: [string, RuleSetting][] = [];
    for (const member of members.value ?? []) {
      const rule = byCode.get(member.key);
      if (rule === undefined) {
        problems.push(unknownKey(member, [...byCode.keys()], RULES_ARE));
        continue;
      }
      const read = rule.read(member.node, member.place);
      problems.push(...read.problems);
      if (read.value !== undefined) value.push([member.key, read.value]);
    }
    return { value: Object.fromEntries(value), problems };
  },
};

const members = group({
  files: entry<readonly string[]>('The files that it is for.', filesOrFolders, []),
  rules: entry<RuleSettings>('How the rules apply to them.', rules, {}),
});

/** One without `files` would be for none. */
const override: typeof members = {
  ...members,
  schema: { ...members.schema, required: ['files'] },
  read: (node, place) => {
    const { value, problems } = members.read(node, place);
    if (problems.length > 0 || value === undefined || value.files.length > 0) {
      return value === undefined ? { problems } : { value, problems };
    }
    const missing = problem('config/wrong-type', place.range, 'files', filesOrFolders.expects);
    return { problems: [missing] };
  },
};

/** The `lint` settings. */
export const lintSettings: Setting<LintConfig> = group({
  extends: entry<readonly string[]>(
    'Other files with `lint` settings, which these lie over.',
    filesSetting,
    DEFAULT_LINT.extends,
  ),
  rules: entry('How loud each rule is, and its options.', rules, DEFAULT_LINT.rules),
  overrides: entry(
    'How rules apply to some files; the last that says something counts.',
    listOf('a list of overrides, each with `files` and `rules`', override),
    DEFAULT_LINT.overrides,
  ),
  ignore: entry<readonly string[]>(
    'Files that are not linted.',
    filesOrFolders,
    DEFAULT_LINT.ignore,
  ),
});
