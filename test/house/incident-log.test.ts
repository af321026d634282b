import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { normalisedLog } from '../incident-log.ts';

/** Writes the logs of an incident, one text a writer, and gives them normalised. */
function normalised(id: string, logs: Readonly<Record<string, readonly string[]>>): string {
  const root = mkdtempSync(join(tmpdir(), 'faultline-log-'));
  try {
    const folder = join(root, 'incidents', id, 'events');
    mkdirSync(folder, { recursive: true });
    for (const [writer, lines] of Object.entries(logs)) {
      writeFileSync(join(folder, `${writer}.jsonl`), `${lines.join('\n')}\n`);
    }
    return normalisedLog(root, id);
  } finally {
    rmSync(root, { recursive: true });
  }
}

function line(id: string, time: string, writer: string, data: unknown, by = 'ada'): string {
  const at = `2026-04-26T${time}Z`;
  return JSON.stringify({ v: 1, id, writer, seq: 1, stamp: `${at}/0`, by, at, type: 'note', data });
}

const ONE = normalised('INC-2026-04-26-001', {
  w1: [line('a', '15:00:00.000', 'w1', { text: 'INC-2026-04-26-001' })],
  w2: [line('a.b', '15:01:00.000', 'w2', { event: 'a' })],
});

describe('normalisedLog', () => {
  it('is the same whatever the ids, writers, numbers and seconds are', () => {
    const lines = [
      line('x', '15:00:07.120', 'w', { text: 'INC-2026-04-26-007' }),
      line('x.y', '15:01:59.999', 'w', { event: 'x' }),
    ];
    assert.equal(normalised('INC-2026-04-26-007', { w: lines }), ONE);
  });

  it('shows another word, another minute, another person and another entry', () => {
    const first = line('x', '15:00:00.000', 'w', { text: 'INC-2026-04-26-001' });
    for (const second of [
      line('x.y', '15:01:00.000', 'w', { event: 'z' }),
      line('x.y', '15:02:00.000', 'w', { event: 'x' }),
      line('x.y', '15:01:00.000', 'w', { event: 'x' }, 'bob'),
      line('x.y', '15:01:00.000', 'w', { event: 'x.y' }),
    ]) {
      assert.notEqual(normalised('INC-2026-04-26-001', { w: [first, second] }), ONE);
    }
  });
});
