import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { generateRulePages } from '../../scripts/generate-rules.mjs';

describe('the pages of the rules', () => {
  it('are all of a rule that there is', () => {
    const there = readdirSync('docs/rules', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/rules/${name.replaceAll('\\', '/')}`);
    assert.deepEqual(there.sort(), Object.keys(generateRulePages()).sort());
  });
});
