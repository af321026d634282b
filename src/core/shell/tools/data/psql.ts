import type { Tool } from '../schema.ts';

export const psql: Tool = {
  names: ['psql', 'gitlab-psql'],
  doc: 'PostgreSQL 17 documentation, psql',
  effect: 'read-only',
  flags: {
    'a echo-all A no-align b echo-errors csv e echo-queries E echo-hidden H html n no-readline q quiet s single-step S single-line t tuples-only w no-password W password x expanded X no-psqlrc z field-separator-zero 0 record-separator-zero 1 single-transaction':
      'switch',
    'd dbname F field-separator h host p port P pset R record-separator T table-attr U username v set variable':
      'value',
    'c command': { takes: 'value', is: 'postgres' },
    'f file': { takes: 'value', is: 'script' },
    'l list V version ? help': 'read-only',
    'L log-file o output': { takes: 'value', is: 'written' },
  },
  input: 'postgres',
};
