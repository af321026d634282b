import assert from 'node:assert/strict';
import { componentsOfKinds } from '../../../../src/core/lint/reliance/kinds.ts';
import { nameKey } from '../../../../src/core/names.ts';

/** What a map has, and what of it is of the kinds. */
const CASES: readonly (readonly [kinds: string, map: string, ...found: string[]])[] = [
  [
    'Kubernetes, EKS',
    'Production EKS, Kubernetes control plane',
    'Kubernetes control plane',
    'Production EKS',
  ],
  ['Kubernetes, EKS', 'Kubernetes Dashboard (web), EKS-eu-1', 'EKS-eu-1'],
  ['OpenShift', 'OpenShift Virtualization, OpenShift Data Foundation'],
  [
    'Vault',
    'Vault Agent, Vault discovery, HashiCorp Vault, Vault cluster',
    'HashiCorp Vault',
    'Vault cluster',
  ],
  ['GitLab, Git', 'GitLab runners, Self-hosted GitLab', 'Self-hosted GitLab'],
  ['SSO, Okta', 'Okta SSO', 'Okta SSO'],
  [
    'Prometheus, Grafana',
    'Prometheus / Grafana (metrics), Prometheus exporters',
    'Prometheus / Grafana (metrics)',
  ],
];

describe('the components of a kind', () => {
  for (const [kinds, map, ...expected] of CASES) {
    it(`${kinds} of ${map}`, () => {
      const components = map.split(', ').map((name) => ({ name, aliases: [] }));
      assert.deepEqual(componentsOfKinds(kinds.split(', ').map(nameKey), components), expected);
    });
  }
});
