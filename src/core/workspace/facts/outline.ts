import type { DocumentFacts } from './document-facts.ts';
import { putIn } from './put-in.ts';

/**
 * What rules that look at other files can ask of a file: where it can be linked to, which component
 * it is for, and the map in it. A tenth of its facts, to be sent between threads.
 */
export function outlineOf(facts: DocumentFacts): DocumentFacts {
  const { playbook } = facts;
  return {
    ...facts,
    links: [],
    undefinedReferences: [],
    wikiLinks: [],
    namedFiles: putIn(facts),
    code: [],
    directives: [],
    secrets: [],
    texts: [],
    relations: [],
    problems: [],
    playbook: playbook && {
      ...playbook,
      sections: [],
      steps: [],
      commands: [],
      problems: [],
    },
  };
}
