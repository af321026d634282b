import type {
  AndOr,
  ArithmeticFor,
  Command as ForeignCommand,
  CommandNode as ForeignNode,
  ParsedScript,
  PipelineNode,
  SyntaxNode,
} from 'unbash';
import { parse } from 'unbash';
import type { Span } from '../model.ts';
import type { Node, Redirect, Script, Word } from './model.ts';
import { readRedirects } from './redirects.ts';
import { type Region, spanIn } from './region.ts';
import { readAssigned, readWord, scriptsUnder } from './words.ts';

/** What the grammar may look ahead from; each costs the length of what follows. */
const OPENERS = /[({`]/g;
const MAX_OPENERS = 1000;

/**
 * Reads a command line with the grammar of bash. Never throws: what cannot be read is said in
 * `trouble`, of the script or of one nested in it.
 * @param fixed where the whole text stands, when it is not the command line itself
 */
export function readShell(source: string, fixed: Span | null): Script {
  if ((source.match(OPENERS)?.length ?? 0) > MAX_OPENERS) {
    const span = fixed ?? { start: 0, end: source.length };
    return { body: [], trouble: `it opens more than ${MAX_OPENERS} parentheses and braces`, span };
  }
  return readScript(parse(source), { source, fixed, script: readScript });
}

/** Reads a script of the grammar, whole or nested. */
function readScript(script: ParsedScript, region: Region): Script {
  const span = spanIn(region, script.pos, script.end);
  const trouble = script.errors?.[0]?.message ?? null;
  return { body: script.commands.map(({ command }) => readNode(command, region)), trouble, span };
}

function readNode(node: ForeignNode | PipelineNode | AndOr, region: Region): Node {
  const span = spanIn(region, node.pos, node.end);
  const group = (
    body: readonly Node[],
    words: readonly Word[] = [],
    redirects: readonly Redirect[] = [],
    variable: Word | null = null,
  ): Node => ({ kind: 'group', words, variable, body, redirects, span });
  const list = (
    ...lists: readonly {
      readonly commands: readonly { readonly command: PipelineNode | AndOr }[];
    }[]
  ) => lists.flatMap(({ commands }) => commands.map(({ command }) => readNode(command, region)));
  switch (node.type) {
    case 'Command':
      return readCommand(node, region);
    case 'Pipeline': {
      const stages = node.commands.map((stage) => readNode(stage, region));
      return { kind: 'pipeline', stages, span };
    }
    case 'AndOr':
      return group(node.commands.map((part) => readNode(part, region)));
    case 'Redirected': {
      const redirects = readRedirects(node.redirects, region);
      return group([readNode(node.command, region)], [], redirects);
    }
    case 'If': {
      const { clause, then, elif } = node;
      const branches = elif.flatMap((branch) => [branch.clause, branch.then]);
      return group(list(clause, then, ...branches, ...(node.else ? [node.else] : [])));
    }
    case 'For':
    case 'Select':
      return group(
        list(node.body),
        (node.wordlist ?? []).map((word) => readWord(word, region)),
        [],
        readWord(node.name, region),
      );
    case 'While':
      return group(list(node.clause, node.body));
    case 'ArithmeticFor':
      return group(list(node.body), headOf(node, region, span));
    case 'Subshell':
    case 'BraceGroup':
      return group(list(node.body));
    case 'Case': {
      const patterns = node.items.flatMap(({ pattern }) => pattern);
      const words = [node.word, ...patterns].map((word) => readWord(word, region));
      return group(list(...node.items.map(({ body }) => body)), words);
    }
    case 'TestCommand':
    case 'ArithmeticCommand':
      return group([], [expanded(scriptsUnder(node, region), span)]);
    case 'Function':
    case 'Coproc': {
      const { body } = node;
      const inner = body.type === 'CompoundList' ? group(list(body)) : readNode(body, region);
      if (node.type === 'Coproc') return group([inner]);
      return { kind: 'function', name: node.name.value, body: inner, span };
    }
  }
}

function readCommand(command: ForeignCommand, region: Region): Node {
  const assignments = command.prefix.flatMap((part) =>
    part.type === 'Assignment'
      ? [
          {
            name: part.name,
            value: readAssigned(part, region),
            span: spanIn(region, part.pos, part.end),
          },
        ]
      : [],
  );
  const rest = command.args.map((word) =>
    word.type === 'Assignment' ? readAssigned(word, region) : readWord(word, region),
  );
  return {
    kind: 'command',
    assignments,
    words: command.name === undefined ? rest : [readWord(command.name, region), ...rest],
    redirects: readRedirects(command.redirects, region),
    text: region.source.slice(command.pos, command.end),
    span: spanIn(region, command.pos, command.end),
  };
}

/** The three expressions of `for ((…))`, as far as they run something. */
function headOf(loop: ArithmeticFor, region: Region, span: Span): readonly Word[] {
  const heads: readonly (SyntaxNode | undefined)[] = [loop.initialize, loop.test, loop.update];
  return heads.flatMap((head) =>
    head === undefined ? [] : [expanded(scriptsUnder(head, region), span)],
  );
}

/** Stands for an expression: of its text only the scripts in it matter. */
function expanded(scripts: readonly Script[], span: Span): Word {
  return { text: '', value: '', span, many: false, open: false, scripts, pipe: false };
}
