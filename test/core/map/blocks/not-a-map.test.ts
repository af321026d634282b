import { checkMaps, fence } from '../check-maps.ts';

checkMaps('what is no map', [
  [
    'list numbered none',
    'a.md',
    '## Dependency map\n\nTo be drawn.\n\n1. Check Vault\n   1. Is it sealed?\n2. Check DNS\n',
    '',
  ],
  [
    'table not',
    'a.md',
    '| System | On the map | What teams lose first |\n|--|--|--|\n| Secrets manager | [Vault](#vault) | new pods get no credentials |\n| DNS | [Internal DNS](#dns) | services cannot find each other |\n',
    '',
  ],
  ['mermaid seq', 'a.md', '```mermaid\nsequenceDiagram\n A->>B: hi\n```', ''],
  [
    'mermaid steps',
    'a.md',
    '```mermaid\nflowchart LR\n A[Detect] --> B[Triage] --> C[Mitigate] --> D[Postmortem]\n```',
    '',
  ],
  ['checklist', 'a.md', fence(`Recovery\n├─ [ ] Vault unsealed\n└─ [x] DNS ok`), ''],
  ['a directory tree', 'a.md', fence(`.\n├── src\n│   └── index.ts\n└── README.md`), ''],
  [
    'decision',
    'a.md',
    fence(`Alert fires\n   |\n   v\nVault sealed? --yes--> Unseal\n   |\n   no\n   v\nCheck DNS`),
    '',
  ],
  ['steps chain', 'a.md', fence(`Detect --> Triage --> Mitigate --> Resolve`), ''],
  [
    'psql',
    'a.md',
    fence(`+----+-------+\n| id | name  |\n+----+-------+\n| 1  | vault |\n+----+-------+`),
    '',
  ],
  [
    'list checkbox',
    'a.md',
    '# Dependency checks\n\n- [ ] Vault unsealed\n  - [ ] node 0\n- [ ] DNS answers\n',
    '',
  ],
  [
    'table incidents not',
    'a.md',
    '| Severity | Requires | Within |\n|--|--|--|\n| SEV1 | IC, SME and Comms by name, at once | 5 min |\n| SEV2 | one person who may hold all the roles for a time | 15 min |\n',
    '',
  ],
  ['puml seq', 'a.puml', '@startuml\nparticipant A\nA -> B : hi\n@enduml', ''],
  [
    'yaml k8s not',
    'a.md',
    fence('apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: x', '', '', 'yaml'),
    '',
  ],
  [
    'dir sizes',
    'a.md',
    fence(
      `infra
├── docs          runbooks
├── playbooks/    one a component
└── Makefile`,
      'Repository:',
    ),
    '',
  ],
  [
    'npm ls',
    'a.md',
    fence(`my-app@1.0.0 /srv
├─┬ express@4.18.2
│ └── accepts@1.3.8
└── lodash@4.17.21`),
    '',
  ],
  [
    'git log',
    'a.md',
    fence(`* abc123 fix
|\\
| * def456 more
|/
* 999999 init`),
    '',
  ],
  [
    'pstree',
    'a.md',
    fence(`systemd,1
  └─haproxy,28214 -Ws -f /etc/haproxy.cfg
      ├─haproxy,1827
      └─haproxy,2002`),
    '',
  ],
  [
    'steps arrows',
    'a.md',
    fence(`1. Detect → 2. Triage → 3. Mitigate → 4. Review`, '# Process'),
    '',
  ],
  [
    'escalation',
    'a.md',
    fence(`On-call → Team lead → VP`, '## Escalation') + fence('K8s → Vault', '## Dependency map'),
    'K8s > Vault',
  ],
  [
    'shell',
    'a.md',
    fence(`$ ls -l
lrwxrwxrwx 1 root root current -> releases/42`),
    '',
  ],
  [
    'decision ascii',
    'a.md',
    fence(`Is Vault sealed?
├─ yes → unseal it
└─ no
   ├─ Is DNS answering?
   │  ├─ yes → page the SME
   │  └─ no → see the DNS playbook`),
    '',
  ],
  [
    'timeline',
    'a.md',
    fence(`15:00 -> alert
15:05 -> declared
15:20 -> mitigated`),
    '',
  ],
  [
    'list dl',
    'a.md',
    '## Dependencies\n\nVault\n: Cloud KMS, Internal DNS\n\nK8s clusters\n: Vault\n',
    '',
  ],
  [
    'decision mermaid single',
    'a.md',
    fence(
      `flowchart TD
  S([Alert: 5xx]) --> Q{Vault sealed?}
  Q -->|sealed| U[Unseal it]
  Q -->|open| P[Page the SME]
  U --> W[Wait 5 min]`,
      '',
      '',
      'mermaid',
    ),
    '',
  ],
  [
    'decision mermaid no labels',
    'a.md',
    fence(
      `flowchart LR
  A[Alert fires] --> B[Acknowledge] --> C[Open thread] --> D[Claim roles] --> E[Diagnose]`,
      '',
      '',
      'mermaid',
    ),
    '',
  ],
  [
    'decision puml',
    'a.puml',
    '@startuml\nstart\n:Check Vault;\nif (sealed?) then (yes)\n  :Unseal;\nelse (no)\n  :Page;\nendif\nstop\n@enduml',
    '',
  ],
  [
    'decision dot',
    'a.dot',
    'digraph { "Vault sealed?" -> "Unseal" [label=yes]; "Vault sealed?" -> "Check DNS" [label=no]; }',
    '',
  ],
  [
    'ascii decision boxes',
    'a.md',
    fence(`┌───────────────┐ yes ┌──────────┐
│ Vault sealed? ├────▶│ Unseal   │
└──────┬────────┘     └──────────┘
       │ no
       ▼
┌───────────────┐
│ Check the DNS │
└───────────────┘`),
    '',
  ],
  [
    'checklist tree no boxes',
    'a.md',
    fence(`Recovery
├─ ☐ Vault unsealed
├─ ☑ K8s ready
└─ ☐ CI resumed`),
    '',
  ],
  [
    'steps tree',
    'a.md',
    fence(`Restore Vault
├── 1. Stop the standby nodes
├── 2. Restore the snapshot
└── 3. Unseal`),
    '',
  ],
  [
    'status template',
    'a.md',
    fence(`[15:42 UTC] STATUS UPDATE — INC-1
Symptom: x
Impact: y`) + fence('A1 -> B1 -> C1'),
    'A1 > B1, B1 > C1',
  ],
  ['md yaml generic', 'a.md', fence('replicas: 3\nneeds: [x]\nname: y', '# Chart', '', 'yaml'), ''],
  ['mermaid class diagram not', 'a.md', fence('classDiagram\n A <|-- B', '', '', 'mermaid'), ''],
  [
    'not map: flow of incident',
    'a.md',
    fence(`Detect ──▶ Declare ──▶ Diagnose ──▶ Mitigate ──▶ Learn`, '# How we work'),
    '',
  ],
  [
    'not map: boxes process',
    'a.md',
    fence(
      `┌─────────┐    ┌─────────┐    ┌─────────┐
│ Declare │───▶│ Triage  │───▶│ Resolve │
└─────────┘    └─────────┘    └─────────┘`,
      '# Process',
    ),
    '',
  ],
  [
    'not map: raci',
    'a.md',
    '| Step | Responsible | Needs |\n|---|---|---|\n| Declare | IC | phone |\n| Update | Comms | template |\n',
    '',
  ],
  [
    'not map: k8s yaml tree',
    'a.md',
    fence(
      `apps
├── base
│   ├── deployment.yaml
│   └── service.yaml
└── overlays`,
      'Kustomize layout',
    ),
    '',
  ],
  [
    'not map: questions tree',
    'a.md',
    fence(`Is the API slow?
├─ Check latency
│  ├─ high: page DB team
│  └─ normal: look at DNS
└─ Check error rate`),
    '',
  ],
]);
