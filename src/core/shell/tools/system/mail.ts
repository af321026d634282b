import type { Tool } from '../schema.ts';
import { READS } from '../specs.ts';

/** Mail servers and their queues. */
export const MAIL: readonly Tool[] = [
  {
    names: ['mailq', 'qshape', 'postcat'],
    doc: 'postqueue(1), Postfix 3.10',
    effect: 'read-only',
    anyFlags: true,
  },
  {
    names: ['postqueue'],
    doc: 'postqueue(1), Postfix 3.10',
    effect: 'unknown',
    flags: { 'p j': 'read-only', v: 'switch', c: 'value', f: 'mutating' },
  },
  {
    names: ['postconf'],
    doc: 'postconf(1), Postfix 3.10',
    effect: 'read-only',
    flags: {
      'n d h H v x p f l m a A C M P F o': 'switch',
      c: 'value',
      '-# e X': 'mutating',
    },
    operands: [{ like: '=', effect: 'mutating' }],
  },
  {
    names: ['postfix'],
    doc: 'postfix(1), 3.10',
    flags: { c: 'value', v: 'switch' },
    verbs: { status: READS, '*': 'mutating' },
  },
  { names: ['postsuper'], doc: 'postsuper(1), 3.10', effect: 'mutating', anyFlags: true },
  {
    names: ['exim', 'exim4'],
    doc: 'exim(8), 4.98',
    effect: 'mutating',
    flags: { '-bp -bpc -bpr -bpu -bV -bt -bP -Mvh -Mvb -Mvl': 'read-only' },
  },
  {
    names: ['doveadm'],
    doc: 'doc.dovecot.org, doveadm(1), 2.4',
    flags: { 'c o': 'value', 'v D': 'switch' },
    verbs: {
      'who user fetch search penalty': READS,
      log: { verbs: { 'errors find': READS, '*': 'mutating' } },
      mailbox: { verbs: { 'list status': READS, '*': 'mutating' } },
      quota: { verbs: { get: READS, '*': 'mutating' } },
      'replicator process service': { verbs: { status: READS, '*': 'mutating' } },
      '*': 'mutating',
    },
  },
];
