import { fixInRounds } from '../lint/fixes/fix-rounds.ts';
import { safeFixes } from '../lint/fixes/safe-fixes.ts';
import { composeEdits, type Edit } from '../text/edits.ts';
import type { DocumentFacts } from './facts/document-facts.ts';
import type { LiveIndex } from './live-index.ts';

/**
 * What the safe fixes of a document come to, with those of what they make, as edits of its text. Only
 * fixes that change nothing else count. None where the text became another one in the meantime.
 */
export async function safeEdits(live: LiveIndex, path: string): Promise<readonly Edit[]> {
  const { index } = live;
  const original = index.tools.text(path);
  let text = original;
  let facts = index.facts(path);
  let all: readonly Edit[] = [];
  const isStill = () => original !== null && index.tools.text(path) === original;
  await fixInRounds({
    find: () => {
      if (text === null || facts === null || !isStill()) return [];
      return during(live, { path, text, facts }, () => safeFixes(index, path)).filter(
        ({ edits, creates }) => creates.length === 0 && edits.every((one) => one.path === path),
      );
    },
    textOf: () => text,
    write: async ({ files, edits }) => {
      text = files[path] ?? null;
      facts = text === null ? null : await live.factsOf({ path, text });
      all = composeEdits(all, edits.get(path) ?? []);
      return [];
    },
  });
  return isStill() ? all : [];
}

interface Tried {
  readonly path: string;
  readonly text: string;
  readonly facts: DocumentFacts;
}

/** Asks as if a document had another text; nobody sees it in between. */
function during<T>({ index }: LiveIndex, { path, text, facts }: Tried, ask: () => T): T {
  const before = { text: index.tools.text(path), facts: index.facts(path) };
  index.update([{ kind: 'write', file: { path, text }, facts }]);
  try {
    return ask();
  } finally {
    if (before.text !== null && before.facts !== null) {
      const file = { path, text: before.text };
      index.update([{ kind: 'write', file, facts: before.facts }]);
    }
  }
}
