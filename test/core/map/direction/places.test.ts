import assert from 'node:assert/strict';
import { readStatements } from '../../../../src/core/map/direction/statement.ts';

const ABOVE = [
  'the item that it is nested in',
  'the item that contains it',
  'the enclosing item',
  'the line above',
  'the next line up',
  'the box it hangs from',
  'the thing over it',
  'its parent',
  'the component it is listed under',
  'the item one level up',
  'whatever is above it',
  'the box on top of it',
  'the item it belongs to',
  'the thing it is under',
];
const BELOW = [
  'the items nested in it',
  'its sub-items',
  'what it contains',
  'everything beneath it',
  'its children',
  'its branches',
  'what hangs off it',
  'the next level down',
  'the bullets inside it',
  'the ones below',
];
const BELOW_AS_SUBJECT = [
  'Whatever is nested in an item',
  'Everything inside a box',
  'What is listed under a component',
  'Nested items',
  'Everything hanging under a component',
  'Items further down',
  'The children of an item',
];

/** Templates with `~` for a place, and what hangs below by them. */
const CASES: readonly (readonly [places: readonly string[], template: string, means: string])[] = [
  [ABOVE, 'Each item depends on ~.', 'dependent'],
  [ABOVE, 'An item is used by ~.', 'dependency'],
  [ABOVE, 'A component breaks when ~ breaks.', 'dependent'],
  [ABOVE, 'If ~ fails, the item fails too.', 'dependent'],
  [BELOW, 'A box needs ~.', 'dependency'],
  [BELOW, 'A component takes down ~.', 'dependent'],
  [BELOW, 'A component breaks when ~ break.', 'dependency'],
  [BELOW_AS_SUBJECT, '~ depend on it.', 'dependent'],
  [BELOW_AS_SUBJECT, '~ are what it needs.', 'dependency'],
  [BELOW_AS_SUBJECT, '~ are its consumers.', 'dependent'],
  [BELOW_AS_SUBJECT, '~ suffer when it fails.', 'dependent'],
];

describe('legends that speak of places', () => {
  for (const [places, template, means] of CASES) {
    for (const place of places) {
      const sentence = template.replace('~', place);
      it(sentence, () => {
        assert.deepEqual(
          readStatements(sentence).map((statement) => [statement.about, statement.means]),
          [['children', means]],
        );
      });
    }
  }
});
