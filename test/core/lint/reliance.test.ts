import assert from 'node:assert/strict';
import { sentence } from '../../../src/core/text/sentence.ts';
import { problemsIn, repository } from './repository.ts';

const MAP = `# Map

- K8s clusters depend on Vault
- K8s clusters depend on Internal DNS
- Vault depends on Internal DNS
- Argo CD depends on K8s clusters
- Argo CD depends on IAM/SSO
- Observability depends on K8s clusters
- Wiki depends on IAM/SSO
- CI/CD platform depends on IAM/SSO
`;

/** What the playbook of a component needs of what hangs on it, as `shown: route`. */
function needs(component: string, body: string, front = ''): readonly string[] {
  const index = repository({
    '.faultline.yaml':
      'lint:\n  rules:\n    playbook/needs-what-it-repairs:\n      tools: { deployctl: Argo CD }\n',
    'infra/docs/incident-response.md': MAP,
    'playbooks/page.md': `---\ncomponent: ${component}\n${front}---\n\n# Page\n\n${body}\n`,
  });
  return problemsIn(index, 'playbook/needs-what-it-repairs').map(([, problem]) => {
    const message = sentence(problem);
    const shown = /“([^”]*)”/.exec(message)?.[1];
    return `${shown}: ${/: ([^:]*→[^:]*)\. Give/.exec(message)?.[1] ?? 'itself'}`;
  });
}

const shell = (command: string) =>
  `## Diagnosis\n\n1. Look:\n\n   \`\`\`sh\n   ${command}\n   \`\`\``;
const step = (words: string) => `## Diagnosis\n\n- [ ] ${words}`;

const CASES: readonly (readonly [
  name: string,
  component: string,
  body: string,
  expected: readonly string[],
])[] = [
  [
    'a tool of what depends on it',
    'Vault',
    shell('kubectl get pods'),
    ['kubectl: K8s clusters → Vault'],
  ],
  [
    'a tool behind sudo, a variable and a pipe',
    'Vault',
    shell('A=1 sudo -E kubectl get pods | jq .'),
    ['kubectl: K8s clusters → Vault'],
  ],
  [
    'transitively',
    'Internal DNS',
    shell('argocd app list'),
    ['argocd: Argo CD → K8s clusters → Internal DNS'],
  ],
  ['its own tool', 'Vault', shell('vault status'), []],
  ['a tool of what it depends on', 'K8s clusters', shell('vault status'), []],
  ['a word that is no command', 'Vault', shell('echo kubectl'), []],
  ['a tool that the map does not have', 'Vault', shell('terraform plan'), []],
  ['a login of the command line', 'IAM/SSO', shell('aws sso login'), ['aws sso: itself']],
  [
    'a login by OIDC',
    'IAM/SSO',
    shell('vault login -method=oidc'),
    ['vault login -method=oidc: itself'],
  ],
  [
    'a login in words',
    'IAM/SSO',
    step('Sign in to the console with Okta.'),
    ['Sign in to the console with Okta: itself'],
  ],
  ['a login that is denied', 'IAM/SSO', step('Do not log in through SSO.'), []],
  [
    'a login by break-glass',
    'IAM/SSO',
    step('Log in through SSO, or with the break-glass account.'),
    [],
  ],
  [
    'a dashboard',
    'K8s clusters',
    step('Open the Grafana dashboard of the API server.'),
    ['Open the Grafana: Observability → K8s clusters'],
  ],
  [
    'a URL of a tool',
    'K8s clusters',
    step('Look at <https://grafana.example.com/d/1>.'),
    ['grafana.example.com: Observability → K8s clusters'],
  ],
  ['a page about a tool', 'K8s clusters', step('See <https://grafana.com/docs/loki>.'), []],
  [
    'an internal name of two words',
    'Internal DNS',
    shell('curl https://vault.corp'),
    ['vault.corp: Vault → Internal DNS', 'vault.corp: itself'],
  ],
  [
    'a URL that is kept for later',
    'K8s clusters',
    shell('export BOARD=https://grafana.example.com/d/1'),
    [],
  ],
  [
    'an internal name that is connected to',
    'Internal DNS',
    shell('curl https://vault.corp.internal/v1/sys/health'),
    ['vault.corp.internal: Vault → Internal DNS', 'vault.corp.internal: itself'],
  ],
  [
    'an internal name that is asked for',
    'Internal DNS',
    shell('dig @10.0.0.2 vault.corp.internal'),
    [],
  ],
  ['a name that is only mentioned', 'Internal DNS', shell('rndc reload corp.internal'), []],
  ['the wiki', 'IAM/SSO', step('Follow the steps in the wiki.'), ['in the wiki: Wiki → IAM/SSO']],
  [
    'a link to the wiki',
    'IAM/SSO',
    step('Follow the [page](https://corp.atlassian.net/wiki/spaces/OPS/1).'),
    ['https://corp.atlassian.net/wiki/spaces/OPS/1: Wiki → IAM/SSO'],
  ],
  [
    'a pipeline',
    'IAM/SSO',
    step('Re-run the deploy pipeline.'),
    ['Re-run the deploy pipeline: CI/CD platform → IAM/SSO'],
  ],
  [
    'a step before all others',
    'IAM/SSO',
    step('Log in to the console via SSO.').replace('Diagnosis', 'Before you start'),
    ['Log in to the console via SSO: itself'],
  ],
  [
    'a step of verification',
    'Vault',
    shell('kubectl get pods').replace('Diagnosis', 'Verification'),
    [],
  ],
  ['a kubeconfig of its own', 'Vault', shell('kubectl --kubeconfig /root/admin.conf get pods'), []],
  [
    'a kubeconfig for all that follows',
    'Vault',
    `${shell('export KUBECONFIG=/root/kit')}\n\n2. More: \`kubectl get nodes\``,
    [],
  ],
  ['the team’s own tool', 'IAM/SSO', shell('deployctl status'), ['deployctl: Argo CD → IAM/SSO']],
  [
    'the same need twice',
    'Vault',
    `${shell('kubectl get pods')}\n\n2. More: \`kubectl get nodes\``,
    ['kubectl: K8s clusters → Vault'],
  ],
];

describe('what playbooks need', () => {
  for (const [name, component, body, expected] of CASES) {
    it(name, () => assert.deepEqual(needs(component, body), expected));
  }

  it('is also what the front matter says', () => {
    const front = 'needs: [AWS KMS, Argo CD, IAM/SSO by address]\n';
    assert.deepEqual(needs('IAM/SSO', '', front), ['Argo CD: Argo CD → IAM/SSO']);
  });
});
