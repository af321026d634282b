import { editDistance } from './text/edit-distance.ts';

/**
 * Component names as people write them. One component is written "K8s clusters", "k8s-cluster" or
 * "K8s clusters (prod)" in different files; these keys say which spellings mean the same.
 */

export interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
}

/**
 * A name without case, punctuation, emoji and plural; two names with the same key are the same name.
 * A name of nothing but signs is its own key.
 */
export function nameKey(name: string): string {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\p{L})(?:\+\+|#)(?![\p{L}\p{N}])/gu, (signs) => (signs === '#' ? 'sharp' : 'pp'))
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
  return words.length === 0 ? name.trim() : words.map(singular).join(' ');
}

/** A name with its capitals parted, as words: "ArgoCD" is "Argo CD", "KubeAPIDown" is "Kube API Down". */
export function partedName(name: string): string {
  return name.replace(WORD_START, ' ');
}

/** Not within a product whose name begins with that of another thing. */
const WORD_START =
  /(?<=[\p{Ll}\p{N}])(?!(?<=\bGit)(?:Lab|Hub|Ops))(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu;

/** What "Argo CD", "ArgoCD" and "argo-cd" have in common. */
export function joinedKey(name: string): string {
  return singular(nameKey(name).replaceAll(' ', ''));
}

/** The name without parenthesised notes: "CI deploys (signed images)" is "CI deploys". */
export function withoutNote(name: string): string {
  return name
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Finds the component that a text names: by the very name, by its key, by an alias, without a
 * parenthesised note on either side, and last without the blanks, if only one component is left then.
 * Null when none or several fit.
 */
export function findComponent<T extends Named>(
  { components }: { readonly components: readonly T[] },
  name: string,
): T | null {
  const exact = components.find((component) => component.name === name);
  if (exact !== undefined) return exact;
  const key = nameKey(name);
  const bare = nameKey(withoutNote(name));
  const joined = joinedKey(name);
  const tests: readonly ((component: T) => boolean)[] = [
    (component) => nameKey(component.name) === key,
    (component) => component.aliases.some((alias) => nameKey(alias) === key),
    (component) => nameKey(withoutNote(component.name)) === key,
    (component) => bare !== key && nameKey(component.name) === bare,
    (component) => bare !== key && component.aliases.some((alias) => nameKey(alias) === bare),
    (component) => [component.name, ...component.aliases].some((one) => joinedKey(one) === joined),
  ];
  for (const test of tests) {
    const found = components.filter(test);
    if (found.length > 1) return null;
    if (found[0] !== undefined) return found[0];
  }
  return null;
}

/** How many names "did you mean" offers. */
const SUGGESTIONS = 3;

/**
 * The candidates that a misspelt name may have meant, the nearest first: those that a few edits of
 * the key lead to, and those that hold all its words or whose words it holds.
 */
export function nearestNames(name: string, candidates: readonly string[]): readonly string[] {
  const key = nameKey(name);
  const words = new Set(key.split(' '));
  const near = candidates.flatMap((candidate) => {
    const other = nameKey(candidate);
    const limit = Math.floor(Math.max(key.length, other.length) / 3);
    const edits = editDistance(key, other, limit);
    if (edits <= limit) return [{ candidate, edits }];
    const others = new Set(other.split(' '));
    const [few, many] = words.size < others.size ? [words, others] : [others, words];
    return [...few].every((word) => many.has(word)) ? [{ candidate, edits: limit + 1 }] : [];
  });
  return near
    .sort((a, b) => a.edits - b.edits)
    .slice(0, SUGGESTIONS)
    .map(({ candidate }) => candidate);
}

/** A word in lower case without the ending of a plural. */
export function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (/(?:x|ch|sh)e$/.test(word)) return word.slice(0, -1);
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|8s)$/.test(word)) {
    return word.slice(0, -1);
  }
  return word;
}
