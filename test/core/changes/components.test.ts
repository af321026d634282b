import assert from 'node:assert/strict';
import type { ChangeDraft } from '../../../src/core/changes/change.ts';
import { componentLocator, type Place } from '../../../src/core/changes/components.ts';

const range = { start: 0, end: 0, line: 1, endLine: 1 };
const components = ['Vault', 'K8s clusters', 'Internal DNS', 'Argo CD'].map((name) => ({
  name,
  aliases: name === 'Internal DNS' ? ['bind'] : [],
  range,
}));
const locate = componentLocator({
  components,
  globs: { 'k8s clusters': ['clusters/**', 'services/booking/deploy/**'], Billing: ['billing/**'] },
  documents: ['playbooks/**/*.md', 'docs/map.md'],
});
const draft: ChangeDraft = {
  kind: 'commit',
  id: '1',
  title: 'Vault, Argo CD',
  author: null,
  at: 0,
  arrivedAt: 0,
  arrival: 'own',
  paths: [],
  names: [],
  url: null,
};
const root: Place = { prefix: '', within: '', name: 'platform' };

const cases: readonly (readonly [
  name: string,
  change: Partial<ChangeDraft>,
  place: Place | null,
  expected: readonly string[],
])[] = [
  ['a folder', { paths: ['infra/vault/kms.tf'] }, root, ['Vault']],
  ['a file', { paths: ['values-vault.yaml'] }, root, ['Vault']],
  ['an alias', { paths: ['dns/bind/zones/db.internal'] }, root, ['Internal DNS']],
  ['the innermost folder counts', { paths: ['argo-cd/apps/vault/values.yaml'] }, root, ['Vault']],
  [
    'each path has its own',
    { paths: ['argocd/x', 'argo-cd/x', 'vault/x'] },
    root,
    ['Vault', 'Argo CD'],
  ],
  ['a glob goes before names', { paths: ['clusters/vault/node.tf'] }, root, ['K8s clusters']],
  ['a component that only the settings know', { paths: ['billing/x'] }, root, ['Billing']],
  [
    'a glob from the root of the workspace, for a nested repository',
    { paths: ['deploy/x.yaml'] },
    { prefix: 'services/booking/', within: '', name: 'booking' },
    ['K8s clusters'],
  ],
  [
    'a glob from the root of the workspace, in the repository around it',
    { paths: ['infra/platform/clusters/x'] },
    { prefix: '../../', within: 'infra/platform/', name: 'company' },
    ['K8s clusters'],
  ],
  ['what only speaks of a component', { paths: ['playbooks/vault.md', 'docs/map.md'] }, root, []],
  [
    'the repository has its name',
    { paths: ['main.tf'] },
    { prefix: '', within: '', name: 'vault-config' },
    ['Vault'],
  ],
  [
    'documents do not change what the repository is for',
    { paths: ['playbooks/x.md'] },
    { prefix: '', within: '', name: 'vault-config' },
    [],
  ],
  ['the title of a commit says nothing', { paths: ['main.tf'] }, root, []],
  ['the names of a tool', { kind: 'deploy', names: ['prod', 'vault-agent'] }, null, ['Vault']],
  ['a glob of names', { kind: 'deploy', names: ['billing/api'] }, null, ['Billing']],
  ['the title of a deployment', { kind: 'deploy', title: 'Argo CD 2.14' }, null, ['Argo CD']],
  ['nothing on the map', { kind: 'deploy', title: 'x', names: ['y'] }, null, []],
];

describe('the components of a change', () => {
  for (const [name, change, place, expected] of cases) {
    it(name, () => assert.deepEqual(locate({ ...draft, ...change }, place), expected));
  }
});
