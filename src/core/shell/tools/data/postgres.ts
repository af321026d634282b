import type { Spec, Tool } from '../schema.ts';
import { OUTPUT_FILE, READS } from '../specs.ts';

const CONNECTION: NonNullable<Spec['flags']> = {
  'h host p port U username d dbname t timeout': 'value',
  'w no-password W password q quiet V version': 'switch',
};

/** What comes with PostgreSQL, and what manages it. */
export const POSTGRES: readonly Tool[] = [
  {
    names: ['pg_isready'],
    doc: 'PostgreSQL 18 documentation, pg_isready',
    effect: 'read-only',
    flags: CONNECTION,
  },
  {
    names: ['pg_dump', 'pg_dumpall'],
    doc: 'PostgreSQL 18 documentation, pg_dump',
    effect: 'read-only',
    anyFlags: true,
    flags: {
      ...CONNECTION,
      'f file': OUTPUT_FILE,
      'n schema N exclude-schema T exclude-table F format Z compress j jobs E encoding S superuser':
        'value',
    },
  },
  {
    names: ['pg_controldata', 'pg_config', 'pg_waldump', 'pg_verifybackup'],
    doc: 'PostgreSQL 18 documentation, server applications',
    effect: 'read-only',
    anyFlags: true,
    flags: { 'save-fullpage': OUTPUT_FILE },
  },
  {
    names: ['pg_ctl'],
    doc: 'PostgreSQL 18 documentation, pg_ctl',
    flags: {
      'D pgdata l log m mode o options t timeout U P N S p c': 'value',
      's silent w wait W no-wait': 'switch',
    },
    verbs: { status: 'read-only', '*': 'mutating' },
  },
  {
    names: ['pg_lsclusters'],
    doc: 'pg_lsclusters(1), postgresql-common 280',
    effect: 'read-only',
    anyFlags: true,
  },
  {
    names: ['pg_ctlcluster'],
    doc: 'pg_ctlcluster(1), postgresql-common 280',
    effect: 'mutating',
    operands: [{ at: 2, like: '^status$', effect: 'read-only' }],
  },
  {
    names: ['pg_restore'],
    doc: 'PostgreSQL 18 documentation, pg_restore',
    effect: 'unknown',
    flags: {
      'l list': 'read-only',
      'f file': OUTPUT_FILE,
      'd dbname': { takes: 'value', effect: 'mutating' },
    },
  },
  {
    names: [
      'pg_basebackup',
      'pg_receivewal',
      'pg_rewind',
      'pg_resetwal',
      'pg_upgrade',
      'createdb',
      'dropdb',
      'createuser',
      'dropuser',
      'vacuumdb',
      'reindexdb',
      'clusterdb',
      'initdb',
      'pg_promote',
      'pgbench',
      'pg_repack',
      'pg_archivecleanup',
    ],
    doc: 'PostgreSQL 18 documentation, applications',
    effect: 'mutating',
    anyFlags: true,
  },
  {
    names: ['patronictl', 'gitlab-patronictl'],
    doc: 'patroni.readthedocs.io, patronictl, 4.0',
    flags: { 'c config-file d dcs-url': 'value', 'k insecure': 'switch' },
    verbs: {
      'list history topology version show-config dsn': READS,
      query: { effect: 'unknown' },
      '*': 'mutating',
    },
  },
  {
    names: ['repmgr'],
    doc: 'repmgr.org, 5.5',
    flags: {
      'f config-file h host d dbname U username': 'value',
      'v verbose csv compact': 'switch',
    },
    verbs: {
      cluster: { verbs: { 'show matrix crosscheck event': READS, cleanup: 'mutating' } },
      node: { verbs: { 'status check': READS, '*': 'mutating' } },
      '*': 'mutating',
    },
  },
  {
    names: ['pgbackrest'],
    doc: 'pgbackrest.org, command reference, 2.56',
    flags: { 'stanza config log-level-console output repo': 'value' },
    verbs: { 'info version verify help': READS, 'repo-ls repo-get': READS, '*': 'mutating' },
  },
  {
    names: ['wal-g', 'barman'],
    doc: 'wal-g.readthedocs.io; docs.pgbarman.org, 3.15',
    flags: { 'c config': 'value', 'q d': 'switch' },
    verbs: {
      'backup-list list-backups list-backup list-servers list-server show-backup show-server show-servers status check wal-show diagnose list-files':
        READS,
      '*': 'mutating',
    },
  },
  { names: ['pgcli'], doc: 'pgcli.com, 4.3', effect: 'unknown', flags: { 'l list': 'read-only' } },
];
