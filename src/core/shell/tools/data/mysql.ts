import type { Tool } from '../schema.ts';

export const mysql: Tool = {
  names: ['mysql', 'mariadb'],
  doc: 'MySQL 8.4 Reference Manual, 6.5.1 “mysql”',
  effect: 'read-only',
  flags: {
    'A no-auto-rehash auto-rehash auto-vertical-output b no-beep B batch C compress c comments skip-comments f force H html i ignore-spaces L skip-line-numbers n unbuffered N skip-column-names q quick r raw s silent t table U safe-updates v verbose V version w wait X xml E vertical G named-commands no-defaults skip-ssl ssl binary-mode ? I help show-warnings sigint-ignore reconnect skip-reconnect line-numbers column-names no-tee':
      'switch',
    'D database h host P port S socket u user default-character-set protocol connect-timeout connect_timeout max-allowed-packet net-buffer-length ssl-ca ssl-cert ssl-key ssl-mode ssl-cipher ssl-capath tls-version login-path defaults-file defaults-extra-file defaults-group-suffix delimiter plugin-dir default-auth bind-address select-limit':
      'value',
    'p password': 'optional',
    'e execute': { takes: 'value', is: 'mysql' },
    'init-command': { takes: 'value', is: 'mysql' },
    tee: { takes: 'value', is: 'written' },
    pager: { takes: 'optional', effect: 'unknown' },
  },
  input: 'mysql',
};
