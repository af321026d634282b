import type { Spec } from '../schema.ts';

/** A query of GraphQL reads; what changes something is a mutation, and says so. Source: spec.graphql.org. */
export const GRAPHQL: Spec = {
  effect: 'read-only',
  flags: {
    'f raw-field F field': {
      takes: 'value',
      values: {
        'query=*mutation*': 'mutating',
        'query=@*': 'unknown',
        '*': 'none',
      },
    },
    'X method': { takes: 'value', values: { 'GET POST': 'none', '*': 'unknown' } },
  },
};
