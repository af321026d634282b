import type { Flag, OperandRule, Spec, Tool } from '../schema.ts';
import { OUTPUT_FILE, READS } from '../specs.ts';

const BRANCH_LISTS = 'l a r contains no-contains merged no-merged points-at show-current';

/** Transports that run a program, and a flag that names one. */
const RUNS_TRANSPORT: OperandRule = { like: '^(?:ext|fd)::', effect: 'unknown' };
const RUNS_PROGRAM: Flag = { takes: 'value', effect: 'unknown' };

const HISTORY: Spec = {
  ...READS,
  flags: {
    output: OUTPUT_FILE,
    'ext-diff textconv O open-files-in-pager': { takes: 'optional', effect: 'unknown' },
  },
};

export const git: Tool = {
  names: ['git'],
  doc: 'git-scm.com, Git reference, 2.51',
  flags: {
    'C git-dir work-tree namespace': 'value',
    'p paginate P no-pager bare no-replace-objects literal-pathspecs no-optional-locks no-advice':
      'switch',
    c: {
      takes: 'value',
      values: {
        'color.* core.quotepath=* core.quotePath=* log.showSignature=false user.* advice.*': 'none',
        '*': 'unknown',
      },
    },
  },
  verbs: {
    'log show diff blame annotate shortlog whatchanged range-diff grep diff-tree diff-index diff-files cherry':
      HISTORY,
    'status describe rev-parse rev-list ls-files ls-tree name-rev merge-base count-objects show-ref for-each-ref show-branch check-ignore check-attr check-ref-format verify-commit verify-tag var version help get-tar-commit-id':
      READS,
    'cat-file': { ...READS, flags: { 'textconv filters': 'unknown' } },
    'ls-remote': {
      ...READS,
      flags: { 'upload-pack exec': RUNS_PROGRAM },
      operands: [RUNS_TRANSPORT],
    },
    fsck: {
      effect: 'read-only',
      flags: {
        'unreachable root tags cache full no-full strict verbose progress no-progress connectivity-only name-objects dangling no-dangling':
          'switch',
        'lost-found': 'mutating',
      },
    },
    'symbolic-ref': {
      effect: 'read-only',
      flags: { 'q quiet short recurse': 'switch', 'd delete': 'mutating', m: 'value' },
      operands: [{ at: 1, effect: 'mutating' }],
    },
    branch: {
      effect: 'read-only',
      flags: {
        'a all': 'switch',
        'r remotes': 'switch',
        'v verbose': 'switch',
        'l list': 'switch',
        'vv -vv -av -avv -ra -rv -vva -va': 'switch',
        'show-current': 'switch',
        'q quiet no-color no-column i ignore-case omit-empty': 'switch',
        'contains no-contains merged no-merged points-at': 'optional',
        'sort format color column abbrev': 'optional',
        'd delete D m move M c copy C f force unset-upstream edit-description': 'mutating',
        'u set-upstream-to t track no-track create-reflog recurse-submodules': {
          takes: 'optional',
          effect: 'mutating',
        },
      },
      operands: [{ notWith: BRANCH_LISTS, effect: 'mutating' }],
    },
    tag: {
      effect: 'read-only',
      flags: {
        'l list': 'switch',
        n: 'optional',
        'contains no-contains merged no-merged points-at': 'optional',
        'sort format color column': 'optional',
        'v verify': 'read-only',
        'i ignore-case omit-empty': 'switch',
        'd delete a annotate s sign f force e edit create-reflog no-sign': 'mutating',
        'm message F file u local-user cleanup trailer': { takes: 'value', effect: 'mutating' },
      },
      operands: [{ notWith: 'l n contains v', effect: 'mutating' }],
    },
    remote: {
      effect: 'read-only',
      flags: { 'v verbose': 'switch' },
      verbs: {
        'show get-url': READS,
        '*': 'mutating',
      },
    },
    stash: {
      effect: 'mutating',
      verbs: { 'list show': HISTORY, '*': 'mutating' },
    },
    config: {
      effect: 'read-only',
      operands: [{ at: 1, notWith: 'l', effect: 'mutating' }],
      flags: {
        'l list get get-all get-regexp get-urlmatch get-color': 'read-only',
        'global system local worktree z null show-origin show-scope name-only includes no-includes all value':
          'switch',
        'f file blob type default url regexp': 'value',
        'unset unset-all add replace-all rename-section remove-section e edit': 'mutating',
      },
      verbs: { 'list get': READS, 'set unset rename-section remove-section edit': 'mutating' },
      orOperands: true,
    },
    reflog: {
      ...HISTORY,
      flags: { ...HISTORY.flags, '#': 'switch', n: 'value' },
      verbs: { 'show list exists': HISTORY, 'expire delete drop write': 'mutating' },
      orOperands: true,
    },
    notes: { effect: 'read-only', verbs: { 'list show get-ref': READS, '*': 'mutating' } },
    worktree: { verbs: { list: READS, '*': 'mutating' } },
    submodule: {
      effect: 'read-only',
      flags: { 'q quiet cached recursive': 'switch' },
      verbs: { 'status summary': READS, foreach: 'unknown', '*': 'mutating' },
    },
    bisect: { verbs: { 'log view visualize': READS, run: 'unknown', '*': 'mutating' } },
    'sparse-checkout': { verbs: { 'list check-rules': READS, '*': 'mutating' } },
    lfs: {
      verbs: { 'ls-files status env version locks': READS, '*': 'mutating' },
    },
    bundle: { verbs: { 'verify list-heads': READS, '*': 'mutating' } },
    archive: {
      effect: 'read-only',
      flags: {
        'o output': OUTPUT_FILE,
        'format prefix': 'value',
        remote: { takes: 'value', like: '^(?:ext|fd)::', effect: 'unknown' },
        'l list v verbose': 'switch',
        exec: RUNS_PROGRAM,
      },
    },
    'hash-object': {
      effect: 'read-only',
      flags: {
        w: 'mutating',
        t: 'value',
        'stdin stdin-paths no-filters literally': 'switch',
        path: 'value',
      },
    },
    'format-patch': { effect: 'mutating', flags: { stdout: 'read-only' }, anyFlags: true },
    apply: {
      effect: 'mutating',
      flags: { 'check stat numstat summary': 'read-only', 'apply index cached': 'mutating' },
      anyFlags: true,
    },
    fetch: {
      effect: 'mutating',
      flags: { 'dry-run': 'read-only', 'no-dry-run': 'mutating', 'upload-pack': RUNS_PROGRAM },
      operands: [RUNS_TRANSPORT],
      anyFlags: true,
    },
    push: {
      effect: 'mutating',
      flags: {
        'n dry-run': 'read-only',
        'no-dry-run': 'mutating',
        'receive-pack exec': RUNS_PROGRAM,
      },
      operands: [RUNS_TRANSPORT],
      anyFlags: true,
    },
    clean: {
      effect: 'mutating',
      flags: { 'n dry-run': 'read-only', 'd f x X q': 'switch' },
      anyFlags: true,
    },
    commit: { effect: 'mutating', flags: { 'dry-run': 'read-only' }, anyFlags: true },
    add: { effect: 'mutating', flags: { 'n dry-run': 'read-only' }, anyFlags: true },
    '*': 'mutating',
  },
};
