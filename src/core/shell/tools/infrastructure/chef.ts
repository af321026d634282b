import type { Tool } from '../schema.ts';
import { READS, SHOWS_SECRETS } from '../specs.ts';

/** Chef, Puppet and Salt. */
export const CHEF: readonly Tool[] = [
  {
    names: ['knife'],
    doc: 'docs.chef.io, knife, 18',
    flags: { 'c config F format E environment s server-url': 'value', 'z local-mode': 'switch' },
    verbs: {
      'status search': READS,
      'node role environment client cookbook user': {
        verbs: { 'show list': READS, '*': 'mutating' },
      },
      data: { verbs: { bag: { verbs: { 'show list': SHOWS_SECRETS, '*': 'mutating' } } } },
      vault: { verbs: { 'show list': SHOWS_SECRETS, '*': 'mutating' } },
      ssh: {
        effect: 'read-only',
        flags: {
          'a attribute C concurrency G ssh-gateway i ssh-identity-file p ssh-port t ssh-timeout x ssh-user P ssh-password prefix-attribute':
            'value',
          'A forward-agent e exit-on-error m manual-list host-key-verify no-host-key-verify':
            'switch',
        },
        operands: [
          { at: 1, like: '^(?:interactive|screen|tmux|cssh|macterm)$', effect: 'unknown' },
        ],
        runs: { from: 1, as: 'shell' },
      },
      '*': 'mutating',
    },
  },
  {
    names: ['chef-server-ctl'],
    doc: 'docs.chef.io, chef-server-ctl, 15',
    verbs: {
      'status service-list show-config tail org-list org-show user-list user-show list-client-keys list-user-keys ha-status version help':
        READS,
      '*': 'mutating',
    },
  },
  {
    names: ['chef-client', 'chef-solo', 'puppet-agent'],
    doc: 'docs.chef.io, chef-client, 18',
    effect: 'mutating',
    anyFlags: true,
    flags: { 'W why-run version': 'read-only' },
  },
  {
    names: ['puppet'],
    doc: 'help.puppet.com, 8',
    verbs: {
      config: { verbs: { print: READS, '*': 'mutating' } },
      facts: READS,
      agent: { effect: 'mutating', flags: { noop: 'read-only' }, anyFlags: true },
      'lookup help': READS,
      '*': 'mutating',
    },
  },
  {
    names: ['facter', 'ohai'],
    doc: 'help.puppet.com, Facter 4',
    effect: 'read-only',
    flags: { 'j json y yaml p puppet show-legacy': 'switch' },
  },
  {
    names: ['salt-key'],
    doc: 'docs.saltproject.io, 3007',
    effect: 'unknown',
    flags: {
      'L list-all': 'read-only',
      'l list': { takes: 'value', effect: 'read-only' },
      'a accept A accept-all d delete D delete-all r reject R reject-all': {
        takes: 'optional',
        effect: 'mutating',
      },
    },
  },
  {
    names: ['salt', 'salt-call'],
    doc: 'docs.saltproject.io, execution modules, 3007; the function may follow its targets',
    effect: 'unknown',
    flags: {
      'l log-level t timeout out b batch-size c config-dir': 'value',
      'local E G L N C v verbose static no-color': 'switch',
    },
    operands: [
      {
        like: '^(?:test\\.(?:ping|version|versions_report)|grains\\.(?:items|item|get|ls)|pillar\\.(?:items|get|ls)|status\\.\\w+|disk\\.(?:usage|inodeusage)|pkg\\.(?:list_pkgs|version|list_upgrades)|service\\.(?:status|get_all|available|enabled)|network\\.(?:interfaces|ip_addrs|netstat|ping)|ps\\.(?:top|pgrep|proc_info|get_pid_list|cpu_percent|virtual_memory|swap_memory|total_physical_memory|boot_time)|sys\\.(?:doc|list_functions|list_modules)|state\\.show_\\w+)$',
        effect: 'read-only',
      },
      { like: '^\\w+\\.\\w+$', effect: 'unknown' },
    ],
  },
];
