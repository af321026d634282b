import { changes, type LanguageVerdict, reads, unclear } from '../languages/model.ts';
import type { Dialect } from './dialect.ts';
import { judgeQuery } from './query.ts';
import type { SqlToken } from './tokens.ts';

const words = (list: string) => new Set(list.split(' '));

/** Statements that only read, or that change nothing but the session. */
const READS = words(
  'SHOW DESCRIBE DESC HELP USE BEGIN COMMIT END ROLLBACK SAVEPOINT RELEASE ABORT FETCH CLOSE LISTEN UNLISTEN DISCARD CHECKSUM MOVE DEALLOCATE',
);

/** Statements that change something, whatever follows. */
const CHANGES = words(
  'INSERT UPDATE DELETE MERGE REPLACE UPSERT TRUNCATE CREATE ALTER DROP RENAME GRANT REVOKE COMMENT SECURITY REASSIGN REFRESH IMPORT VACUUM ANALYZE REINDEX CLUSTER CHECKPOINT LOCK UNLOCK NOTIFY LOAD DO CALL KILL FLUSH PURGE OPTIMIZE REPAIR STOP CHANGE SHUTDOWN RESTART CLONE BINLOG CACHE INSTALL UNINSTALL ATTACH XA',
);

/** Commands of the mysql client that change nothing but the client. */
const MYSQL_CLIENT = words(
  'STATUS NOTEE NOPAGER GO EGO CLEAR EXIT QUIT WARNINGS NOWARNING CONNECT CHARSET',
);

/** SQLite pragmas that look, as long as they are given no value. */
const LOOKING_PRAGMAS = words(
  'TABLE_INFO TABLE_XINFO TABLE_LIST INDEX_LIST INDEX_INFO INDEX_XINFO FOREIGN_KEY_LIST FOREIGN_KEY_CHECK INTEGRITY_CHECK QUICK_CHECK DATABASE_LIST COLLATION_LIST FUNCTION_LIST MODULE_LIST PRAGMA_LIST COMPILE_OPTIONS',
);
const STATE_PRAGMAS = words(
  'PAGE_COUNT PAGE_SIZE FREELIST_COUNT MAX_PAGE_COUNT JOURNAL_MODE JOURNAL_SIZE_LIMIT USER_VERSION APPLICATION_ID SCHEMA_VERSION DATA_VERSION ENCODING AUTO_VACUUM CACHE_SIZE SYNCHRONOUS FOREIGN_KEYS LOCKING_MODE WAL_AUTOCHECKPOINT BUSY_TIMEOUT MMAP_SIZE TEMP_STORE SECURE_DELETE QUERY_ONLY',
);

/** Judges one statement, without its semicolon. */
export function judgeStatement(tokens: readonly SqlToken[], dialect: Dialect): LanguageVerdict {
  const opened = tokens.findIndex(({ text }) => text !== '(');
  const first = tokens[opened];
  if (first === undefined) return reads();
  const second = tokens[opened + 1]?.upper ?? '';
  const told = `${first.text} ${tokens[opened + 1]?.text ?? ''}`.trim();
  if (first.kind !== 'word') return unclear(told);
  switch (first.upper) {
    case 'SELECT':
    case 'VALUES':
    case 'TABLE':
      return judgeQuery(tokens);
    case 'WITH':
      return judgeWith(tokens);
    case 'EXPLAIN':
      return judgeExplain(tokens.slice(opened + 1), dialect);
    case 'DECLARE':
      return judgeQuery(tokens.slice(opened + 1));
    case 'COPY':
      return judgeCopy(tokens.slice(opened + 1), dialect);
    case 'SET':
      return judgeSet(tokens.slice(opened + 1), told);
    case 'RESET':
      return dialect.name === 'mysql' ? changes(told) : reads();
    case 'START':
      return second === 'TRANSACTION' ? reads() : changes(told);
    case 'DETACH':
      return dialect.name === 'sqlite' ? reads() : changes(told);
    case 'PREPARE':
      return second === 'TRANSACTION' ? changes(told) : unclear(told);
    case 'PRAGMA':
      return judgePragma(tokens.slice(opened + 1), told);
    case 'COMMIT':
    case 'ROLLBACK':
      return second === 'PREPARED' ? changes(told) : reads();
  }
  if (READS.has(first.upper)) return judgeRead(tokens);
  if (dialect.name === 'mysql' && MYSQL_CLIENT.has(first.upper)) return reads();
  return CHANGES.has(first.upper) ? changes(told) : unclear(told);
}

