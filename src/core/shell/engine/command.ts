import { isDynamic, type Word } from '../syntax/model.ts';
import type { Why } from '../why.ts';
import { why } from '../why.ts';
import { type Context, type Finding, MAX_DEPTH } from './context.ts';
import { groundsOf } from './grounds.ts';
import { readInvocation } from './invocation.ts';
import { judgeRuns } from './runs.ts';
import { found, spanOf, textOf } from './shown.ts';
import { judgeInput, judgeTold, type Reader } from './told.ts';
import { settingIn } from './variables.ts';

/** Folders that a system installs programs in, which are known by their name. */
const INSTALLED = /^\/(?:(?:usr|opt|snap|nix|run\/current-system)\/)?(?:[\w.+@-]+\/)*s?bin\/[^/]+$/;

/** Judges a command by its words: the tool itself, and what it is told to run. */
export function judgeWords(words: readonly Word[], context: Context): readonly Finding[] {
  const first = words[0];
  if (first === undefined) return [];
  const text = textOf(words);
  const range = spanOf(words, context.fixed);
  const unknown = (because: Why) => [found({ effect: 'unknown', why: because }, text, range, null)];
  if (context.depth > MAX_DEPTH) return unknown(why('shell/too-deep'));
  if (isDynamic(first) || first.many) return unknown(why('shell/dynamic-command'));
  const name = first.value.slice(first.value.lastIndexOf('/') + 1);
  if (name !== first.value && !INSTALLED.test(first.value) && !/\.(?:sh|jar)$/.test(name)) {
    return unknown(why('tool/path', first.text));
  }
  const tool = context.tools.get(name);
  if (tool === undefined) {
    return context.functions.has(name) ? [] : unknown(why('tool/unknown', name));
  }
  if (context.functions.has(name)) return unknown(why('shell/shadowed', name));

  const invocation = readInvocation(tool, name, words);
  const { ground, told, rehearsed } = groundsOf(invocation);
  const input = invocation.levels.at(-1)?.source.input;
  const reader: Reader = { name, path: invocation.path, text, range, input };
  const inner = { ...context, depth: context.depth + 1 };
  const settings = invocation.assignments.flatMap((word) => settingIn(word) ?? []);
  const toldFindings = told.flatMap((one) => judgeTold(one, reader, inner));
  if (invocation.trouble !== null) return [found(ground, text, range, name), ...toldFindings];
  const ran = judgeRuns(invocation, reader, rehearsed, inner);
  const silent = rehearsed || told.length > 0 || ran !== null || input === undefined;
  const reads = silent ? [] : judgeInput(input, reader, inner);
  const inside = [
    ...settings.map((one) => found(one, text, range, name)),
    ...toldFindings,
    ...(ran ?? []),
    ...reads,
  ];
  const speaks = inside.length === 0 || ground.effect !== 'read-only' || ground.sensitive === true;
  return speaks ? [found(ground, text, range, name), ...inside] : inside;
}
