import assert from 'node:assert/strict';
import { readTopic } from '../../../../src/core/map/direction/topic.ts';

const TOPICS: readonly (readonly [heading: string, topic: string])[] = [
  ['Blast radius', 'both:dependent'],
  ['What each service needs', 'both:dependency'],
  ['What takes what down', 'both:dependent'],
  ['What depends on what', 'arrows:dependency'],
  ['Who uses what', 'arrows:dependency'],
  ['Who feeds whom', 'both:dependent'],
  ['Data stores and who sits on them', 'both:dependent'],
  ['Services and what they need', 'both:dependency'],
  ['Systems and their consumers', 'both:dependent'],
  ['Systems and their dependencies', 'both:dependency'],
  ['What breaks when it breaks', 'both:dependent'],
  ['Consumers of each system', 'both:dependent'],
  ['Upstream dependencies', 'both:dependency'],
  ['Downstream impact', 'both:dependent'],
  ['Everything that dies with Vault', 'both:dependent'],
  ['Dependency map', ''],
  ['Service dependencies', ''],
  ['Known dependencies', ''],
  ['Platform components', ''],
  ['What we depend on', ''],
  ['The systems every team depends on', ''],
  ['Login path', ''],
];

describe('headings that name what a map shows', () => {
  for (const [heading, topic] of TOPICS) {
    it(`${heading}: ${topic || 'nothing'}`, () => {
      const found = readTopic(heading);
      assert.equal(found === null ? '' : `${found.about}:${found.means}`, topic);
    });
  }
});
