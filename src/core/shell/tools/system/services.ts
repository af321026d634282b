import type { Tool } from '../schema.ts';
import { READS } from '../specs.ts';

/** What runs by itself: services, timers and what turns logs. */
export const SERVICES: readonly Tool[] = [
  {
    names: ['service', 'rc-service', 'invoke-rc.d'],
    doc: 'service(8), sysvinit-utils 3.14',
    effect: 'unknown',
    flags: { 'status-all': 'read-only' },
    operands: [
      { at: 1, like: '^status$', effect: 'read-only' },
      { at: 1, effect: 'mutating' },
    ],
  },
  {
    names: [
      'chkconfig',
      'update-rc.d',
      'rc-update',
      'rc-status',
      'initctl',
      'supervisorctl',
      'monit',
      'pm2',
      'sv',
      's6-svstat',
      'launchctl',
    ],
    doc: 'Manual page of each',
    effect: 'unknown',
    flags: {
      'list c s u p serverurl configuration': 'optional',
      '-c': 'value',
      // Behind the verb it is a name to some of them.
      help: 'unknown',
    },
    verbs: {
      'status list ls show logs tail pid avail maintail print summary report': READS,
      'start stop restart reload update add remove enable disable delete shutdown reread clear signal kill monitor unmonitor up down once hup term load unload kickstart bootstrap bootout':
        'mutating',
    },
  },
  {
    names: ['crontab'],
    doc: 'crontab(1), cronie 1.7',
    effect: 'mutating',
    flags: { l: 'read-only', u: 'value', 'e r i': 'mutating' },
  },
  { names: ['atq'], doc: 'at(1), 3.2', effect: 'read-only', anyFlags: true },
  {
    names: ['logrotate'],
    doc: 'logrotate(8), 3.22',
    effect: 'mutating',
    flags: { 'd debug': 'read-only', 'v verbose': 'switch' },
  },
  {
    names: ['sshd'],
    doc: 'sshd(8), OpenSSH 10',
    effect: 'mutating',
    flags: { 't T': 'read-only', 'f C o': 'value' },
  },
  {
    names: ['keepalived', 'uwsgi', 'gunicorn', 'minio', 'pgbouncer', 'postgres', 'memcached'],
    doc: 'Manual of each daemon',
    effect: 'mutating',
    flags: { 'version V': 'read-only' },
  },
  {
    names: ['php-fpm'],
    doc: 'php.net, PHP-FPM, 8.4',
    effect: 'mutating',
    flags: { 't test v version m modules i info': 'read-only', 'y fpm-config c p prefix': 'value' },
  },
  {
    names: ['squid'],
    doc: 'squid(8), 7',
    effect: 'mutating',
    flags: {
      v: 'read-only',
      k: { takes: 'value', values: { 'parse check': 'read-only', '*': 'mutating' } },
      f: 'value',
    },
  },
  {
    names: ['squidclient'],
    doc: 'squidclient(1), 6',
    effect: 'unknown',
    flags: { 'h p': 'value' },
    operands: [
      { like: '^mgr:(?!shutdown|reconfigure|rotate|offline_toggle)\\w+$', effect: 'read-only' },
      { effect: 'unknown' },
    ],
  },
];
