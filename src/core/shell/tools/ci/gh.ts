import type { Tool } from '../schema.ts';
import { READS, SHOWS_SECRETS } from '../specs.ts';
import { GRAPHQL } from './shared.ts';

export const gh: Tool = {
  names: ['gh'],
  doc: 'cli.github.com, manual, 2.82',
  flags: { 'R repo hostname': 'value' },
  verbs: {
    'status version': READS,
    'run workflow': {
      verbs: {
        'list ls view': { ...READS, flags: { 'w web': 'switch' } },
        watch: READS,
        '*': 'mutating',
      },
    },
    'pr issue': {
      verbs: { 'list ls view status checks diff': READS, '*': 'mutating' },
    },
    repo: {
      verbs: {
        'list ls view': READS,
        'deploy-key autolink': { verbs: { 'list ls view': READS, '*': 'mutating' } },
        '*': 'mutating',
      },
    },
    'release gist label cache variable secret ruleset project org codespace cs gpg-key ssh-key extension ext alias attestation agent-task':
      {
        verbs: {
          'list ls view logs check item-list field-list search verify': READS,
          '*': 'mutating',
        },
      },
    search: READS,
    auth: { verbs: { status: READS, token: SHOWS_SECRETS, '*': 'mutating' } },
    config: { verbs: { 'get list ls': READS, '*': 'mutating' } },
    api: {
      effect: 'read-only',
      flags: {
        'X method': { takes: 'value', values: { 'GET HEAD get head': 'none', '*': 'mutating' } },
        'f raw-field F field': { takes: 'value', effect: 'mutating', notWith: 'X=GET X=get' },
        input: { takes: 'value', effect: 'mutating' },
        'H header q jq t template cache p preview': 'value',
        'i include paginate slurp silent verbose allow-untrusted': 'switch',
      },
      verbs: { 'graphql /graphql': GRAPHQL },
      orOperands: true,
    },
    browse: 'unknown',
    completion: READS,
  },
};
