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

/** The name without parenthesised notes: "CI deploys (signed images)" is "CI deploys". */
export function withoutNote(name: string): string {
  return name
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Finds the component that a text names: by the very name, by its key, by an alias, and last without
 * a parenthesised note on either side, if only one component is left then. Null when none or several
 * fit.
 */
export function findComponent<T extends Named>(
  { components }: { readonly components: readonly T[] },
  name: string,
): T | null {
  const exact = components.find((component) => component.name === name);
  if (exact !== undefined) return exact;
  const key = nameKey(name);
  const bare = nameKey(withoutNote(name));
  const tests: readonly ((component: T) => boolean)[] = [
    (component) => nameKey(component.name) === key,
    (component) => component.aliases.some((alias) => nameKey(alias) === key),
    (component) => nameKey(withoutNote(component.name)) === key,
    (component) => bare !== key && nameKey(component.name) === bare,
    (component) => bare !== key && component.aliases.some((alias) => nameKey(alias) === bare),
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

/**
 * Edits (insert, delete, replace, swap neighbours) from one text to another: the optimal string
 * alignment distance. Counts no further than `limit` + 1.
 */
function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      const replaced = (last[j - 1] ?? 0) + (same ? 0 : 1);
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced);
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[to.length] ?? 0;
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (/(?:x|ch|sh)e$/.test(word)) return word.slice(0, -1);
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|8s)$/.test(word)) {
    return word.slice(0, -1);
  }
  return word;
}
