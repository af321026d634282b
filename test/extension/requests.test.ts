import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readPageState, readRequest } from '../../src/extension/map/requests.ts';
import type { FromMapPage } from '../../src/webview/protocol.ts';

const accepted: readonly FromMapPage[] = [
  { type: 'ready' },
  { type: 'chosen', name: 'Vault' },
  { type: 'chosen', name: null },
  { type: 'openEntry', name: 'Vault' },
  { type: 'openMap' },
  { type: 'openLine', line: 3 },
  { type: 'openPlaybook', file: 'file:///v.md' },
  { type: 'startPlaybook', file: 'file:///v.md' },
  { type: 'createMap' },
  { type: 'openSettings' },
];

const refused: readonly unknown[] = [
  null,
  'ready',
  {},
  { type: 'runCommand', command: 'x' },
  { type: 'openLine', line: 0 },
  { type: 'openLine', line: '3' },
  { type: 'openLine', line: 1.5 },
  { type: 'chosen' },
  { type: 'openEntry' },
  { type: 'openPlaybook', file: 'x'.repeat(10_001) },
  { type: 'ready', more: true },
];

describe('a message from the map page', () => {
  for (const message of accepted) {
    it(`is taken: ${message.type}`, () => {
      assert.deepEqual(readRequest(message), message);
    });
  }
  for (const message of refused) {
    it(`is refused: ${JSON.stringify(message)?.slice(0, 60)}`, () => {
      assert.equal(readRequest(message), null);
    });
  }

  it('never makes the extension throw', () => {
    fc.assert(fc.property(fc.anything(), (message) => void readRequest(message)));
  });
});

describe('what a map page keeps', () => {
  it('names its folder', () => {
    assert.equal(readPageState({ folder: 'file:///x', chosen: null }), 'file:///x');
    assert.equal(readPageState({ folder: 3 }), null);
    assert.equal(readPageState(undefined), null);
  });
});
