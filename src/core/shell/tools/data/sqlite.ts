import type { Tool } from '../schema.ts';

export const SQLITE_TOOLS: readonly Tool[] = [
  {
    names: ['sqlite3', 'sqlite'],
    doc: 'sqlite.org, Command Line Shell For SQLite, 3.50',
    style: 'go',
    effect: 'read-only',
    flags: {
      'header noheader csv json line list column html markdown table box quote tabs ascii bail batch echo readonly safe stats interactive':
        'switch',
      'separator nullvalue newline maxsize mmap': 'value',
      cmd: { takes: 'value', is: 'sqlite' },
      init: { takes: 'value', is: 'script' },
      'version help': 'read-only',
      'A deserialize append': 'unknown',
    },
    operands: [{ from: 1, is: 'sqlite' }],
    input: 'sqlite',
  },
  {
    names: ['sqldiff', 'sqlite3_analyzer'],
    doc: 'sqlite.org, 3.50',
    effect: 'read-only',
    anyFlags: true,
  },
];
