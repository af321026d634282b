import type { Tool } from '../schema.ts';
import { OUTPUT_FILE, READS, SHOWS_SECRETS } from '../specs.ts';

export const TRANSFER: readonly Tool[] = [
  { names: ['scp', 'sftp'], doc: 'scp(1), OpenSSH 10', effect: 'mutating', anyFlags: true },
  {
    names: ['rsync'],
    doc: 'rsync(1), 3.4',
    effect: 'mutating',
    flags: {
      'n dry-run list-only': 'read-only',
      '-avn -navz -avzn -avnc -nav -van -anv -rvn -avnz -avcn': 'read-only',
      'e rsh': { takes: 'value', values: { ssh: 'none', '*': 'unknown' } },
      'rsync-path': { takes: 'value', effect: 'unknown' },
      'log-file write-batch backup-dir': OUTPUT_FILE,
      daemon: 'mutating',
      'remove-source-files': 'switch',
      'a v z r P h c u x H A X l p t g o D progress stats delete itemize-changes i archive verbose compress recursive checksum partial':
        'switch',
      'exclude include exclude-from include-from filter bwlimit timeout port password-file':
        'value',
    },
  },
  {
    names: ['rclone'],
    doc: 'rclone.org, commands, 1.71',
    flags: {
      'config P transfers checkers log-level bwlimit include exclude filter max-depth': 'value',
      'v vv q progress fast-list': 'switch',
      'n dry-run': 'read-only',
      'log-file cpuprofile memprofile': OUTPUT_FILE,
      'password-command metadata-mapper sftp-ssh': { takes: 'value', effect: 'unknown' },
    },
    verbs: {
      'ls lsd lsl lsf lsjson size about check cat md5sum sha1sum hashsum tree version listremotes cryptcheck':
        {
          ...READS,
          flags: {
            'output-file o output combined differ error match missing-on-dst missing-on-src dest-after':
              OUTPUT_FILE,
          },
        },
      ncdu: 'unknown',
      config: { verbs: { 'show dump file paths redacted': SHOWS_SECRETS, '*': 'mutating' } },
      '*': 'mutating',
    },
  },
  {
    names: ['s3cmd'],
    doc: 's3tools.org, s3cmd usage, 2.4',
    flags: {
      'c config access_key secret_key host region': 'value',
      'v verbose q quiet d debug': 'switch',
    },
    verbs: { 'ls la du info': READS, '*': 'mutating' },
  },
  {
    names: ['restic'],
    doc: 'restic.readthedocs.io, 0.18',
    flags: {
      'r repo p password-file limit-upload cache-dir': 'value',
      'option o password-command': { takes: 'value', effect: 'unknown' },
      'q quiet v verbose json no-lock no-cache': 'switch',
    },
    verbs: {
      'snapshots ls find stats diff check cat version features list': READS,
      dump: { ...READS, flags: { 't target': OUTPUT_FILE } },
      '*': 'mutating',
    },
  },
  {
    names: ['borg'],
    doc: 'borgbackup.readthedocs.io, 1.4',
    flags: {
      'verbose v info progress p json show-rc': 'switch',
      'remote-path rsh': { takes: 'value', effect: 'unknown' },
      'lock-wait': 'value',
    },
    verbs: { 'list info diff check': { ...READS, flags: { repair: 'mutating' } }, '*': 'mutating' },
  },
  {
    names: ['aria2c', 'lftp', 'ftp', 'axel'],
    doc: 'Manual page of each',
    effect: 'mutating',
    anyFlags: true,
  },
];
