import type { Tool } from '../schema.ts';
import { OUTPUT_FILE } from '../specs.ts';

/** Show texts on the screen, and edit them. */
export const PAGERS: readonly Tool[] = [
  {
    names: ['less', 'more', 'most', 'zless', 'zmore', 'pg'],
    doc: 'less(1), 679; `+!` runs a command',
    effect: 'read-only',
    anyFlags: true,
    flags: { 'o O log-file LOG-FILE': OUTPUT_FILE, 'k lesskey-file lesskey-src': 'unknown' },
    operands: [{ like: '^\\+.*!', effect: 'unknown' }],
  },
  {
    names: ['man'],
    doc: 'man(1), man-db 2.13',
    effect: 'read-only',
    anyFlags: true,
    flags: { 'P pager H html C config-file': { takes: 'optional', effect: 'unknown' } },
  },
  {
    names: [
      'vi',
      'vim',
      'nvim',
      'nano',
      'emacs',
      'ed',
      'ex',
      'code',
      'micro',
      'helix',
      'hx',
      'joe',
      'pico',
    ],
    doc: 'Editors',
    effect: 'unknown',
  },
];
