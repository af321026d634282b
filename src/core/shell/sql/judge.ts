import { type Language, type LanguageVerdict, reads, UNREADABLE } from '../languages/model.ts';
import { worst } from '../model.ts';
import { judgeMysqlCommand, judgePsqlCommand, judgeSqliteCommand } from './client-commands.ts';
import { type Dialect, MYSQL, POSTGRES, SQLITE } from './dialect.ts';
import { judgeStatement } from './statement.ts';
import { type SqlToken, tokensOf } from './tokens.ts';

/** What psql is told: SQL and meta-commands. */
export const postgres: Language = (text) => judgeSql(text, POSTGRES);

/** What the mysql client is told. */
export const mysql: Language = (text) => judgeSql(text, MYSQL);

/** What sqlite3 is told: SQL and dot-commands. */
export const sqlite: Language = (text) => judgeSql(text, SQLITE);

/** Judges every statement and every command of the client; the first of the worst decides. */
function judgeSql(text: string, dialect: Dialect): LanguageVerdict {
  const tokens = tokensOf(text, dialect);
  if (tokens === null) return UNREADABLE;
  const verdicts = partsOf(tokens).map((part) => {
    const [first] = part;
    return first?.kind === 'client'
      ? judgeClient(first.text, dialect)
      : judgeStatement(part, dialect);
  });
  const effect = worst(verdicts.map((one) => one.effect));
  const shell = verdicts.flatMap((one) => one.shell);
  const deciding = verdicts.find((one) => one.effect === effect) ?? reads();
  return { ...deciding, shell };
}

function judgeClient(text: string, dialect: Dialect): LanguageVerdict {
  switch (dialect.name) {
    case 'postgres':
      return judgePsqlCommand(text, (query) => judgeSql(query, dialect));
    case 'mysql':
      return judgeMysqlCommand(text);
    case 'sqlite':
      return judgeSqliteCommand(text);
  }
}

/** Statements without their semicolons, and commands of the client, each by itself. */
function partsOf(tokens: readonly SqlToken[]): readonly (readonly SqlToken[])[] {
  const parts: SqlToken[][] = [[]];
  for (const token of tokens) {
    if (token.text === ';') parts.push([]);
    else if (token.kind === 'client') parts.push([token], []);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}
