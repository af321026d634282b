import { changes, type LanguageVerdict, reads, unclear } from '../languages/model.ts';
import { HOLE } from '../syntax/model.ts';
import { callEffect } from './functions.ts';
import type { SqlToken } from './tokens.ts';

/** Schemas of the system, whose functions are known by their bare name. */
const SYSTEM_SCHEMAS = new Set(['PG_CATALOG', 'INFORMATION_SCHEMA', 'SYS']);
const WRITES = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE', 'REPLACE', 'TRUNCATE']);

/**
 * Judges a statement that starts as a query, or that holds one: it changes something by data-modifying
 * parts, by `INTO`, by the functions it calls, and by the row locks of `FOR UPDATE`, which PostgreSQL
 * refuses in a read-only transaction.
 */
export function judgeQuery(tokens: readonly SqlToken[]): LanguageVerdict {
  let doubt: LanguageVerdict | null = null;
  let depth = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.text === '(') depth += 1;
    if (token.text === ')') depth -= 1;
    if (token.text === ':' && tokens[at + 1]?.kind === 'word') doubt ??= unclear(':…');
    if (token.kind !== 'word' && token.kind !== 'name') continue;
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    if (token.kind === 'word') {
      const changed = changedBy(token, before, next, depth);
      if (changed !== null) return changes(changed);
    }
    if (next?.text !== '(') continue;
    const called = calledAt(tokens, at);
    const effect = isAlias(before) ? null : callEffect(called);
    if (effect === 'changes') return changes(`${called.toLowerCase()}()`);
    if (effect === 'unclear') doubt ??= unclear(`${called.toLowerCase()}()`);
  }
  return doubt ?? reads();
}

function changedBy(
  token: SqlToken,
  before: SqlToken | undefined,
  next: SqlToken | undefined,
  depth: number,
): string | null {
  const { upper } = token;
  if (upper === 'INTO' && before?.upper !== 'INSERT' && !next?.text.startsWith('@')) {
    return `INTO ${next?.text ?? ''}`;
  }
  if (
    (upper === 'UPDATE' || upper === 'SHARE') &&
    (before?.upper === 'FOR' || before?.upper === 'KEY')
  ) {
    return `FOR ${upper}`;
  }
  const isName = next === undefined || next.kind === 'mark';
  if (!WRITES.has(upper) || isName) return null;
  const starts = before === undefined || before.text === '(' || before.text === ')';
  return starts && (depth > 0 || before !== undefined) ? upper : null;
}

/** `WITH jobs (id) AS`, `AS jobs (id int)`, `f() jobs (id)`: columns, not arguments. */
function isAlias(before: SqlToken | undefined): boolean {
  return before !== undefined && ['WITH', 'RECURSIVE', 'AS', ')'].includes(before.upper);
}

/** The name that is called, with its schema unless that is the system's own. */
function calledAt(tokens: readonly SqlToken[], at: number): string {
  const plain = (token: SqlToken | undefined) =>
    (token?.text ?? '').replace(/^["`[]|["`\]]$/g, '').toUpperCase();
  const name = plain(tokens[at]);
  if (tokens[at - 1]?.text !== '.') return name.includes(HOLE) ? '…' : name;
  const schema = plain(tokens[at - 2]);
  return SYSTEM_SCHEMAS.has(schema) ? name : `${schema}.${name}`;
}
