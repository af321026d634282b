import assert from 'node:assert/strict';
import { parsePlaybook } from '../../../src/core/playbook/parse.ts';
import { catalogue } from '../../../src/core/workspace/catalogue.ts';
import { firstLooks } from '../../../src/core/workspace/first-look.ts';

const range = { start: 0, end: 0, line: 1, endLine: 1 };
const components = ['Vault', 'Kafka'].map((name) => ({ name, aliases: [], range }));

/** The first look at Vault, by playbooks given as texts; a command reads if it begins with `get`. */
function look(...texts: readonly string[]) {
  const files = texts.map((text, at) => {
    const path = `playbooks/vault-${at}.md`;
    return {
      file: path,
      path,
      playbook: parsePlaybook({ path, text: `# Vault ${at}\n\n${text}` }),
    };
  });
  return firstLooks(catalogue(files, components), ({ text }) => text.startsWith('get'));
}

const FENCE = '```';
const step = (text: string, command: string) =>
  `1. ${text}\n\n   ${FENCE}sh\n   ${command}\n   ${FENCE}\n`;

describe('the first look at a component', () => {
  it('is the first step of the diagnosis that only reads', () => {
    const text = [
      '## Mitigation',
      step('Restart it', 'get ready'),
      '## Diagnosis',
      step('Break it', 'set it'),
      step('See the state', 'get state'),
    ].join('\n');
    assert.deepEqual(look(text)('Vault'), {
      playbook: 'playbooks/vault-0.md',
      step: 'See the state',
      line: 17,
    });
  });

  it('is in the first playbook that has such a step', () => {
    const texts = [step('Break it', 'set it'), `## Diagnosis\n\n${step('See', 'get state')}`];
    assert.equal(look(...texts)('Vault')?.playbook, 'playbooks/vault-1.md');
  });

  it('is a step without a command where none reads', () => {
    const text = `## Diagnosis\n\n- Ask the vendor\n${step('Break it', 'set it')}`;
    assert.equal(look(text)('Vault')?.step, 'Ask the vendor');
  });

  it('never is a step of the mitigation', () => {
    const text = `## Mitigation\n\n${step('See whether it helped', 'get state')}`;
    assert.deepEqual(look(text)('Vault'), {
      playbook: 'playbooks/vault-0.md',
      step: null,
      line: null,
    });
  });

  it('is none for a component without a playbook', () => {
    assert.equal(look('text')('Kafka'), null);
  });
});
