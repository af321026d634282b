import type { Tool } from '../schema.ts';
import { OUTPUT_FILE, READS, SHOWS_SECRETS } from '../specs.ts';

/** Secrets in files, and keys. */
export const SECRET_FILES: readonly Tool[] = [
  {
    names: ['sops'],
    doc: 'getsops.io, 3.11',
    effect: 'unknown',
    flags: {
      'd decrypt': { takes: 'nothing', effect: 'read-only', sensitive: true },
      'extract input-type output-type config pgp age kms hc-vault-transit filename-override':
        'value',
      'i in-place e encrypt r rotate rotate-in-place': 'mutating',
      output: OUTPUT_FILE,
      'verbose ignore-mac show-master-keys': 'switch',
    },
    verbs: {
      decrypt: { ...SHOWS_SECRETS, flags: { 'i in-place': 'mutating', output: OUTPUT_FILE } },
      filestatus: READS,
      'edit encrypt rotate set unset updatekeys groups publish keyservice exec-env exec-file':
        'mutating',
    },
    orOperands: true,
  },
  {
    names: ['age'],
    doc: 'age(1), 1.2',
    effect: 'read-only',
    flags: {
      'd decrypt': { takes: 'nothing', sensitive: true },
      'e encrypt p passphrase a armor': 'switch',
      'i identity r recipient R recipients-file j': 'value',
      'o output': OUTPUT_FILE,
    },
  },
  {
    names: ['pass', 'gopass'],
    doc: 'passwordstore.org, pass(1), 1.7',
    effect: 'read-only',
    sensitive: true,
    verbs: {
      'ls list find search grep show git-log': { ...SHOWS_SECRETS, flags: { 'c clip': 'unknown' } },
      'init insert add edit generate rm remove delete mv rename cp copy git': 'mutating',
    },
    orOperands: true,
    operands: [{ from: 1, effect: 'unknown' }],
  },
  {
    names: ['op'],
    doc: 'developer.1password.com, 1Password CLI, 2.31',
    flags: {
      'account format session cache config encoding': 'value',
      'debug iso-timestamps no-color': 'switch',
    },
    verbs: {
      'item document': {
        verbs: {
          'get list': { ...SHOWS_SECRETS, flags: { 'o output out-file': OUTPUT_FILE } },
          template: READS,
          '*': 'mutating',
        },
      },
      'vault user group account connect events-api service-account': {
        verbs: { 'get list ratelimit': READS, '*': 'mutating' },
      },
      'get list': SHOWS_SECRETS,
      read: { ...SHOWS_SECRETS, flags: { 'o out-file': OUTPUT_FILE } },
      whoami: READS,
      inject: { ...SHOWS_SECRETS, flags: { 'o out-file': OUTPUT_FILE } },
      run: { effect: 'unknown' },
      'signin signout update': 'mutating',
    },
  },
  {
    names: ['gpg', 'gpg2'],
    doc: 'gnupg.org, gpg(1), 2.4',
    effect: 'unknown',
    flags: {
      'list-keys k list-public-keys list-secret-keys K list-signatures list-sigs check-signatures check-sigs fingerprint list-packets verify list-config card-status print-md show-keys':
        'read-only',
      'd decrypt': { takes: 'nothing', effect: 'read-only', sensitive: true },
      'export export-secret-keys': 'read-only',
      'keyid-format homedir r recipient u local-user keyserver passphrase passphrase-file pinentry-mode status-fd trust-model':
        'value',
      'a armor batch no-tty q quiet v verbose with-fingerprint with-colons with-keygrip no-default-keyring yes no':
        'switch',
      'o output': OUTPUT_FILE,
      'import e encrypt s sign b detach-sign clearsign gen-key generate-key full-generate-key delete-keys delete-secret-keys edit-key recv-keys receive-keys send-keys refresh-keys sign-key quick-gen-key quick-generate-key c symmetric change-passphrase':
        'mutating',
    },
  },
];
