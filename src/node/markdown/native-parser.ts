import type { Root } from 'mdast';
import { type MarkdownParser, remarkParser } from '../../core/markdown/parser.ts';
import { doubtfulBlocks } from './agreed.ts';
import { differsKnowingly } from './differences.ts';
import { readAgain } from './read-again.ts';

/** A parser, and why it is not the fast one where it is not. */
export interface LoadedParser {
  readonly parse: MarkdownParser;
  readonly name: 'native' | 'remark';
  readonly reason: string | null;
}

/**
 * The fastest parser that this machine can load: satteri, which is native code and an optional
 * dependency, or else remark. Both give the same trees.
 */
export async function loadParser(): Promise<LoadedParser> {
  try {
    const { markdownToMdast } = await import('satteri');
    return { parse: nativeParser(markdownToMdast), name: 'native', reason: null };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { parse: remarkParser, name: 'remark', reason };
  }
}

/** Reads with a native parser what it is known to read as remark does, and the rest with remark. */
function nativeParser(native: (text: string) => { readonly type: string }): MarkdownParser {
  return (text) => {
    if (differsKnowingly(text)) return remarkParser(text);
    const tree = native(text);
    if (!isRoot(tree)) return remarkParser(text);
    const doubtful = doubtfulBlocks(tree, text);
    // An indented block may have swallowed the next one, or have been cut in two.
    if (doubtful.some((at) => tree.children[at]?.type === 'code')) return remarkParser(text);
    for (const at of doubtful.toReversed()) readAgain(tree, at, text);
    return tree;
  };
}

function isRoot(tree: { readonly type: string }): tree is Root {
  return tree.type === 'root';
}
