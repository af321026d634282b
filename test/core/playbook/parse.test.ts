import assert from 'node:assert/strict';
import { parsePlaybook } from '../../../src/core/playbook/parse.ts';

describe('parsePlaybook', () => {
  it('reads title, sections, steps and commands of an alert runbook', () => {
    const playbook = parsePlaybook({
      path: 'playbooks/dns.md',
      text: '# DnsDown\n\n## Diagnosis\n\n1. Look at the pods:\n\n   ```bash\n   kubectl get pods -n dns\n   ```\n\n## Mitigation\n\n- Restart them.\n',
    });
    assert.equal(playbook.title, 'DnsDown');
    assert.deepEqual(
      playbook.sections.map(({ heading, kind, range }) => [heading, kind, range.line]),
      [
        ['DnsDown', 'other', 1],
        ['Diagnosis', 'diagnosis', 3],
        ['Mitigation', 'mitigation', 11],
      ],
    );
    assert.deepEqual(
      playbook.steps.map(({ text, kind, commands }) => [text, kind, commands]),
      [
        ['Look at the pods', 'ordered', [0]],
        ['Restart them.', 'bullet', []],
      ],
    );
    assert.deepEqual(
      playbook.commands.map(({ text, range }) => [text, range.line, range.endLine]),
      [['kubectl get pods -n dns', 8, 8]],
    );
  });
});
