import type { Tool } from '../schema.ts';

const DOC = 'GNU Bash Reference Manual 5.3, “Shell Builtin Commands”';

/** Change nothing but the state of the shell that they run in, whatever they are given. */
const HARMLESS =
  ': true false echo cd pwd exit return break continue shift sleep times fg bg disown pushd popd dirs type logout umask ulimit caller';

/** Take words for names of variables or for numbers, which runs what stands in a subscript. */
const READS_EXPRESSIONS = 'test [ let getopts unset wait';

/** Without what runs in the subscript of an expression: `a[$(id)]`. */
const PLAIN_EXPRESSION = '^(?!.*\\[[^\\]]*(?:\\$\\(|`))';

/** Set variables. */
const SETTERS = 'export local declare typeset readonly';

export const BUILTINS: readonly Tool[] = [
  { names: HARMLESS.split(' '), doc: DOC, style: 'none', effect: 'read-only' },
  {
    names: READS_EXPRESSIONS.split(' '),
    doc: DOC,
    style: 'none',
    effect: 'read-only',
    operands: [{ like: PLAIN_EXPRESSION }, { effect: 'unknown' }],
  },
  {
    names: ['set'],
    doc: `${DOC}; with a bare word it may be meant for another console, such as that of Redis`,
    style: 'none',
    effect: 'read-only',
    operands: [
      { at: 0, like: '^[-+]' },
      { at: 0, effect: 'unknown' },
    ],
  },
  {
    names: ['jobs'],
    doc: DOC,
    effect: 'read-only',
    flags: { 'l n p r s': 'switch', x: 'switch' },
    runs: { from: 0, as: 'argv', onlyWith: 'x' },
  },
  {
    names: SETTERS.split(' '),
    doc: DOC,
    style: 'none',
    effect: 'read-only',
    operands: [{ is: 'setting' }],
  },
  {
    names: ['read', 'mapfile', 'readarray'],
    doc: DOC,
    effect: 'read-only',
    flags: {
      'r s e t': 'switch',
      'a d i n N p u O c': 'value',
      C: { takes: 'value', is: 'shell' },
    },
    operands: [{ is: 'variable' }],
  },
  {
    names: ['printf'],
    doc: DOC,
    effect: 'read-only',
    // A format may start with a dash.
    anyFlags: true,
    flagsFirst: true,
    flags: { v: { takes: 'value', is: 'variable' } },
  },
  {
    names: ['eval'],
    doc: DOC,
    style: 'none',
    effect: 'read-only',
    runs: { from: 0, as: 'shell', otherwise: 'read-only' },
  },
  {
    names: ['exec'],
    doc: DOC,
    effect: 'read-only',
    flags: { 'c l': 'switch', a: 'value' },
    runs: { from: 0, as: 'argv', otherwise: 'read-only' },
  },
  { names: ['builtin'], doc: DOC, effect: 'read-only', runs: { from: 0, as: 'argv' } },
  {
    names: ['command'],
    doc: DOC,
    effect: 'read-only',
    flags: { p: 'switch', 'v V': 'switch' },
    runs: { from: 0, as: 'argv', notWith: 'v' },
  },
  {
    names: ['source', '.'],
    doc: DOC,
    style: 'none',
    effect: 'read-only',
    operands: [{ at: 0, is: 'script' }],
  },
  {
    names: ['alias', 'trap', 'enable', 'shopt', 'hash', 'bind', 'complete'],
    doc: DOC,
    style: 'none',
    effect: 'unknown',
  },
  {
    names: ['history'],
    doc: DOC,
    effect: 'read-only',
    flags: { 'c w a n r': 'mutating', d: { takes: 'value', effect: 'mutating' } },
  },
  {
    names: ['kill'],
    doc: 'kill(1), procps-ng 4.0; GNU Bash Reference Manual 5.3',
    style: 'none',
    effect: 'mutating',
    operands: [{ at: 0, like: '^-[lL0]$|^--(?:list|table)$', effect: 'read-only' }],
  },
];
