import type { Files } from '../lint/repository.ts';

export const MAP = 'infra/docs/incident-response.md';
export const PLAYBOOK = 'playbooks/secrets.md';

/** A repository that names its components in every way. */
export const FILES: Files = {
  [MAP]: `# Dependency map

What hangs below something depends on it.

\`\`\`text
[ Vault ]      three nodes
    ↑
    └─ [ K8s clusters ]
           ↑
           └─ [ CI deploys ]
\`\`\`

## Vault

Keeps the secrets. See [K8s clusters](#k8s-clusters).

## K8s clusters

## CI deploys
`,
  [PLAYBOOK]: `---
component: Vault
needs: [K8s clusters, 'CI deploys']
---

# Vault is sealed

## Symptoms

Pods hang, and Vault says so. K8s clusters wait for [Vault](../infra/docs/incident-response.md#vault).

## Diagnosis

- [ ] Ask \`Vault\`, then [the sealed part](#vault-is-sealed).
`,
  'playbooks/k8s-clusters.md': `# Pods do not start

## Symptoms

They do not. [CI][ci] fails.

[ci]: ../infra/docs/incident-response.md#ci-deploys "CI deploys"
`,
  'docs/notes.md': `[Vault is sealed](../playbooks/secrets.md#vault-is-sealed), [map](/infra/docs/incident-response.md#vault)

Vault is only a word here.
`,
  '.faultline.yaml': `releases:
  - { component: "Vault", at: ["10:00"], minutes: 15 }
changes:
  components:
    Vault: [vault/**]
`,
};
