import type { Tool } from '../schema.ts';

const LISTS = 'l list contains no-contains merged no-merged points-at a r v show-current';

export const git: Tool = {
  names: ['git'],
  doc: 'git-scm.com, Git reference, 2.47',
  flags: {
    'C git-dir work-tree namespace': 'value',
    'p paginate P no-pager bare no-replace-objects literal-pathspecs no-optional-locks': 'switch',
    c: { takes: 'value', values: { 'color.* core.quotepath=*': 'none', '*': 'unknown' } },
  },
  verbs: {
    'status log show diff blame shortlog describe rev-parse rev-list ls-files ls-tree ls-remote cat-file name-rev merge-base grep count-objects show-ref for-each-ref cherry range-diff whatchanged':
      {
        effect: 'read-only',
        anyFlags: true,
        flags: {
          output: { takes: 'value', is: 'written' },
          'ext-diff textconv O open-files-in-pager': { takes: 'optional', effect: 'unknown' },
        },
      },
    branch: {
      effect: 'read-only',
      flags: {
        'a all r remotes v verbose l list show-current': 'switch',
        'contains no-contains merged no-merged points-at sort format color': 'optional',
        'd delete D m move M c copy C f force u set-upstream-to unset-upstream edit-description t track':
          { takes: 'optional', effect: 'mutating' },
      },
      operands: [{ notWith: LISTS, effect: 'mutating' }],
    },
    '*': 'mutating',
  },
};
