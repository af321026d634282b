import type { Spec, Tool } from '../schema.ts';
import { OUTPUT_FILE } from '../specs.ts';

const CONNECTION: NonNullable<Spec['flags']> = {
  'h host P port u user S socket protocol defaults-file defaults-extra-file login-path connect-timeout ssl-ca ssl-mode':
    'value',
  'p password': { takes: 'optional' },
  's silent v verbose C compress f force': 'switch',
};

/** What comes with MySQL and MariaDB. */
export const MYSQL_TOOLS: readonly Tool[] = [
  {
    names: ['mysqladmin', 'mariadb-admin'],
    doc: 'dev.mysql.com, mysqladmin, 8.4',
    flags: {
      ...CONNECTION,
      'i sleep c count w wait': 'value',
      'r relative b no-beep E vertical': 'switch',
    },
    verbs: {
      'status extended-status variables version processlist proc ping': {
        effect: 'read-only',
        flags: { 'r relative': 'switch' },
        // Several commands may follow each other.
        operands: [
          { like: '^(?:status|extended-status|variables|version|processlist|proc|ping)$' },
          { effect: 'mutating' },
        ],
      },
      '*': 'mutating',
    },
  },
  {
    names: ['mysqldump', 'mariadb-dump', 'mysqlpump'],
    doc: 'dev.mysql.com, mysqldump, 8.4',
    effect: 'read-only',
    anyFlags: true,
    flags: {
      ...CONNECTION,
      'r result-file T tab log-error': OUTPUT_FILE,
      'init-command init-command-add': { takes: 'value', is: 'mysql' },
      'F flush-logs delete-master-logs delete-source-logs flush-privileges apply-replica-statements':
        'mutating',
    },
  },
  {
    names: ['mysqlshow', 'mariadb-show', 'mysqlbinlog', 'innochecksum', 'my_print_defaults'],
    doc: 'dev.mysql.com, programs, 8.4',
    effect: 'read-only',
    anyFlags: true,
    flags: {
      ...CONNECTION,
      'r result-file': OUTPUT_FILE,
      'stop-never raw': 'mutating',
      'w write': { takes: 'optional', effect: 'mutating' },
    },
  },
  {
    names: [
      'mysqlcheck',
      'mariadb-check',
      'mysqlimport',
      'mysql_upgrade',
      'mysqld',
      'mysqld_safe',
      'mysql_secure_installation',
    ],
    doc: 'dev.mysql.com, programs, 8.4',
    effect: 'mutating',
    anyFlags: true,
  },
];
