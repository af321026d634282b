import { joinedKey } from '../names.ts';
import { literalPattern } from '../text/literal-pattern.ts';
import type { WorkspaceIndex } from '../workspace/workspace-index.ts';
import type { ComponentPlace } from './component-places.ts';

/** Tells of the places that name a component whether they mean it and no other thing of that name. */
export type Certainty = (place: ComponentPlace, text: string) => boolean;

/** Front and end of a line, a table's cell or an item that holds nothing else. */
const BEGINS = /(?:^|[\r\n|])[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)?[*_]*$/;
const ENDS = /^[*_:]*[ \t]*(?:[|\r\n]|$)/;

/**
 * Makes it for a component. In running text a name of one word is certain where nothing else stands
 * beside it, or by its capital: within a sentence, and at the start of one, where every word has one,
 * unless a text of the repository writes it small.
 */
export function certaintyOf(index: WorkspaceIndex, component: string): Certainty {
  let isWord: boolean | null = null;
  return ({ kind, written, start, end }, text) => {
    if (kind === 'anchor') return false;
    if (kind === 'front-matter') return joinedKey(written) === joinedKey(component);
    if (written !== component) return false;
    if (kind !== 'mention' || /[\s-]|.[\p{Lu}\p{N}]/u.test(written)) return true;
    const before = text.slice(Math.max(0, start - 40), start);
    if (BEGINS.test(before) && ENDS.test(text.slice(end, end + 40))) return true;
    if (!/^\p{Lu}/u.test(written)) return false;
    if (/[\p{Ll}\p{N},;:(](?:[ \t]+|[ \t]*\r?\n[ \t]*)$/u.test(before)) return true;
    isWord ??= isWrittenSmall(index, component.toLowerCase());
    return !isWord;
  };
}

function isWrittenSmall(index: WorkspaceIndex, word: string): boolean {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_/.-])${literalPattern(word)}(?![\\p{L}\\p{N}_/-])`,
    'u',
  );
  for (const path of index.documents()) {
    if (index.facts(path)?.texts.some(({ text }) => pattern.test(text)) === true) return true;
  }
  return false;
}
