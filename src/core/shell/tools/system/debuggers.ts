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
      stat: {
        effect: 'read-only',
        flags: {
          'e event p pid t tid C cpu r repeat I interval-print interval-count x field-separator G cgroup D delay timeout M metrics topdown':
            'value',
          'a all-cpus A no-aggr d detailed v verbose B big-num i no-inherit n null S sync per-core per-socket per-node per-thread no-merge summary':
            'switch',
          'o output log-fd': OUTPUT_FILE,
          append: 'switch',
          'pre post': { takes: 'value', is: 'shell' },
        },
        flagsFirst: true,
        runs: { from: 0, as: 'argv', otherwise: 'read-only' },
      },
      record: { effect: 'mutating', anyFlags: true },
      '*': 'unknown',
    },
  },
  { names: ['strace-log-merge'], doc: 'strace(1), 6.16', effect: 'read-only' },
  {
    names: ['gdb', 'lldb', 'trace-cmd', 'dlv', 'rbspy', 'gcore'],
    doc: 'Attach to processes, and stop or change them',
    effect: 'unknown',
  },
  {
    names: ['bpftrace'],
    doc: 'bpftrace(8), 0.24; programs are not told apart',
    effect: 'unknown',
    flags: {
      'l V info version': 'read-only',
      v: 'switch',
      e: { takes: 'value', effect: 'unknown' },
    },
  },
  {
    names: ['bpftool'],
    doc: 'bpftool(8), 7.5',
    flags: { 'j json p pretty f bpffs n nomount d debug': 'switch' },
    verbs: {
      'prog map link cgroup net perf btf struct_ops': {
        verbs: { 'show list dump tree lookup peek getnext help': READS, '*': 'mutating' },
      },
      feature: { effect: 'read-only', verbs: { 'probe list_builtins': READS } },
      version: READS,
      '*': 'unknown',
    },
  },
  {
    names: ['jcmd'],
    doc: 'docs.oracle.com, jcmd, JDK 21',
    style: 'none',
    effect: 'unknown',
    operands: [
      { at: 0, like: '^-[lh]$', effect: 'read-only' },
      { at: 0 },
      {
        at: 1,
        like: '^(?:help|Thread\\.print|GC\\.(?:heap_info|finalizer_info)|Compiler\\.(?:queue|codecache|codelist)|PerfCounter\\.print|JFR\\.check|VM\\.(?:flags|version|uptime|command_line|system_properties|info|native_memory|metaspace|stringtable|symboltable|classloaders|classloader_stats|class_hierarchy|dynlibs|events))$',
        effect: 'read-only',
      },
      // `baseline` and `shutdown` of VM.native_memory change what it keeps.
      { from: 2, like: '^(?:-[a-z]+|(?:summary|detail)(?:\\.diff)?|scale=\\w+)$' },
      { effect: 'unknown' },
    ],
  },
  {
    names: ['jmap'],
    doc: 'docs.oracle.com, jmap, JDK 21; -histo:live collects garbage, -dump writes a file',
    style: 'go',
    effect: 'unknown',
    flags: { 'histo heap clstats finalizerinfo': 'read-only', F: 'switch' },
  },
  {
    names: ['py-spy'],
    doc: 'github.com/benfred/py-spy, 0.4',
    verbs: {
      'dump top': {
        effect: 'read-only',
        flags: {
          'p pid r rate d duration': 'value',
          'l locals j json n native nonblocking s subprocesses g gil i idle full-filenames':
            'switch',
        },
        runs: { from: 0, as: 'argv', otherwise: 'read-only' },
      },
      '*': 'mutating',
    },
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
