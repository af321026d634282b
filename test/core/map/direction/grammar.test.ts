import assert from 'node:assert/strict';
import { readStatements } from '../../../../src/core/map/direction/statement.ts';

const NEEDS = [
  'needs',
  'requires',
  'depends on',
  'uses',
  'calls',
  'runs on',
  'is built on',
  "can't do without",
  'is fed by',
  'gets its data from',
  'is backed by',
  'counts on',
  'breaks without',
];
const SERVES = [
  'feeds',
  'powers',
  'supports',
  'is needed by',
  'is used by',
  'is relied on by',
  'takes down',
  'drags down',
  'is a prerequisite for',
  'holds up',
  'must be up before',
];
const SUFFERS = [
  'goes down',
  'fails',
  'is affected',
  'goes red',
  'is gone',
  'has an outage',
  'is sick',
];

/** Templates with `~` for the words, and what they say when the words mean "needs". */
const TEMPLATES: readonly (readonly [template: string, about: string, means: string])[] = [
  ['A --> B means A ~ B.', 'arrows', 'dependency'],
  ['X → Y: Y ~ X', 'arrows', 'dependent'],
  ['Read → as "~".', 'arrows', 'dependency'],
  ['An arrow means "~".', 'arrows', 'dependency'],
  ['The tail ~ the head.', 'arrows', 'dependency'],
  ['Each item ~ the item above it.', 'children', 'dependent'],
  ['Each item ~ the items below it.', 'children', 'dependency'],
  ['The upper one ~ the lower one.', 'children', 'dependency'],
];
const FAILURES: readonly (readonly [template: string, about: string, means: string])[] = [
  ['If a box ~, everything under it breaks.', 'children', 'dependent'],
  ['Everything below a component fails when it ~.', 'children', 'dependent'],
  ['A child suffers when its parent ~.', 'children', 'dependent'],
  ['A parent breaks when a child ~.', 'children', 'dependency'],
  ['A → B: when A ~, B breaks.', 'arrows', 'dependent'],
  ['A → B: A breaks if B ~.', 'arrows', 'dependency'],
];

function check(sentence: string, about: string, means: string): void {
  it(sentence, () => {
    const found = readStatements(sentence).filter((statement) => statement.about === about);
    assert.ok(found.length > 0, 'says nothing');
    assert.deepEqual([...new Set(found.map((statement) => statement.means))], [means]);
  });
}

describe('legends in every wording', () => {
  const other = (means: string) => (means === 'dependency' ? 'dependent' : 'dependency');
  for (const [template, about, means] of TEMPLATES) {
    for (const words of NEEDS) check(template.replace('~', words), about, means);
    for (const words of SERVES) check(template.replace('~', words), about, other(means));
  }
  for (const [template, about, means] of FAILURES) {
    for (const words of SUFFERS) check(template.replace('~', words), about, means);
  }
});
