import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readMetricsRequest } from '../../src/extension/incident/metrics/requests.ts';

describe('a message from the page of the metrics', () => {
  for (const message of [
    { type: 'ready' },
    { type: 'open', id: 'INC-2026-04-26-001' },
    { type: 'declareDrill' },
  ]) {
    it(`is taken: ${message.type}`, () => assert.deepEqual(readMetricsRequest(message), message));
  }

  for (const message of [
    null,
    'ready',
    { type: 'open' },
    { type: 'open', id: 7 },
    { type: 'open', id: 'x'.repeat(101) },
    { type: 'ready', more: true },
    { type: 'executeCommand', command: 'x' },
  ]) {
    it(`is refused: ${JSON.stringify(message)?.slice(0, 60)}`, () =>
      assert.equal(readMetricsRequest(message), null));
  }

  it('never makes the extension throw', () => {
    fc.assert(fc.property(fc.anything(), (message) => void readMetricsRequest(message)));
  });
});
