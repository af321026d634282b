import { checkEffects, type Effects } from '../effects.ts';

/** Commands that hand each text to a client, the text in single quotes. */
function told(client: string, texts: Effects): Effects {
  const quoted = (text: string) => `${client} '${text.replaceAll("'", "'\\''")}'`;
  return Object.fromEntries(
    Object.entries(texts).map(([effect, list]: [string, readonly string[]]) => [
      effect,
      list.map(quoted),
    ]),
  );
}

describe('what psql is told', () => {
  checkEffects(
    told('psql -c', {
      'read-only': [
        'SELECT 1',
        'select pid, now() - query_start from pg_stat_activity where state <> $$idle$$',
        'SELECT count(*) FILTER (WHERE a > 1), sum(b)::numeric(10,2) FROM t WHERE c IN (1, 2)',
        'SELECT pg_size_pretty(pg_catalog.pg_database_size(1))',
        'SELECT "delete", update FROM jobs',
        "SELECT '; DROP TABLE jobs; --'",
        'SELECT $a$ ; DROP TABLE jobs $a$',
        'SELECT 1 -- ; DROP TABLE jobs',
        'SELECT 1 /* ; /* DROP */ TABLE jobs */',
        'WITH a (id) AS (SELECT 1) SELECT * FROM a JOIN generate_series(1, 2) s (id) USING (id)',
        'EXPLAIN DELETE FROM jobs',
        'EXPLAIN (ANALYZE, BUFFERS) SELECT 1',
        'EXPLAIN (ANALYZE false) DELETE FROM jobs',
        'SHOW max_connections',
        "SET statement_timeout = '5s'; SELECT 1; RESET statement_timeout",
        'BEGIN; SELECT 1; ROLLBACK',
        'COPY (SELECT 1) TO STDOUT WITH CSV',
        'TABLE jobs',
        '\\dt+ public.*',
        '\\x\nSELECT 1',
        'SELECT 1 \\gx',
        '\\copy (SELECT 1) to stdout',
        '\\o /tmp/out',
        '\\! ls',
      ],
      mutating: [
        'DELETE FROM jobs',
        'delete from jobs',
        '/* note */ DELETE FROM jobs',
        '-- note\nDELETE FROM jobs',
        'SELECT 1; DROP TABLE jobs',
        "SELECT '\\'; DELETE FROM jobs; --'",
        'WITH a AS (DELETE FROM jobs RETURNING *) SELECT * FROM a',
        'WITH a AS (SELECT 1) INSERT INTO jobs SELECT * FROM a',
        'EXPLAIN ANALYZE DELETE FROM jobs',
        'EXPLAIN (BUFFERS, ANALYZE) UPDATE jobs SET a = 1',
        'EXPLAIN (ANALYZE on) WITH a AS (DELETE FROM jobs) SELECT 1',
        'SELECT * INTO copy FROM jobs',
        'SELECT * FROM jobs FOR UPDATE',
        'SELECT * FROM jobs FOR NO KEY UPDATE SKIP LOCKED',
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity',
        'SELECT "pg_reload_conf"()',
        "SELECT nextval('ids')",
        "SELECT setval('ids', 1)",
        "SELECT lo_import('/etc/passwd')",
        "SELECT * FROM dblink('x', 'SELECT 1')",
        "SELECT cron.schedule('x', 'y')",
        "SELECT pg_drop_replication_slot('x')",
        "COPY jobs TO '/var/jobs'",
        "COPY jobs TO PROGRAM 'sh'",
        'COPY jobs FROM STDIN',
        'SELECT purge_jobs()',
        'SELECT audit.drop_old()',
        'VACUUM ANALYZE jobs',
        'ANALYZE jobs',
        'ALTER SYSTEM SET a = 1',
        'CHECKPOINT',
        'DO $$ BEGIN END $$',
        "PREPARE TRANSACTION 'a'",
        '\\copy jobs to jobs.csv csv',
        '\\copy (DELETE FROM jobs RETURNING *) to stdout',
        '\\o out.txt',
        'SELECT 1 \\g out.txt',
        '\\w out.sql',
        "SELECT 'drop table a' \\gexec",
        '\\password',
        '\\! systemctl stop web',
      ],
      unknown: [
        'SELECT tidy_jobs()',
        'SELECT audit.tidy()',
        '\\i other.sql',
        '\\set a `id`',
        'EXECUTE a',
        "SELECT 'never ends",
        'FROBNICATE',
        'SELECT :a',
        "SET standard_conforming_strings = off; SELECT '\\'; --'",
      ],
    }),
  );
});

describe('what the mysql client is told', () => {
  checkEffects(
    told('mysql -e', {
      'read-only': [
        'SHOW PROCESSLIST',
        'SHOW ENGINE INNODB STATUS\\G',
        'EXPLAIN FORMAT=JSON DELETE FROM jobs',
        'DESC jobs',
        'SELECT @@global.read_only, @@hostname',
        'SELECT 1 INTO @a',
        "SELECT '\\'; DELETE FROM jobs; -- '",
        'SELECT 1 # ; DROP TABLE jobs',
        'SELECT "; DROP TABLE jobs"',
        'SELECT /*+ MAX_EXECUTION_TIME(100) */ 1',
        'USE billing; SELECT COUNT(*) FROM jobs',
        'SET SESSION sort_buffer_size = 1; SELECT 1',
        'START TRANSACTION READ ONLY; SELECT 1',
      ],
      mutating: [
        'TRUNCATE jobs',
        '/*!50000 DELETE FROM jobs */',
        'SELECT /*! 1 INTO OUTFILE "x" */ FROM jobs',
        "SELECT * INTO OUTFILE '/tmp/jobs' FROM jobs",
        'SET GLOBAL read_only = 1',
        'SET @@global.read_only = 1',
        'SET a = 1, GLOBAL read_only = 1',
        'KILL 5',
        'FLUSH TABLES WITH READ LOCK',
        'START REPLICA',
        'STOP SLAVE',
        'RESET MASTER',
        'PURGE BINARY LOGS TO "x"',
        'SELECT GET_LOCK("a", 1)',
        'SELECT 1 --1\n; DROP TABLE jobs',
        '\\T out.txt',
        '\\! systemctl stop web',
      ],
      unknown: [
        'system ls',
        'source other.sql',
        'DELIMITER //',
        'SELECT "never ends',
        "SET sql_mode = 'NO_BACKSLASH_ESCAPES'",
      ],
    }),
  );
});

describe('SQL as input', () => {
  checkEffects({
    'read-only': [
      "echo 'select 1' | psql -h db",
      'psql <<EOF\n\\timing\nselect 1;\nEOF',
      'kubectl exec -i db-0 -- psql -U app <<< "select 1"',
      'psql -l',
    ],
    mutating: ['psql <<EOF\nselect 1;\ndelete from jobs;\nEOF', "echo 'drop table a' | mysql app"],
    unknown: [
      'psql',
      'psql -h db app',
      'psql -f jobs.sql',
      'psql < jobs.sql',
      'zcat a.gz | mysql app',
    ],
  });
});
