import type { RelationFact } from './document-facts.ts';

/** Fields of front matter that name components of a side. */
export const STATED_FIELDS: Readonly<Record<RelationFact['side'], readonly string[]>> = {
  upstream: ['upstream', 'depends-on', 'dependsOn', 'depends_on', 'dependencies', 'requires'],
  downstream: ['downstream', 'dependents', 'used-by', 'usedBy', 'used_by', 'required-by'],
};

/** Fields of front matter that hold components. */
export const COMPONENT_FIELDS: readonly string[] = [
  'component',
  'needs',
  ...STATED_FIELDS.upstream,
  ...STATED_FIELDS.downstream,
];
