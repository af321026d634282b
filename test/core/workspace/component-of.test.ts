import assert from 'node:assert/strict';
import { candidateFinder } from '../../../src/core/workspace/component-of.ts';

const find = candidateFinder([
  { name: 'Vault', aliases: ['Secrets manager'] },
  { name: 'Vault discovery', aliases: [] },
  { name: 'K8s clusters', aliases: [] },
  { name: 'Postgres (prod)', aliases: [] },
  { name: 'Postgres (staging)', aliases: [] },
  { name: 'Monitoring', aliases: [] },
  { name: 'Argo CD', aliases: [] },
  { name: 'CoreDNS', aliases: ['DNS'] },
  { name: 'Registry', aliases: [] },
  { name: 'Git', aliases: [] },
]);

const CASES: readonly (readonly [
  declared: string | null,
  title: string,
  path: string,
  sure: string | null,
  all: readonly string[],
])[] = [
  ['vault', 'DNS', 'a/b.md', 'Vault', ['Vault']],
  ['Valt', 'Vault', 'a/vault.md', 'Valt', ['Valt']],
  [null, 'Vault is sealed', 'a/b.md', 'Vault', ['Vault']],
  [null, 'The secrets manager', 'a/b.md', 'Vault', ['Vault']],
  [null, 'Vault discovery is down', 'a/b.md', 'Vault discovery', ['Vault discovery']],
  [null, 'Vault or K8s clusters', 'a/b.md', 'K8s clusters', ['K8s clusters', 'Vault']],
  [null, 'Postgres is down', 'a/b.md', null, ['Postgres (prod)', 'Postgres (staging)']],
  [null, 'Sealed', 'a/vault-sealed.md', 'Vault', ['Vault']],
  [null, 'Sealed', 'vault/sealed.md', 'Vault', ['Vault']],
  [null, 'Monitoring of jobs', 'a/b.md', 'Monitoring', ['Monitoring']],
  [null, 'Set up monitoring tests', 'a/set-up-monitoring-tests.md', null, []],
  [null, 'Set up', 'a/set-up-monitoring.md', 'Monitoring', ['Monitoring']],
  [null, 'Vault is sealed', 'monitoring/vault.md', 'Vault', ['Vault', 'Monitoring']],
  [null, 'Certificates', 'vault/discovery/renew.md', 'Vault', []],
  [null, 'Kubelet', 'cluster-monitoring-operator/kubelet.md', 'Monitoring', []],
  [null, 'VaultSealed', 'a/VaultSealed.md', 'Vault', ['Vault']],
  [null, 'Sealed', 'a/VaultIsSealed.md', 'Vault', ['Vault']],
  [null, 'ArgoCDOutOfSync', 'a/b.md', 'Argo CD', ['Argo CD']],
  [null, 'ArgoCD does not sync', 'a/b.md', 'Argo CD', ['Argo CD']],
  [null, 'Core DNS is slow', 'a/b.md', 'CoreDNS', ['CoreDNS']],
  [null, 'RegistryDown', 'a/b.md', 'Registry', ['Registry']],
  [null, 'KubeletRegistryPulls', 'a/b.md', null, []],
  [null, 'GitLab settings', 'a/b.md', null, []],
  [null, 'GitDown', 'a/b.md', 'Git', ['Git']],
  [null, 'ExternalDNS writes nothing', 'a/external-dns.md', null, []],
  [null, 'Nothing', 'a/b.md', null, []],
];

describe('the component of a playbook', () => {
  for (const [declared, title, path, sure, all] of CASES) {
    it(`${declared ?? title} in ${path}`, () => {
      const found = find({ declared, title, path });
      assert.equal(found.sure?.name ?? null, sure);
      assert.deepEqual(
        found.all.map(({ name }) => name),
        all,
      );
    });
  }
});
