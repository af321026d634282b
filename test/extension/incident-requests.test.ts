import assert from 'node:assert/strict';
import { readPanelRequest } from '../../src/extension/incident/panel/requests.ts';

const FORM = {
  fields: { symptom: '503', impact: '', investigation: 'KMS' },
  minutes: 15,
  medium: 'thread',
};

describe('a message of the incident panel’s page', () => {
  const understood: readonly unknown[] = [
    { type: 'ready' },
    { type: 'action', action: 'declareIncident' },
    { type: 'claim', role: 'SME' },
    { type: 'recovered', team: 'booking' },
    { type: 'preview', form: FORM },
    { type: 'copy', form: { ...FORM, medium: 'status-page' } },
    { type: 'posted' },
  ];
  for (const message of understood) {
    it(`is taken: ${JSON.stringify(message).slice(0, 60)}`, () => {
      assert.deepEqual(readPanelRequest(message), message);
    });
  }

  const refused: readonly (readonly [why: string, message: unknown])[] = [
    ['nothing', undefined],
    ['a text', 'ready'],
    ['an unknown type', { type: 'delete' }],
    ['another command', { type: 'action', action: 'workbench.action.terminal.sendSequence' }],
    ['a command that the page has no button for', { type: 'action', action: 'cancelIncident' }],
    ['an unknown role', { type: 'claim', role: 'CEO' }],
    ['more than was asked for', { type: 'claim', role: 'IC', person: 'mallory' }],
    ['a text that has no end', { type: 'recovered', team: 'x'.repeat(5_000) }],
    ['minutes that are none', { type: 'preview', form: { ...FORM, minutes: Number.NaN } }],
    ['an unknown medium', { type: 'copy', form: { ...FORM, medium: 'fax' } }],
    ['a form without fields', { type: 'copy', form: { minutes: 15, medium: 'thread' } }],
  ];
  for (const [why, message] of refused) {
    it(`is refused: ${why}`, () => assert.equal(readPanelRequest(message), null));
  }
});
