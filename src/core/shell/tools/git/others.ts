import type { Tool } from '../schema.ts';
import { READS } from '../specs.ts';

export const OTHER_VERSION_CONTROL: readonly Tool[] = [
  {
    names: ['svn'],
    doc: 'svnbook.red-bean.com, svn reference, 1.14',
    flags: {
      'username password config-dir': 'value',
      'non-interactive q quiet v verbose': 'switch',
    },
    verbs: {
      'status st stat log info diff di list ls cat blame annotate praise ann propget pget pg proplist plist pl help':
        { ...READS, flags: { 'diff-cmd config-option': { takes: 'value', effect: 'unknown' } } },
      '*': 'mutating',
    },
  },
  {
    names: ['hg'],
    doc: 'mercurial-scm.org, hg(1), 7.0',
    flags: { 'R repository cwd': 'value', config: { takes: 'value', effect: 'unknown' } },
    verbs: {
      'status st log history diff annotate blame cat branches tags heads summary sum identify id manifest paths parents tip files help version incoming in outgoing out':
        READS,
      '*': 'mutating',
    },
  },
];
