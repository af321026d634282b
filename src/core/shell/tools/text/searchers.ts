import type { Tool } from '../schema.ts';

const CALLOUT = '\\(\\?C';

/** Find lines. */
export const SEARCHERS: readonly Tool[] = [
  {
    names: ['grep', 'egrep', 'fgrep', 'zgrep', 'bzgrep', 'xzgrep', 'ggrep'],
    doc: 'GNU grep 3.12',
    effect: 'read-only',
    anyFlags: true,
  },
  {
    names: ['pcregrep', 'pcre2grep'],
    doc: 'pcre2grep(1), 10.46, “Callouts”: a pattern may run a program',
    effect: 'read-only',
    anyFlags: true,
    flags: {
      'e regex regexp include exclude include-dir exclude-dir O output om-separator': {
        takes: 'value',
        like: CALLOUT,
        effect: 'unknown',
      },
      'f file exclude-from include-from': { takes: 'value', is: 'script' },
    },
    operands: [{ like: CALLOUT, effect: 'unknown' }],
  },
  {
    names: ['rg', 'ag', 'ack', 'bat', 'batcat'],
    doc: 'github.com/BurntSushi/ripgrep, 15',
    effect: 'read-only',
    anyFlags: true,
    flags: { 'pre hostname-bin pager': { takes: 'value', effect: 'unknown' } },
  },
];
