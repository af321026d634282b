import type { Problem } from '../../../problem.ts';
import type { TextBlock } from '../../blocks/block.ts';
import { mapProblem } from '../../problems.ts';
import { NOTHING, type RawMap, type Remark } from '../raw.ts';
import { assemble } from './assemble.ts';
import type { Attributes, Scope, Statements } from './statements.ts';
import { type Token, tokensOf } from './tokens.ts';

/**
 * Reads graphs in the DOT language (https://graphviz.org/doc/info/lang.html): chains, groups as ends,
 * defaults, ports, HTML labels, `dir`, `lhead` and `ltail`. What cannot be read is skipped to the next
 * statement and becomes a problem.
 */
export function readDot(block: TextBlock): RawMap {
  const all = tokensOf(block.text);
  const remarks: Remark[] = all.flatMap(({ kind, value, start, end }) =>
    kind === 'comment' && value !== '' ? [{ text: value, range: block.rangeOf(start, end) }] : [],
  );
  const tokens = all.filter(({ kind }) => kind !== 'comment');
  const problems: Problem[] = [];
  const statements: Statements = { mentions: [], edges: [], scopes: [] };
  const { mentions, edges, scopes } = statements;
  let at = 0;

  const peek = (offset = 0): Token | undefined => tokens[at + offset];
  const isSign = (sign: string, offset = 0) =>
    peek(offset)?.kind === 'sign' && peek(offset)?.value === sign;
  const isWord = (word: string) => peek()?.quoted === false && peek()?.value.toLowerCase() === word;

  /** Skips what cannot be read, up to the next statement. */
  const recover = () => {
    const first = peek();
    if (first === undefined) return;
    const line = block.text.indexOf('\n', first.start);
    const end = line === -1 ? block.text.length : line;
    const words = block.text.slice(first.start, end).trim().slice(0, 80);
    problems.push(mapProblem('map/unread-line', block.rangeOf(first.start, end), words));
    at++;
    for (let token = peek(); token !== undefined && token.start < end; token = peek()) {
      if (isSign(';') || isSign('}')) return;
      at++;
    }
  };

  const readValue = (): string | null => {
    const token = peek();
    if (token?.kind !== 'id' && token?.kind !== 'html') return null;
    at++;
    let { value } = token;
    while (token.quoted && isSign('+') && peek(1)?.kind === 'id') {
      value += peek(1)?.value ?? '';
      at += 2;
    }
    return token.kind === 'html' ? `<${value}>` : value;
  };

  const readAttributes = (): Attributes => {
    const attributes: Record<string, string> = {};
    while (isSign('[')) {
      at++;
      while (peek() !== undefined && !isSign(']')) {
        const key = readValue();
        if (key === null) at++;
        else if (isSign('=')) {
          at++;
          attributes[key.toLowerCase()] = readValue() ?? '';
        } else attributes[key.toLowerCase()] = 'true';
      }
      at++;
    }
    return attributes;
  };

  const mention = (token: Token, attributes: Attributes, scope: Scope): string => {
    mentions.push({ id: token.value, attributes: { ...scope.node, ...attributes }, token, scope });
    for (let up: Scope | null = scope; up !== null; up = up.parent) up.members.add(token.value);
    return token.value;
  };

  const skipPort = () => {
    while (isSign(':') && (peek(1)?.kind === 'id' || peek(1)?.kind === 'html')) at += 2;
  };

  const readSubgraph = (scope: Scope): Scope => {
    const token = peek();
    let id: string | null = null;
    if (isWord('subgraph')) {
      at++;
      if (peek()?.kind === 'id') id = readValue();
    }
    const inner: Scope = {
      node: scope.node,
      edge: scope.edge,
      id,
      label: null,
      members: new Set(),
      parent: scope,
    };
    if (token !== undefined) scopes.push({ scope: inner, token });
    if (isSign('{')) {
      at++;
      readStatements(inner);
      if (isSign('}')) at++;
    }
    return inner;
  };

  /** One end of an edge: a node, or all nodes of a group. Null when there is none. */
  const readEnd = (scope: Scope): readonly string[] | null => {
    if (isSign('{') || isWord('subgraph')) return [...readSubgraph(scope).members];
    const token = peek();
    if (token?.kind !== 'id') return null;
    at++;
    skipPort();
    return [mention(token, {}, scope)];
  };

  const readEdges = (first: readonly string[], start: Token, scope: Scope) => {
    const pairs: {
      from: readonly string[];
      to: readonly string[];
      operator: string;
      end: number;
    }[] = [];
    let left = first;
    while (peek()?.kind === 'edge') {
      const operator = peek()?.value ?? '->';
      at++;
      const right = readEnd(scope);
      if (right === null) {
        recover();
        break;
      }
      pairs.push({ from: left, to: right, operator, end: tokens[at - 1]?.end ?? start.end });
      left = right;
    }
    const attributes = { ...scope.edge, ...readAttributes() };
    for (const { from, to, operator, end } of pairs) {
      for (const a of from) {
        for (const b of to) {
          edges.push({ from: a, to: b, operator, attributes, scope, start: start.start, end });
        }
      }
    }
  };

  const readStatements = (scope: Scope) => {
    for (let token = peek(); token !== undefined && !isSign('}'); token = peek()) {
      if (isSign(';') || isSign(',')) at++;
      else if (isSign('{') || isWord('subgraph')) {
        const group = readSubgraph(scope);
        if (peek()?.kind === 'edge') readEdges([...group.members], token, scope);
      } else if (token.kind !== 'id') recover();
      else if (!token.quoted && /^(?:node|edge|graph)$/iu.test(token.value) && isSign('[', 1)) {
        at++;
        const attributes = readAttributes();
        const kind = token.value.toLowerCase();
        if (kind === 'node') scope.node = { ...scope.node, ...attributes };
        else if (kind === 'edge') scope.edge = { ...scope.edge, ...attributes };
        else scope.label = attributes.label ?? scope.label;
      } else if (isSign('=', 1)) {
        at += 2;
        const value = readValue();
        if (token.value.toLowerCase() === 'label') scope.label = value;
      } else {
        at++;
        skipPort();
        if (peek()?.kind === 'edge') readEdges([mention(token, {}, scope)], token, scope);
        else if (
          isSign('[') ||
          isSign(';') ||
          isSign('}') ||
          startsStatement(peek(), token, block.text)
        ) {
          mention(token, readAttributes(), scope);
        } else {
          at--;
          recover();
        }
      }
    }
  };

  let graphs = 0;
  while (peek() !== undefined) {
    if (isWord('strict') || isWord('graph') || isWord('digraph')) {
      at++;
      continue;
    }
    if (isSign('{')) {
      graphs++;
      const root: Scope = {
        node: {},
        edge: {},
        id: null,
        label: null,
        members: new Set(),
        parent: null,
      };
      const token = peek();
      at++;
      if (token !== undefined) scopes.push({ scope: root, token });
      readStatements(root);
      at++;
    } else if (peek()?.kind === 'id' && isSign('{', 1)) at++;
    else recover();
  }
  if (graphs === 0) return { ...NOTHING, problems };
  return assemble(block, statements, remarks, problems);
}

/** Without a semicolon a node statement ends where the next one begins. */
function startsStatement(next: Token | undefined, token: Token, text: string): boolean {
  if (next === undefined || next.kind === 'id') return true;
  return next.kind === 'sign' && text.slice(token.end, next.start).includes('\n');
}
