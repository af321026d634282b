import type { Tool } from '../schema.ts';
import { READS } from '../specs.ts';
import { GRAPHQL } from './shared.ts';

export const glab: Tool = {
  names: ['glab'],
  doc: 'docs.gitlab.com, GitLab CLI, 1.70',
  flags: { 'R repo g group': 'value' },
  verbs: {
    version: READS,
    check: READS,
    'ci pipe pipeline': {
      verbs: {
        'status list view get trace lint': READS,
        ci: { verbs: { lint: READS } },
        '*': 'mutating',
      },
    },
    'mr issue incident': {
      verbs: { 'list ls view show diff issues approvers': READS, '*': 'mutating' },
    },
    'repo release schedule variable label snippet ssh-key deploy-key iteration milestone runner token securefile cluster stack job changelog user':
      {
        verbs: { 'list ls view get search contributors events': READS, '*': 'mutating' },
      },
    auth: { verbs: { status: READS, '*': 'mutating' } },
    config: { verbs: { get: READS, '*': 'mutating' } },
    api: {
      effect: 'read-only',
      flags: {
        'X method': { takes: 'value', values: { 'GET HEAD get head': 'none', '*': 'mutating' } },
        'f raw-field F field': { takes: 'value', effect: 'mutating', notWith: 'X=GET X=get' },
        input: { takes: 'value', effect: 'mutating' },
        'H header output': 'value',
        'i include paginate silent': 'switch',
      },
      verbs: { 'graphql /graphql': GRAPHQL },
      orOperands: true,
    },
    '*': 'mutating',
  },
};
