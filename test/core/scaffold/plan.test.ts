import assert from 'node:assert/strict';
import { parseDocument } from 'yaml';
import { remarkParser } from '../../../src/core/markdown/parser.ts';
import { planScaffold } from '../../../src/core/scaffold/plan.ts';
import type { Workspace } from '../../../src/core/workspace/workspace.ts';
import { type Files, problemsIn, repository, shown } from '../lint/repository.ts';

function memory(files: Files): Workspace {
  return {
    list: async () => Object.keys(files),
    read: async (path) => files[path] ?? null,
    exists: async (path) => (path in files ? 'file' : null),
  };
}

const RUNBOOK =
  '# Alert\n\n## Impact\n\nBad.\n\n## Diagnosis\n\n1. Look.\n\n## Mitigation\n\n1. Act.\n';
const MAP = '# Map\n\n- Argo CD depends on Vault\n- CI depends on Vault\n- CI depends on Harbor\n';
const WORKFLOW = '.github/workflows/faultline.yml';

const CASES: readonly (readonly [name: string, files: Files, created: readonly string[]])[] = [
  [
    'an empty repository',
    {},
    [
      '.faultline.yaml',
      'infra/docs/incident-response.md',
      'playbooks/internal-dns.md',
      'playbooks/vault.md',
      'playbooks/k8s-clusters.md',
      WORKFLOW,
    ],
  ],
  [
    'a repository that GitLab builds',
    { '.gitlab-ci.yml': 'stages: [build]\n', 'playbooks/a.md': '# A\n' },
    [
      '.faultline.yaml',
      'infra/docs/incident-response.md',
      'playbooks/internal-dns.md',
      'playbooks/vault.md',
      'playbooks/k8s-clusters.md',
      '.gitlab/ci/faultline.yml',
    ],
  ],
  [
    'documents in a folder of their own',
    { 'docs/a.md': '# A\n', 'docs/b.md': '# B\n', 'src/README.md': '# S\n' },
    [
      '.faultline.yaml',
      'docs/incident-response.md',
      'playbooks/internal-dns.md',
      'playbooks/vault.md',
      'playbooks/k8s-clusters.md',
      WORKFLOW,
    ],
  ],
  [
    'a map somewhere, and playbooks by another name',
    { 'wiki/systems.md': MAP, 'ops/alerts/one.md': RUNBOOK, 'ops/alerts/vault.md': RUNBOOK },
    ['.faultline.yaml', 'ops/alerts/harbor.md', 'ops/alerts/argo-cd.md', WORKFLOW],
  ],
  [
    'playbooks for the first components by other names',
    { 'docs/runbooks/dns.md': RUNBOOK, 'docs/runbooks/kubernetes.md': RUNBOOK },
    ['.faultline.yaml', 'docs/incident-response.md', 'docs/runbooks/vault.md', WORKFLOW],
  ],
  [
    'documents of a site below the root',
    { 'website/docs/runbooks/a.md': RUNBOOK, 'website/docs/intro.md': '# Hello\n' },
    [
      '.faultline.yaml',
      'website/docs/incident-response.md',
      'website/docs/runbooks/internal-dns.md',
      'website/docs/runbooks/vault.md',
      'website/docs/runbooks/k8s-clusters.md',
      WORKFLOW,
    ],
  ],
  [
    'playbooks that only their headings show',
    { 'team/one.md': RUNBOOK, 'team/two.md': RUNBOOK },
    [
      '.faultline.yaml',
      'infra/docs/incident-response.md',
      'team/internal-dns.md',
      'team/vault.md',
      'team/k8s-clusters.md',
      WORKFLOW,
    ],
  ],
];

describe('setting a repository up', () => {
  for (const [name, files, created] of CASES) {
    it(`${name}: adds what is missing, where it belongs, and it lints clean`, async () => {
      const plan = await planScaffold(memory(files), remarkParser);
      const added = plan.flatMap(({ path, content }) =>
        content === null ? [] : [[path, content] as const],
      );
      assert.deepEqual(
        added.map(([path]) => path),
        created,
      );
      const index = repository({ ...files, ...Object.fromEntries(added) });
      const found = problemsIn(index).filter(
        ([path, { severity }]) => severity !== 'info' && !(path in files),
      );
      assert.deepEqual(
        found.map(([path, one]) => shown(index, path, one)),
        [],
      );
    });
  }

  it('adds nothing the second time', async () => {
    const plan = await planScaffold(memory({}), remarkParser);
    const files = Object.fromEntries(plan.map(({ path, content }) => [path, content ?? '']));
    const again = await planScaffold(memory(files), remarkParser);
    assert.deepEqual(
      again.filter(({ content }) => content !== null),
      [],
    );
  });

  it('never has a package run that is known by its name alone', async () => {
    for (const files of [{}, { '.gitlab-ci.yml': '' }]) {
      const plan = await planScaffold(memory(files), remarkParser);
      const { content } = plan.find(({ what }) => what === 'workflow') ?? {};
      const commands = (content ?? '').replace(/^\s*#.*$/gm, '').match(/npx[^|>\n]*/g) ?? [];
      assert.ok(commands.length > 0 && commands.every((one) => one.startsWith('npx --no ')));
      assert.deepEqual(parseDocument(content ?? '').errors, []);
    }
  });
});
