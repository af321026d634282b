// A small repository whose steps can be counted by eye.
const tasks = (...texts: readonly string[]) => texts.map((text) => `- [ ] ${text}\n`).join('');

/** Steps: vault.md 5, dns.md 4, argo-cd.md 2, registry.md 3, docs/handover.md 2. */
export const SAMPLE_FILES: Readonly<Record<string, string>> = {
  'infra/docs/incident-response.md': `# Map

What hangs below something depends on it.

\`\`\`text
[ Vault ]
    ↑
    ├─ [ Kubernetes ]
    │      ↑
    │      └─ [ Workloads ]
    └─ [ Argo CD ]

[ DNS ]
    ↑
    └─ [ Vault ]
\`\`\`

## Vault

Three nodes.

## DNS
`,
  'playbooks/vault.md': `---
component: Vault
---

# Vault is sealed

## Diagnosis

- [ ] Find out whether it is sealed

  \`\`\`sh
  vault status
  \`\`\`

  Expected: Sealed false.

- [ ] Ask each node
  - [ ] the first
  - [ ] the second

## Mitigation

- [ ] Unseal it
`,
  'playbooks/dns.md': `# DNS\n\n## Diagnosis\n\n${tasks('Ask both servers', 'Compare the serials', 'Read the logs')}\n## Mitigation\n\n${tasks('Restart the server')}`,
  'playbooks/argo-cd.md': `# Argo CD\n\n## Diagnosis\n\n${tasks('Look at its pods', 'Look at its apps')}`,
  'playbooks/registry.md': `# Registry\n\n## Diagnosis\n\n${tasks('Look', 'Look again')}\n## Mitigation\n\n${tasks('Repair')}`,
  'docs/handover.md': `# Handover\n\n## Checks\n\n${tasks('Read the log', 'Say goodbye')}`,
};
