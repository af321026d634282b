import type { Tool } from '../schema.ts';

export const SQLITE_TOOLS: readonly Tool[] = [
  {
    names: ['sqldiff', 'sqlite3_analyzer'],
    doc: 'sqlite.org, 3.50',
    effect: 'read-only',
    anyFlags: true,
  },
];
