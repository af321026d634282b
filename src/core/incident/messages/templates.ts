import { type Problem, problemsFrom } from '../../problem.ts';
import { indexLines } from '../../text/line-index.ts';
import { nearest } from '../../text/nearest.ts';
import { english } from '../../text/sentence.ts';
import { findPlaceholders, type PlaceholdersOf, splitTemplate } from './placeholders.ts';
import { TEMPLATE_FILES } from './templates.generated.ts';

export type TemplateName = keyof typeof TEMPLATE_FILES;

/** The text of each template, a team's own where it has one. */
export type Templates = Readonly<Record<TemplateName, string>>;

/** What every template may say, whatever it is about. */
export const COMMON_PLACEHOLDERS = [
  'id',
  'time',
  'symptom',
  'impact',
  'severity',
  'components',
  'teams',
  'thread',
  'ic',
  'sme',
  'comms',
] as const;
type Common = (typeof COMMON_PLACEHOLDERS)[number];

/** What a template says beyond that. */
export type OwnPlaceholders<Name extends TemplateName> = Exclude<
  PlaceholdersOf<(typeof TEMPLATE_FILES)[Name]['text']>,
  Common
>;

export const TEMPLATE_NAMES = Object.keys(TEMPLATE_FILES) as readonly TemplateName[];

export const DEFAULT_TEMPLATES = Object.fromEntries(
  TEMPLATE_NAMES.map((name) => [name, TEMPLATE_FILES[name].text]),
) as Templates;

const PROBLEMS = {
  'template/unknown-name': {
    severity: 'warning',
    text: english`There is no template "{0}" to replace. {1}`,
  },
  'template/unknown-placeholder': {
    severity: 'error',
    text: english`"{0}" has no value in this template, so the built-in text is used instead. {1}`,
  },
  'template/missing-placeholder': {
    severity: 'error',
    text: english`This template leaves out {0}, which the message must say; the built-in text is used instead.`,
  },
} as const;
const problem = problemsFrom(PROBLEMS);

/**
 * The templates with a team's own in place of the built-in ones.
 *
 * @param own text of the team's files by template name (file name without `.md`)
 * @returns a template that cannot be used is left out and its problems are given by that name
 */
export function loadTemplates(own: Readonly<Record<string, string>>): {
  readonly value: Templates;
  readonly problems: Readonly<Record<string, readonly Problem[]>>;
} {
  const value: Record<TemplateName, string> = { ...DEFAULT_TEMPLATES };
  const problems: Record<string, readonly Problem[]> = {};
  for (const [name, file] of Object.entries(own)) {
    const found = isTemplateName(name) ? check(name, file) : [unknownName(name, file)];
    if (found.length > 0) problems[name] = found;
    else if (isTemplateName(name)) value[name] = splitTemplate(file).body;
  }
  return { value, problems };
}

function isTemplateName(name: string): name is TemplateName {
  return Object.hasOwn(TEMPLATE_FILES, name);
}

function unknownName(name: string, file: string): Problem {
  const range = indexLines(file).range(0, 0);
  return problem('template/unknown-name', range, name, suggest(name, TEMPLATE_NAMES));
}

function check(name: TemplateName, file: string): readonly Problem[] {
  const { required, text } = TEMPLATE_FILES[name];
  const known = new Set([...COMMON_PLACEHOLDERS, ...findPlaceholders(text).map((one) => one.name)]);
  const lines = indexLines(file);
  const used = findPlaceholders(file);
  const unknown = used
    .filter((one) => !known.has(one.name))
    .map(({ name, start, end }) =>
      problem(
        'template/unknown-placeholder',
        lines.range(start, end),
        `{{${name}}}`,
        suggest(name, [...known]),
      ),
    );
  const missing = required
    .split(' ')
    .filter((needed) => !used.some((one) => one.name === needed))
    .map((needed) => problem('template/missing-placeholder', lines.range(0, 0), `{{${needed}}}`));
  return [...unknown, ...missing];
}

function suggest(word: string, candidates: readonly string[]): string {
  const [best] = nearest(word, candidates);
  return best === undefined ? `Choose from ${candidates.join(', ')}.` : `Did you mean "${best}"?`;
}
