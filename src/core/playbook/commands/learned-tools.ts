import type { Code, Nodes } from 'mdast';
import { readAlone } from './block-alone.ts';
import { languageClass, languageName } from './languages.ts';
import { toolName } from './tools.ts';

/** So often an untagged block has to hold just one line that starts with a name. */
const OFTEN = 3;

/**
 * Names that a document uses as programs and that nobody else knows: what its shell blocks and prompts
 * start with, and what many of its one-line blocks start with. Every team has tools of its own.
 */
export function toolsOf(root: Nodes): ReadonlySet<string> {
  const tools = new Set<string>();
  const alone = new Map<string, number>();
  const blocks: Code[] = [];
  collectCode(root, blocks);
  for (const code of blocks) {
    const kind = languageClass(languageName(code.lang));
    if (kind === 'data' || kind === 'sql' || kind === 'repl') continue;
    const { commands } = readAlone(code);
    for (const { text } of commands) {
      const name = programOf(text);
      if (name !== null) tools.add(name);
    }
    if (commands.length > 0 || /[\r\n]/.test(code.value)) continue;
    const name = programOf(code.value);
    if (name !== null && / [a-z]/.test(code.value)) alone.set(name, (alone.get(name) ?? 0) + 1);
  }
  for (const [name, count] of alone) if (count >= OFTEN) tools.add(name);
  return tools;
}

function collectCode(node: Nodes, into: Code[]): void {
  if (node.type === 'code') into.push(node);
  else if ('children' in node && !HOLD_TEXT.has(node.type)) {
    for (const child of node.children) collectCode(child, into);
  }
}

/** In these stands no block. */
const HOLD_TEXT: ReadonlySet<string> = new Set(['paragraph', 'heading', 'table']);

/** The program that a command starts with; words that sentences start with do not count. */
function programOf(command: string): string | null {
  const match = /^(?:sudo\s+)?([a-z][a-z0-9]*(?:[-_.][a-z0-9]+)*)\s+\S/.exec(command.trim());
  const name = match?.[1] ?? '';
  return name.length > 1 && !WORDS.has(name) && toolName(name, NOTHING) === 'unknown' ? name : null;
}

const NOTHING: ReadonlySet<string> = new Set();

const WORDS = new Set(
  'a an and the if for in of on or to is it as at be by do no not we you all any can this that then when with from use see run select insert update delete create show sum rate max min avg count topk histogram_quantile label_replace time name type'.split(
    ' ',
  ),
);
