import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parsePlaybook } from '../../../src/core/playbook/parse.ts';
import { renderPlaybook } from './render.ts';

const FOLDER = new URL('../../fixtures/playbooks/', import.meta.url);
/** `UPDATE_GOLDEN=1 npm run test:unit` writes what is read now; the diff is what changed. */
const update = process.env.UPDATE_GOLDEN !== undefined;

describe('playbooks in the manner of real ones', () => {
  for (const name of readdirSync(FOLDER).filter((file) => /\.(?:md|erb)$/.test(file))) {
    it(name, () => {
      const text = readFileSync(new URL(name, FOLDER), 'utf8');
      const golden = new URL(`${name}.golden`, FOLDER);
      const rendered = renderPlaybook(parsePlaybook({ path: `runbooks/${name}`, text }));
      if (update || !existsSync(golden)) writeFileSync(golden, rendered);
      assert.equal(rendered, readFileSync(golden, 'utf8'));
    });
  }
});
