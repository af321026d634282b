import assert from 'node:assert/strict';
import { splitTable } from '../../../../src/core/lint/fixes/split-table.ts';
import { applyEdits } from '../../../../src/core/text/edits.ts';
import { repository } from '../repository.ts';

const HEAD = '| a | b |\n|---|:-:|\n';
const row = '| 1 | 2 |\n';

/** A file after its table was split. */
function split(text: string, at: number): string {
  const tools = { ...repository({}).tools, text: () => text };
  return splitTable('a.md', at, tools).reduce((all, { edits }) => applyEdits(all, edits), text);
}

describe('a table is split', () => {
  const rows = row.repeat(10_000);

  it('every so many rows, and has its head each time', () => {
    assert.equal(
      split(`# A\n\n${HEAD}${rows}${rows}${row}\nText\n`, 5),
      `# A\n\n${HEAD}${rows}\n${HEAD}${rows}\n${HEAD}${row}\nText\n`,
    );
  });

  it('not where it is short, and no row stands behind it', () => {
    assert.equal(split(HEAD + rows, 0), HEAD + rows);
    assert.equal(split(`${HEAD}${row}\nText\n`, 0), `${HEAD}${row}\nText\n`);
  });
});
