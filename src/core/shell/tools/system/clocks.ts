import type { Tool } from '../schema.ts';
import { READS } from '../specs.ts';

/** Time. */
export const CLOCKS: readonly Tool[] = [
  {
    names: ['timedatectl'],
    doc: 'timedatectl(1), systemd 257',
    effect: 'read-only',
    flags: {
      'no-pager no-ask-password a all value monitor l full': 'switch',
      'H host M machine p property P': 'value',
      'adjust-system-clock': 'mutating',
    },
    verbs: {
      'status show list-timezones timesync-status show-timesync': 'read-only',
      '*': 'mutating',
    },
  },
  {
    names: ['chronyc'],
    doc: 'chronyc(1), 4.7',
    flags: { 'a n N v 4 6 c m e': 'switch', 'h p f d': 'value', help: 'unknown' },
    verbs: {
      'tracking sources sourcestats activity ntpdata serverstats clients rtcdata authdata selectdata manual-list sourcename waitsync':
        READS,
      '*': 'mutating',
    },
  },
  {
    names: ['ntpq', 'ntpstat', 'ntpdc'],
    doc: 'ntpq(8), NTPsec 1.2',
    effect: 'read-only',
    flags: {
      'p peers n numeric d 4 6 w wide': 'switch',
      '-pn -np -pnw': 'switch',
      'c command': {
        takes: 'value',
        values: {
          'peers pe rv readvar readvar* as associations sysinfo kerninfo lpeers opeers ntpversion rl* cv*':
            'none',
          '*': 'unknown',
        },
      },
      i: 'unknown',
    },
  },
];
