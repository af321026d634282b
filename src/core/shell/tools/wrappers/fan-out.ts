import type { Tool } from '../schema.ts';

/** Programs that build commands from what they read. */
export const FAN_OUT: readonly Tool[] = [
  {
    names: ['xargs', 'gxargs'],
    doc: 'GNU findutils 4.10, xargs',
    effect: 'read-only',
    flags: {
      '0 null r no-run-if-empty t verbose x exit p interactive o open-tty show-limits': 'switch',
      'n max-args L max-lines P max-procs s max-chars d delimiter a arg-file E process-slot-var':
        'value',
      I: 'value',
      'i replace e eof l': 'optional',
    },
    runs: { from: 0, as: 'argv', appends: true, otherwise: 'read-only' },
  },
  {
    names: ['parallel'],
    doc: 'parallel(1), GNU parallel 2024',
    effect: 'read-only',
    flags: {
      '0 k keep-order u ungroup m X xargs tag lb line-buffer bar eta progress q quote dry-run dryrun v t will-cite no-notice plain no-run-if-empty r group verbose halt-on-error':
        'switch',
      'j jobs P max-procs n max-args N L I a arg-file C colsep d delimiter timeout retries halt delay memfree load tagstring E rpl':
        'value',
      'S sshlogin slf sshloginfile': 'value',
      'joblog results tmpdir': { takes: 'value', is: 'written' },
      'workdir wd': 'value',
    },
    runs: { from: 0, as: 'shell', appends: true, endsAt: '^:::+\\+?$' },
  },
];
