import type { Tool } from '../schema.ts';

export const systemctl: Tool = {
  names: ['systemctl'],
  doc: 'systemctl(1), systemd 257',
  effect: 'read-only',
  flags: {
    'a all r recursive reverse with-dependencies l full value show-types no-pager no-legend legend quiet q plain no-block wait user system global runtime no-wall no-ask-password failed no-reload f force now check-inhibitors dry-run verbose v':
      'switch',
    't type state p property P n lines o output job-mode kill-whom s signal H host M machine root image preset-mode timestamp after before what mkdir message image-policy':
      'value',
    'i ignore-inhibitors': 'switch',
  },
  verbs: {
    'status show cat list-units list-unit-files list-timers list-sockets list-jobs list-dependencies list-machines list-automounts list-paths is-active is-enabled is-failed is-system-running get-default show-environment help':
      'read-only',
    '*': 'mutating',
  },
};
