import type { Tool } from '../schema.ts';
import { OUTPUT_FILE, READS } from '../specs.ts';

/** What looks into processes. */
export const DEBUGGERS: readonly Tool[] = [
  {
    names: ['perf'],
    doc: 'perf(1), 6.15',
    verbs: {
      'top list report annotate version': {
        ...READS,
        flags: {
          'o output': OUTPUT_FILE,
          'objdump addr2line': { takes: 'value', effect: 'unknown' },
        },
      },
      script: {
        effect: 'read-only',
        flags: {
          'i input F fields comm pid tid cpu C sort time S symbols': 'value',
          'header v verbose f force I show-info ns no-inline demangle kallsyms L G hide-call-graph':
            'switch',
        },
        operands: [{ effect: 'unknown' }],
      },
      'record stat trace': 'unknown',
      '*': 'unknown',
    },
  },
  { names: ['strace-log-merge'], doc: 'strace(1), 6.16', effect: 'read-only' },
  {
    names: [
      'gdb',
      'lldb',
      'bpftrace',
      'trace-cmd',
      'jmap',
      'jcmd',
      'py-spy',
      'dlv',
      'rbspy',
      'gcore',
    ],
    doc: 'Attach to processes, and stop or change them',
    effect: 'unknown',
  },
  {
    names: ['jps', 'jstat', 'jstack', 'jinfo'],
    doc: 'docs.oracle.com, JDK 21 tools',
    effect: 'read-only',
    style: 'go',
    flags: {
      'l m v q V F gc gcutil gccapacity gccause gcnew gcold class compiler h t flags sysprops':
        'switch',
      flag: { takes: 'value', effect: 'unknown' },
    },
  },
];
