import { checkMaps, fence } from './check-maps.ts';
import { MISSION, MISSION_EDGES } from './mission.ts';

checkMaps('documents', [
  [
    'blockquote',
    'a.md',
    '> ```\n> Vault -> KMS\n> K8s -> Vault\n> ```\n',
    'Vault > KMS, K8s > Vault',
  ],
  [
    'indented code',
    'a.md',
    '# Dependency map\n\n    [ Vault ]\n       ^\n       |-- [ K8s ]\n       `-- [ CI ]\n',
    'K8s > Vault, CI > Vault',
  ],
  ['crlf', 'a.md', fence(MISSION).replace(/\n/g, '\r\n'), MISSION_EDGES],
  [
    'bom fm',
    'a.md',
    '\uFEFF---\ntitle: x\naliases:\n  Vault: [hcv, secrets manager]\n---\n\n' +
      fence('K8s -> hcv\nCI -> Vault'),
    'K8s > Vault, CI > Vault',
  ],
  [
    'multi blocks',
    'a.md',
    fence('K8s -> Vault', '## Dependency map') +
      '\n| Component | Depends on |\n|--|--|\n| vault | KMS |\n| CI | Vault |\n\n- Grafana\n  - depends on: Prometheus\n',
    'K8s > Vault, Vault > KMS, CI > Vault, Grafana > Prometheus',
  ],
  [
    'txt file',
    'm.txt',
    'Our map:\n[ Vault ]\n↑\n├─ [ K8s ]\n└─ [ CI ]\nMore text follows here.\n',
    'K8s > Vault, CI > Vault',
  ],
  [
    'md many',
    'a.md',
    `# Incident response

## Roles

| Role | Does |
|---|---|
| IC | decides |

## Steps

1. Declare
   - open thread
2. Diagnose

## Dependency map

Read it upwards: a box cannot work without the box its arrow points at.

\`\`\`text
[ Cloud KMS ]
↑
└─ [ Vault ]
   ↑
   ├─ [ K8s clusters ]
   └─ [ CI deploys ]
\`\`\`

### Vault

- **What it is**: secrets
- **Depends on**: [Cloud KMS](#cloud-kms)
- **Owner**: x

## Escalation

Primary → Secondary → Manager

- Vault
  - ask the security team
`,
    'Vault > Cloud KMS, K8s clusters > Vault, CI deploys > Vault',
  ],
  [
    'md admonition',
    'a.md',
    '!!! note "Dependency map"\n\n    ```\n    Vault -> KMS\n    K8s -> Vault\n    ```\n',
    'Vault > KMS, K8s > Vault',
  ],
  [
    'md details',
    'a.md',
    '<details>\n<summary>Dependency map</summary>\n\n```\nVault -> KMS\nK8s -> Vault\n```\n\n</details>\n',
    'Vault > KMS, K8s > Vault',
  ],
  [
    'md pre',
    'a.md',
    '# Dependency map\n\n<pre>\n[ Vault ]\n   ↑\n   ├─ [ K8s ]\n   └─ [ CI ]\n</pre>\n',
    'K8s > Vault, CI > Vault',
  ],
  [
    'md azure mermaid',
    'a.md',
    '# Map\n\n::: mermaid\ngraph LR\n  K8s --> Vault\n:::\n',
    'K8s > Vault',
  ],
  [
    'md sentences and a table',
    'a.md',
    '# Systems\n\nWhat each system needs:\n\n* Nomad needs Vault.\n* Vault needs DNS.\n\n| System | Upstream |\n|---|---|\n| Grafana | Prometheus |\n',
    'Nomad > Vault, Vault > DNS, Grafana > Prometheus',
  ],
  [
    'md entries with several lines in one paragraph',
    'a.md',
    '# Catalogue\n\n## Vault\n\n*Upstream*: DNS,\nCloud KMS\n*Downstream*: K8s clusters, everybody\n\n## Registry\n\nDepends on: [DNS](#dns), Object storage (MinIO)\nUsed by: all teams\n\n## DNS\n',
    'Vault > DNS, Vault > Cloud KMS, K8s clusters > Vault, Registry > DNS, Registry > Object storage (MinIO)',
  ],
  [
    'md list of what breaks with names of calls',
    'a.md',
    '# What breaks what\n\n- DNS → Vault, API calls\n- Vault → CI deploys\n',
    'Vault > DNS, API calls > DNS, CI deploys > Vault',
  ],
  ['md unclosed', 'a.md', '# Map\n\n```\nK8s --> Vault\nCI --> Vault\n', 'K8s > Vault, CI > Vault'],
]);