/** What follows `SHOW` and its like may still call something: `SHOW … WHERE sleep(1)`. */
function judgeRead(tokens: readonly SqlToken[]): LanguageVerdict {
  return tokens.some(({ text }) => text === '(') ? judgeQuery(tokens) : reads();
}

/** After the common tables comes a query, or a change. */
function judgeWith(tokens: readonly SqlToken[]): LanguageVerdict {
  let depth = 0;
  for (const [at, { text, upper, kind }] of tokens.entries()) {
    if (text === '(') depth += 1;
    if (text === ')') depth -= 1;
    if (depth !== 0 || kind !== 'word' || tokens[at - 1]?.text !== ')') continue;
    if (upper === 'SELECT' || upper === 'VALUES' || upper === 'TABLE') return judgeQuery(tokens);
    if (CHANGES.has(upper)) return changes(upper);
  }
  return unclear('WITH');
}

/** A plan alone is read; with ANALYZE the statement is run. */
function judgeExplain(tokens: readonly SqlToken[], dialect: Dialect): LanguageVerdict {
  let at = 0;
  let runs = false;
  if (tokens[0]?.text === '(') {
    const end = tokens.findIndex(({ text }) => text === ')');
    const options = tokens.slice(1, end);
    const option = options.findIndex(({ upper }) => upper === 'ANALYZE' || upper === 'ANALYSE');
    const off = /^(?:false|off|0|'false'|'off')$/i.test(options[option + 1]?.text ?? '');
    runs = option >= 0 && !off;
    at = end + 1;
  } else {
    for (; at < tokens.length; at++) {
      const upper = tokens[at]?.upper ?? '';
      if (upper === 'ANALYZE' || upper === 'ANALYSE') runs = true;
      else if (
        !/^(?:VERBOSE|EXTENDED|PARTITIONS|QUERY|PLAN|FORMAT|=|JSON|TREE|TRADITIONAL)$/.test(upper)
      )
        break;
    }
  }
  return runs ? judgeStatement(tokens.slice(at), dialect) : reads();
}

/** `COPY … TO STDOUT` prints; any other writes a table, or a file of the server, or runs a program. */
function judgeCopy(tokens: readonly SqlToken[], dialect: Dialect): LanguageVerdict {
  const at = tokens.findIndex(
    ({ upper }, i) => upper === 'TO' && tokens[i + 1]?.upper === 'STDOUT',
  );
  const inner = tokens.slice(0, Math.max(at, 0));
  if (at < 0) return changes('COPY');
  return inner[0]?.text === '(' ? judgeStatement(inner, dialect) : reads();
}

/** Settings that only the console of PgBouncer has, where SET is for everybody. */
const OF_POOLER =
  /^(?:max_client_conn|(?:default|min|reserve)_pool_(?:size|timeout)|reserve_pool|pool_mode|max_(?:db|user)_(?:client_)?connections|max_prepared_statements|server_(?!version|encoding)\w+|query_(?:wait_)?timeout|client_(?:idle|login)_timeout|autodb_idle_timeout|idle_transaction_timeout|cancel_wait_timeout|suspend_timeout|ignore_startup_parameters|admin_users|stats_users|auth_\w+)$/i;

/** Of the session, unless it says otherwise; it may change where the strings after it end. */
function judgeSet(tokens: readonly SqlToken[], told: string): LanguageVerdict {
  const shared = tokens.some(({ upper }) => /^(?:@@)?(?:GLOBAL|PERSIST|PERSIST_ONLY)$/.test(upper));
  const kept = /^(?:PASSWORD|DEFAULT|RESOURCE)$/.test(tokens[0]?.upper ?? '');
  if (shared || kept || OF_POOLER.test(tokens[0]?.text ?? '')) return changes(told);
  const rules = tokens.some(({ upper }) => /SQL_MODE$|^STANDARD_CONFORMING_STRINGS$/.test(upper));
  return rules ? unclear(told) : judgeRead(tokens);
}

function judgePragma(tokens: readonly SqlToken[], told: string): LanguageVerdict {
  const name = tokens.filter(({ kind }) => kind === 'word').map(({ upper }) => upper);
  const last = tokens[1]?.text === '.' ? name[1] : name[0];
  const valued = tokens.some(({ text }) => text === '=' || text === '(');
  if (LOOKING_PRAGMAS.has(last ?? '') && !tokens.some(({ text }) => text === '=')) return reads();
  if (STATE_PRAGMAS.has(last ?? '') && !valued) return reads();
  return changes(told);
}
