import type { Spec, Tool } from '../schema.ts';
import { OUTPUT_FILE, READS, SHOWS_SECRETS } from '../specs.ts';

const COMMON: NonNullable<Spec['flags']> = {
  'i inventory inventory-file l limit u user f forks e extra-vars tags skip-tags T timeout c connection private-key key-file M module-path vault-id vault-password-file start-at-task become-method become-user ssh-common-args ssh-extra-args':
    'value',
  'b become K ask-become-pass k ask-pass v verbose vv vvv vvvv D diff flush-cache step force-handlers o one-line J ask-vault-pass ask-vault-password':
    'switch',
  't tree': OUTPUT_FILE,
  'list-hosts list-tasks list-tags syntax-check': 'read-only',
};

/** Arguments that are all the command that is run, and no template. */
const FREE_FORM = '^(?!.*\\{\\{)(?!.*\\b(?:cmd|argv|_raw_params|executable|stdin)\\s*=)';

/** Ansible. A module that gathers facts only reads; others are not told apart. */
export const ANSIBLE: readonly Tool[] = [
  {
    names: ['ansible'],
    doc: 'docs.ansible.com, ansible, 2.19',
    effect: 'unknown',
    flags: {
      ...COMMON,
      'C check': 'read-only',
      'm module-name': {
        takes: 'value',
        values: {
          'ping setup stat service_facts package_facts slurp win_ping ansible.builtin.ping ansible.builtin.setup ansible.builtin.stat ansible.builtin.service_facts ansible.builtin.package_facts ansible.builtin.slurp gather_facts':
            'read-only',
          'shell command raw ansible.builtin.shell ansible.builtin.command ansible.builtin.raw':
            'none',
          '*': 'mutating',
        },
      },
      // Without a module it is `command`; other modules take assignments, which a shell reads as such.
      'a args': { takes: 'value', like: FREE_FORM, is: 'shell', effect: 'read-only' },
      'P poll B background': 'value',
    },
  },
  {
    names: ['ansible-playbook'],
    doc: 'docs.ansible.com, ansible-playbook, 2.19, “Validating tasks: check mode”',
    effect: 'mutating',
    flags: { ...COMMON, 'C check': 'read-only' },
    anyFlags: true,
  },
  {
    names: ['ansible-inventory'],
    doc: 'docs.ansible.com, ansible-inventory, 2.19',
    effect: 'read-only',
    anyFlags: true,
    flags: { output: OUTPUT_FILE, 'i inventory host l limit': 'value' },
  },
  {
    names: ['ansible-doc', 'ansible-config', 'ansible-lint'],
    doc: 'docs.ansible.com, 2.19',
    effect: 'read-only',
    anyFlags: true,
    flags: { 'fix write': 'mutating', 'l list F list_files j json': 'switch', 't type': 'value' },
    verbs: { init: 'mutating' },
    orOperands: true,
  },
  {
    names: ['ansible-vault'],
    doc: 'docs.ansible.com, ansible-vault, 2.19',
    verbs: { view: SHOWS_SECRETS, '*': 'mutating' },
  },
  {
    names: ['ansible-galaxy'],
    doc: 'docs.ansible.com, ansible-galaxy, 2.19',
    verbs: {
      'collection role': { verbs: { 'list info search verify': READS, '*': 'mutating' } },
      '*': 'mutating',
    },
  },
];
