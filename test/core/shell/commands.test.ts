import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { classify } from '../../../src/core/shell/classify.ts';
import type { Effect } from '../../../src/core/shell/model.ts';

/** One command a line; `\n`, `\t` and `\\` stand for what they are in JSON. */
function linesOf(path: string): readonly string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

function unescaped(text: string): string {
  return text.replace(/\\([\\nt])/g, (_, letter: string) => ({ n: '\n', t: '\t' })[letter] ?? '\\');
}

const FOLDER = 'test/core/shell/commands';

describe('commands as responders type them', () => {
  it('that only read are known to', () => {
    const commands = linesOf(`${FOLDER}/reading.txt`);
    const missed = commands.filter(
      (one) => classify(one.replaceAll('\\n', '\n')).effect !== 'read-only',
    );
    assert.deepEqual(missed, []);
  });

  it('that change something, or could, never pass as read-only', () => {
    const commands = linesOf(`${FOLDER}/not-reading.txt`);
    const passed = commands.filter(
      (one) => classify(one.replaceAll('\\n', '\n')).effect === 'read-only',
    );
    assert.deepEqual(passed, []);
  });
});

/** A table of labelled commands of one's own: command, label, with a header line, apart by tabs. */
const labelled = process.env.FAULTLINE_COMMANDS;

describe('the labelled commands that FAULTLINE_COMMANDS names', () => {
  before(function () {
    if (labelled === undefined || !existsSync(labelled)) this.skip();
  });

  it('are never called read-only where they change something, and nearly always where they read', () => {
    const rows = linesOf(labelled ?? '')
      .slice(1)
      .map((line) => line.split('\t'));
    const judged = rows.map(([command = '', label = '']): readonly [string, string, Effect] => [
      command,
      label,
      classify(unescaped(command)).effect,
    ]);
    const dangerous = judged.filter(
      ([, label, effect]) => label === 'mutating' && effect === 'read-only',
    );
    assert.deepEqual(dangerous, []);
    const readers = judged.filter(([, label]) => label === 'read-only');
    const known = readers.filter(([, , effect]) => effect === 'read-only');
    assert.ok(known.length >= 0.92 * readers.length, `${known.length} of ${readers.length}`);
  });
});
