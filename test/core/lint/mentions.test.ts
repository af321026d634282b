import assert from 'node:assert/strict';
import { mentionsIn } from '../../../src/core/lint/mentions/mentions.ts';
import type { Names } from '../../../src/core/lint/mentions/spoken.ts';

const NAMES: Names = [
  { name: 'K8s clusters', aliases: ['k8s'], ids: ['k8s'] },
  { name: 'Artifact registry', aliases: ['registry', 'reg'], ids: ['registry', 'reg'] },
  { name: 'HashiCorp Vault', aliases: ['vault', 'secrets'], ids: ['vault', 'secrets'] },
  { name: 'IAM / SSO', aliases: ['SSO'] },
  { name: 'Argo CD', aliases: [] },
  { name: 'PagerDuty', aliases: ['pager'] },
  { name: 'dns', aliases: [] },
  { name: 'monitoring', aliases: [] },
  { name: 'Postgres (prod)', aliases: [] },
  { name: '🔐 OpenBao', aliases: [] },
];

/** What a text says, as `written = component`, or `written` where that is the name. */
const CASES: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['K8s clusters hang, a k8s cluster does.', 'K8s clusters', 'k8s cluster = K8s clusters'],
  ['Is it k8s?', 'k8s = K8s clusters'],
  ['Both Artifact registries', 'Artifact registries = Artifact registry'],
  ['The registry, and secrets in it'],
  ['Vault is sealed; vault is a tool.', 'Vault = HashiCorp Vault'],
  ['Through SSO or IAM / SSO, no sso', 'SSO = IAM / SSO', 'IAM / SSO'],
  ['ArgoCD, argo-cd, Argo CD, argocd', 'ArgoCD = Argo CD', 'argo-cd = Argo CD', 'Argo CD'],
  [
    'PagerDuty or Pager Duty is no pager duty',
    'PagerDuty',
    'Pager Duty = PagerDuty',
    'pager = PagerDuty',
  ],
  ['DNS, dns, Dns, DNSSEC, ExternalDNS', 'DNS = dns', 'dns', 'Dns = dns'],
  ['Monitoring and MONITORING', 'Monitoring = monitoring'],
  ['OpenBao is 🔐', 'OpenBao = 🔐 OpenBao'],
  ['Postgres (prod), Postgres', 'Postgres (prod)', 'Postgres = Postgres (prod)'],
];

describe('the components that a text names', () => {
  for (const [text, ...expected] of CASES) {
    it(text, () => {
      const found = mentionsIn(text, NAMES).map(({ component, start, end }) => {
        const written = text.slice(start, end);
        return written === component ? written : `${written} = ${component}`;
      });
      assert.deepEqual(found, expected);
    });
  }
});
