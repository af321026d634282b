import type { Side } from '../model.ts';
import { findRelation } from './relation.ts';
import { DEPENDENCY_NOUNS, DEPENDENT_NOUNS, INTRANSITIVE, SUFFERS, WANTED } from './verbs.ts';

const WHO =
  '(?:whatever|whoever|what|which|who|whom|that|those|everything|anything|everyone|all)(?: else)?(?: (?:that|which|who))?';
const THINGS =
  '(?:things?|services?|systems?|components?|ones?|box(?:es)?|nodes?|parts?|teams?|items?|piece|party|side|one|those|thing)';
const SOFTENERS =
  '(?:(?:would|will|may|might|can|could|also|then|directly|actually|really|first|next|itself|in turn|immediately|already) )*';
const SUBJECTS =
  '(?:it|they|he|we|you|one|others?|each|(?:an?|the|each|its|their|that|this|every|our) (?:[\\w-]+ ){1,4}?|\\w+ )';

const RELATIVE = new RegExp(
  `^.*?\\b(?:${WHO}(?: ${THINGS})?|${THINGS}(?: (?:that|which|who))?) (.*)$`,
  'iu',
);
/** What breaks first is what the others depend on. */
const FIRST = new RegExp(`^(?:${SUFFERS.join('|')}) first\\b`, 'iu');
const WANTING = starting(WANTED);
const ON_WHICH =
  /\bon (?:which|whom|what) .*\b(?:depends?|rel(?:y|ies)|runs?|stands?|sits?|rests?)\b/iu;
const OBJECT_CLAUSE = new RegExp(`^${SUBJECTS} ?(.*)$`, 'iu');
const NOUN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<dependency>${DEPENDENCY_NOUNS})|(?<dependent>${DEPENDENT_NOUNS}))(?![\\p{L}\\p{N}])`,
  'iu',
);
const NEEDY =
  /^(?:the )?(?:needy|depending|dependent|needing|consuming|calling|requesting|using|relying|affected|impacted|higher-level)\b/iu;
const NEEDED =
  /^(?:the )?(?:needed|required|used|called|depended-on|underlying|supporting|providing|serving|lower-level)\b/iu;

/**
 * Which end of a dependency a noun phrase describes: "what is needed", "its dependencies", "the
 * provider", "what it relies on" a dependency; "what depends on it", "its consumers", "whatever
 * breaks next" a dependent. Null when it says neither.
 */
export function roleOf(phrase: string): Side | null {
  const text = phrase.trim().replace(/\s+/gu, ' ').slice(0, 200);
  if (ON_WHICH.test(text)) return 'dependency';
  const clause = RELATIVE.exec(text)?.[1];
  const byClause = clause === undefined ? null : roleInClause(clause);
  if (byClause !== null) return byClause;
  const groups = NOUN.exec(text)?.groups;
  if (groups?.dependency !== undefined) return 'dependency';
  if (groups?.dependent !== undefined) return 'dependent';
  if (NEEDY.test(text)) return 'dependent';
  return NEEDED.test(text) ? 'dependency' : null;
}

/** Reads what follows "what" or "the thing": the thing is the verb's subject, or its object. */
function roleInClause(clause: string): Side | null {
  const text = clause.replace(new RegExp(`^${SOFTENERS}`, 'iu'), '');
  if (FIRST.test(text)) return 'dependency';
  if (INTRANSITIVE.test(text)) return 'dependent';
  if (WANTING.test(text)) return 'dependency';
  const found = findRelation(text);
  const first = text.slice(0, found?.start ?? 0).trim();
  const subject = found !== null && /^(?:is|are|was|were|being)?$/iu.test(first);
  if (subject) return found.relation === 'needs' ? 'dependent' : 'dependency';
  if (found === null || !OBJECT_CLAUSE.test(text)) return null;
  if (first.split(' ').length > 6) return null;
  return found.relation === 'needs' ? 'dependency' : 'dependent';
}

function starting(patterns: readonly string[]): RegExp {
  return new RegExp(`^(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}
