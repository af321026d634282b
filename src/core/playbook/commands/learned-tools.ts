import type { Code, Nodes } from 'mdast';
import { readAlone } from './block-alone.ts';
import { languageClass, languageName } from './languages.ts';

/** So often an untagged block has to hold just one line that starts with a name. */
const OFTEN = 3;

/**
 * Names that a document uses as programs: what its shell blocks and prompts start with, and what many
 * of its one-line blocks start with. Every team has tools of its own.
 */
export function toolsOf(root: Nodes): ReadonlySet<string> {
  const tools = new Set<string>();
  const alone = new Map<string, number>();
  for (const code of codesIn(root)) {
    const lines = code.value.split(/\r\n|\r|\n/);
    const kind = languageClass(languageName(code.lang));
    if (kind === 'data' || kind === 'sql' || kind === 'repl') continue;
    const { commands } = readAlone(code);
    for (const { text } of commands) {
      const name = programOf(text);
      if (name !== null) tools.add(name);
    }
    const name = lines.length === 1 && commands.length === 0 ? programOf(lines[0] ?? '') : null;
    if (name !== null && / [a-z]/.test(lines[0] ?? '')) alone.set(name, (alone.get(name) ?? 0) + 1);
  }
  for (const [name, count] of alone) if (count >= OFTEN) tools.add(name);
  return tools;
}

function codesIn(node: Nodes): readonly Code[] {
  if (node.type === 'code') return [node];
  return 'children' in node ? node.children.flatMap(codesIn) : [];
}

/** The program that a command starts with; words that sentences start with do not count. */
function programOf(command: string): string | null {
  const match = /^(?:sudo\s+)?([a-z][a-z0-9]*(?:[-_.][a-z0-9]+)*)\s+\S/.exec(command.trim());
  const name = match?.[1] ?? '';
  return name.length > 1 && !WORDS.has(name) ? name : null;
}

const WORDS = new Set(
  'a an and the if for in of on or to is it as at be by do no not we you all any can this that then when with from use see run select insert update delete create show sum rate max min avg count topk histogram_quantile label_replace time name type'.split(
    ' ',
  ),
);
