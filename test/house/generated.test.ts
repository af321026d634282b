import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from '../../scripts/generate.mjs';
import { ROOT } from '../../scripts/host/paths.mjs';

describe('generated files', () => {
  for (const [path, text] of Object.entries(generate())) {
    it(`${path} is what npm run generate writes`, () => {
      assert.equal(readFileSync(join(ROOT, path), 'utf8'), text);
    });
  }
});
