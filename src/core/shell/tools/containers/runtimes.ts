import type { Tool } from '../schema.ts';
import { READS } from '../specs.ts';

/** Container runtimes below the engine. */
export const RUNTIMES: readonly Tool[] = [
  {
    names: ['runc', 'crun'],
    doc: 'runc(8), 1.3',
    flags: { 'root log log-format criu rootless': 'value', 'debug systemd-cgroup': 'switch' },
    verbs: {
      'list state ps features': READS,
      events: READS,
      exec: {
        effect: 'read-only',
        flags: { 't tty d detach': 'switch', 'cwd e env u user p process pid-file': 'value' },
        flagsFirst: true,
        runs: { from: 1, as: 'argv' },
      },
      '*': 'mutating',
    },
  },
  {
    names: ['lxc', 'incus'],
    doc: 'documentation.ubuntu.com, lxc command reference, 6; linuxcontainers.org, incus',
    flags: { project: 'value', 'debug v verbose q quiet': 'switch' },
    verbs: {
      'list ls info monitor version top': READS,
      'config profile network storage image project cluster remote': {
        verbs: { 'show list ls get info list-leases': READS, '*': 'mutating' },
      },
      exec: {
        effect: 'read-only',
        flags: {
          'T t n force-noninteractive force-interactive': 'switch',
          'env user group cwd mode': 'value',
        },
        flagsFirst: true,
        runs: { from: 1, as: 'argv' },
      },
      '*': 'mutating',
    },
  },
  {
    names: ['multipass'],
    doc: 'documentation.ubuntu.com, Multipass commands, 1.16',
    verbs: {
      'list ls info version networks find aliases get help': READS,
      exec: {
        effect: 'read-only',
        flags: { 'd working-directory': 'value', 'n no-map-working-directory': 'switch' },
        flagsFirst: true,
        runs: { from: 1, as: 'argv' },
      },
      '*': 'mutating',
    },
  },
  {
    names: ['virsh'],
    doc: 'virsh(1), libvirt 11',
    flags: { 'c connect': 'value', 'r readonly q quiet': 'switch' },
    verbs: {
      'list dominfo domstate domblklist domiflist domstats domifaddr domblkinfo domblkstat domifstat dumpxml nodeinfo nodecpustats nodememstats capabilities version hostname uri net-list net-info net-dumpxml net-dhcp-leases pool-list pool-info vol-list vol-info snapshot-list snapshot-info iface-list vcpuinfo vcpucount schedinfo cpu-stats':
        READS,
      '*': 'mutating',
    },
  },
];
