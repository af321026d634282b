import { judgeLanguage } from '../languages/judge.ts';
import type { CommandNode, Node, Redirect, Script, Word } from '../syntax/model.ts';
import { readShell } from '../syntax/read.ts';
import { why } from '../why.ts';
import { judgeWords } from './command.ts';
import { type Context, type Finding, type InputText, MAX_DEPTH } from './context.ts';
import { outputOf, redirected } from './input.ts';
import { writeTo } from './paths.ts';
import { found, shown, textOf } from './shown.ts';
import { settings, valueFor, variableIn } from './variables.ts';

/** Judges every part of a script: whatever may run, counts. */
export function judgeScript(script: Script, context: Context): readonly Finding[] {
  const { body, trouble, span } = script;
  const refused =
    trouble === null
      ? []
      : [
          found(
            { effect: 'unknown', why: why('shell/unreadable', trouble) },
            '',
            context.fixed ?? span,
            null,
          ),
        ];
  return [...refused, ...body.flatMap((node) => judgeNode(node, context))];
}

/** Judges a text that a shell is given as an argument or as its input. */
export function judgeText(word: Word, context: Context): readonly Finding[] {
  const { value, span } = word;
  const fixed = context.fixed ?? span;
  if (context.depth > MAX_DEPTH) {
    return [found({ effect: 'unknown', why: why('shell/too-deep') }, word.text, fixed, null)];
  }
  const script = readShell(value, fixed);
  const functions = functionsIn(script.body);
  return judgeScript(script, { ...context, fixed, functions, depth: context.depth + 1 });
}

/** The names that functions are defined under anywhere in these nodes. */
export function functionsIn(nodes: readonly Node[]): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: Node) => {
    if (node.kind === 'function') {
      names.add(node.name);
      visit(node.body);
    } else if (node.kind === 'pipeline') node.stages.forEach(visit);
    else if (node.kind === 'group') node.body.forEach(visit);
  };
  nodes.forEach(visit);
  return names;
}

function judgeNode(node: Node, context: Context): readonly Finding[] {
  switch (node.kind) {
    case 'command':
      return judgeCommand(node, context);
    case 'pipeline': {
      let input: InputText = context.input;
      return node.stages.flatMap((stage) => {
        const findings = judgeNode(stage, { ...context, input });
        input = outputOf(stage, input);
        return findings;
      });
    }
    case 'group': {
      const input = redirected(node.redirects, context.input);
      return [
        ...judgeScripts(node.words, context),
        ...judgeLoop(node, context),
        ...judgeRedirects(node.redirects, context),
        ...node.body.flatMap((part) => judgeNode(part, { ...context, input })),
      ];
    }
    case 'function': {
      const shadows = context.tools.get(node.name) !== undefined;
      const ground = { effect: 'unknown', why: why('shell/shadowed', node.name) } as const;
      const range = context.fixed ?? node.span;
      return [
        ...(shadows ? [found(ground, node.name, range, null)] : []),
        ...judgeNode(node.body, { ...context, input: { kind: 'unknown' } }),
      ];
    }
  }
}

/** What the variable of a loop means to the commands in it. */
function judgeLoop(
  { variable, words, span }: Extract<Node, { kind: 'group' }>,
  context: Context,
): readonly Finding[] {
  if (variable === null) return [];
  const grounds = [variableIn(variable), ...words.map((word) => valueFor(variable.value, word))];
  const ground = grounds.find((one) => one !== null);
  return ground == null ? [] : [found(ground, variable.text, context.fixed ?? span, null)];
}

function judgeCommand(node: CommandNode, context: Context): readonly Finding[] {
  const { assignments, words, redirects, span } = node;
  const range = context.fixed ?? span;
  const values = assignments.map(({ value }) => value);
  const set = settings(assignments).map((ground) => found(ground, shown(node.text), range, null));
  const findings = [
    ...judgeScripts([...values, ...words], context),
    ...set,
    ...judgeRedirects(redirects, context, () => outputOf(node, context.input)),
    ...judgeWords(words, { ...context, input: redirected(redirects, context.input) }),
  ];
  if (findings.length > 0 || assignments.length === 0) return findings;
  const ground = { effect: 'read-only', why: why('shell/sets') } as const;
  return [found(ground, textOf(values), range, null)];
}

/** What runs to make some words. It reads what the command itself would. */
function judgeScripts(words: readonly Word[], context: Context): readonly Finding[] {
  const depth = context.depth + 1;
  return words.flatMap(({ scripts }) =>
    scripts.flatMap((script) => {
      const own = functionsIn(script.body);
      const functions =
        own.size === 0 ? context.functions : new Set([...context.functions, ...own]);
      return judgeScript(script, { ...context, functions, depth });
    }),
  );
}

/** @param sent what the command prints, as far as it is known */
function judgeRedirects(
  redirects: readonly Redirect[],
  context: Context,
  sent: () => InputText = () => ({ kind: 'unknown' }),
): readonly Finding[] {
  return redirects.flatMap((redirect) => {
    const inner = judgeScripts([redirect.word], context);
    const ground = redirect.kind === 'write' ? writeTo(redirect.word) : null;
    if (ground === null || (ground.why.code === 'shell/socket' && onlyAsks(sent()))) return inner;
    const text = shown(redirect.word.text);
    return [...inner, found(ground, text, context.fixed ?? redirect.span, null)];
  });
}

/** Whether what is sent to a service makes it change nothing. */
function onlyAsks(sent: InputText): boolean {
  if (sent.kind === 'nothing') return true;
  return sent.kind === 'text' && judgeLanguage('requests', sent.word.value).effect === 'read-only';
}
