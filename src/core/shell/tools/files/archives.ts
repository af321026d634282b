import type { Tool } from '../schema.ts';
import { OUTPUT_FILE } from '../specs.ts';

export const ARCHIVES: readonly Tool[] = [
  {
    names: ['tar', 'gtar', 'bsdtar'],
    doc: 'GNU tar 1.35',
    bundle: true,
    effect: 'read-only',
    flags: {
      't list': 'read-only',
      'd diff compare': 'switch',
      'c create': { takes: 'nothing', effect: 'mutating', notWith: 'f=-' },
      'x extract get': { takes: 'nothing', effect: 'mutating', notWith: 'O' },
      'r append u update A catenate concatenate delete remove-files': 'mutating',
      'O to-stdout': 'switch',
      'f file': 'value',
      'C directory T files-from X exclude-from strip-components exclude transform format owner group mode mtime newer':
        'value',
      'z gzip j bzip2 J xz v verbose p preserve-permissions a auto-compress k keep-old-files m touch h dereference P absolute-names S sparse zstd lzma numeric-owner no-same-owner wildcards ignore-failed-read warning one-file-system totals full-time':
        'switch',
      'g listed-incremental index-file': { takes: 'value', effect: 'mutating' },
      'I use-compress-program to-command checkpoint-action rsh-command F info-script': {
        takes: 'value',
        effect: 'unknown',
      },
    },
  },
  {
    names: ['unzip', 'zipinfo'],
    doc: 'unzip(1), 6.0',
    effect: 'mutating',
    flags: {
      'l t v p c Z z': 'read-only',
      'q o n j a C L X x d': 'switch',
      '-lv -lq -qc': 'read-only',
    },
  },
  {
    names: ['zip', '7z', '7za', 'rar', 'unrar', 'cpio', 'ar'],
    doc: 'Manual page of each',
    effect: 'mutating',
    anyFlags: true,
  },
  {
    names: ['gzip', 'gunzip', 'bzip2', 'bunzip2', 'xz', 'unxz', 'zstd', 'unzstd', 'lz4', 'pigz'],
    doc: 'gzip(1), 1.14; xz(1), 5.8; zstd(1), 1.5',
    effect: 'mutating',
    flags: {
      'c stdout to-stdout l list t test': 'read-only',
      'd decompress k keep q quiet v verbose f force n no-name r recursive #': 'switch',
      o: OUTPUT_FILE,
      'T threads': 'value',
      '-dc -cd -dkc -cdk -tv -lv': 'read-only',
    },
  },
];
