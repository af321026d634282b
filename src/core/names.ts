/**
 * Component names as people write them. One component is written "K8s clusters", "k8s-cluster" or
 * "K8s clusters (prod)" in different files; these keys say which spellings mean the same.
 */

/** A name without case, punctuation, and plural; two names with the same key are the same name. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(singular)
    .join(' ');
}

/** The name without parenthesised notes: "CI deploys (signed images)" is "CI deploys". */
export function withoutNote(name: string): string {
  return name.replace(/\s*\([^)]*\)/g, '').trim();
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|8s)$/.test(word)) {
    return word.slice(0, -1);
  }
  return word;
}
