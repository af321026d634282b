import assert from 'node:assert/strict';
import { DEFAULT_CONFIG } from '../../../src/core/config/config.ts';
import { rolesIn } from '../../../src/core/workspace/roles.ts';

describe('what a file is to its repository', () => {
  const playbooks = (paths: readonly string[], given = false) =>
    paths.filter((path) => rolesIn(DEFAULT_CONFIG, () => given)(path).playbook !== false);

  const TEMPLATES = [
    'playbooks/_template.md',
    'playbooks/TEMPLATE.md',
    'runbooks/runbook-template.md',
    'runbooks/alert.template.md',
    'docs/runbooks/template-alert.md',
    'docs/runbooks/templates/alert.md',
  ];
  const PLAYBOOKS = [
    'playbooks/vault.md',
    'docs/runbooks/email-templates-broken.md',
    'docs/runbooks/templating-engine.md',
  ];

  it('is a playbook by its place, but for what playbooks are begun from', () => {
    assert.deepEqual(playbooks([...TEMPLATES, ...PLAYBOOKS, 'docs/a.md']), PLAYBOOKS);
  });

  it('is a playbook where somebody says so', () => {
    assert.deepEqual(playbooks(TEMPLATES, true), TEMPLATES);
  });
});
