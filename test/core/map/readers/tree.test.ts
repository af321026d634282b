import { checkMaps, fence } from '../check-maps.ts';

checkMaps('trees drawn with characters', [
  [
    'ascii tree',
    'a.md',
    fence(`Vault
|-- K8s
|   |-- Argo CD
|   \\-- Workloads
\\-- CI`),
    'K8s > Vault, Argo CD > K8s, Workloads > K8s, CI > Vault',
  ],
  [
    'ascii plus',
    'a.md',
    fence(`[ Vault ]
  ^
  |
  +-- [ K8s ]
  |     ^
  |     |
  |     +-- [ Argo CD ]
  |     +-- [ Workloads ]
  |
  +-- [ CI ]`),
    'K8s > Vault, Argo CD > K8s, Workloads > K8s, CI > Vault',
  ],
  [
    'ascii plus trimmed',
    'a.md',
    fence(`[ Vault ]
^
|
+-- [ K8s ]
| ^
| |
| +-- [ Argo CD ]
| +-- [ Workloads ]
|
+-- [ CI ]`),
    'K8s > Vault, Argo CD > K8s, Workloads > K8s, CI > Vault',
  ],
  [
    'bullets in fence',
    'a.md',
    fence(
      `* Vault
  * K8s
    * Argo CD
  * CI
* DNS
  * Vault lookups`,
      'Dependency map; everything indented needs what it is under.',
    ),
    'K8s > Vault, Argo CD > K8s, CI > Vault, Vault lookups > DNS',
  ],
  [
    'o bullets',
    'a.md',
    fence(
      `o Vault
  o K8s
  o CI`,
      'Dependency map:',
    ),
    'K8s > Vault, CI > Vault',
  ],
  [
    'indent only',
    'a.md',
    fence(
      `Vault
  K8s
    Argo CD
  CI

DNS
  Vault lookups`,
      '# Dependency map\n\nWhat is indented depends on what it is under.',
    ),
    'K8s > Vault, Argo CD > K8s, CI > Vault, Vault lookups > DNS',
  ],
  [
    'same twice',
    'a.md',
    fence(
      `Postgres (prod)\n├─ API\n└─ Ledger\n\nPostgres (staging)\n├─ API\n└─ Tests\n\nKafka\n└─ ledger`,
    ),
    'API > Postgres (prod), Ledger > Postgres (prod), API > Postgres (staging), Tests > Postgres (staging), Ledger > Kafka',
  ],
  [
    'tabs',
    'a.md',
    fence(`Vault\n├──\tK8s\n│\t├──\tApps\n│\t└──\tArgo\n└──\tCI`),
    'K8s > Vault, Apps > K8s, Argo > K8s, CI > Vault',
  ],
  [
    'tab indent',
    'a.md',
    fence(`Vault\n\t├── K8s\n\t│\t└── Apps\n\t└── CI`),
    'K8s > Vault, Apps > K8s, CI > Vault',
  ],
  [
    'side by side',
    'a.md',
    fence(`[ Vault ]            [ Internal DNS ]
   ↑                     ↑
   ├─ [ K8s ]            ├─ [ Vault discovery ]
   └─ [ CI ]             └─ [ Service calls ]`),
    'K8s > Vault, CI > Vault, Vault discovery > Internal DNS, Service calls > Internal DNS',
  ],
  [
    'wide tree',
    'a.md',
    fence(
      `データベース
├─ 決済 🚀
│  └─ 注文
└─ 認証`,
      '# Dependency map',
    ),
    '決済 🚀 > データベース, 注文 > 決済 🚀, 認証 > データベース',
  ],
  [
    'tree annotations',
    'a.md',
    fence(`Vault            # secrets
├─ K8s clusters  ← three of them
│  └─ Argo CD    (GitOps)
└─ CI            -- Jenkins`),
    'K8s clusters > Vault, Argo CD (GitOps) > K8s clusters, CI > Vault',
  ],
  [
    'title in fence',
    'a.md',
    fence(`Platform dependency map
=======================

Vault
├─ K8s
└─ CI`),
    'K8s > Vault, CI > Vault',
  ],
  [
    'emoji tree',
    'a.md',
    fence(
      `🔐 Vault
├── ☸️ K8s clusters
│   ├── 🚀 Argo CD
│   └── 📦 Workloads
└── 🏗️ CI`,
      '# Dependency map 🗺️',
    ),
    '☸️ K8s clusters > 🔐 Vault, 🚀 Argo CD > ☸️ K8s clusters, 📦 Workloads > ☸️ K8s clusters, 🏗️ CI > 🔐 Vault',
  ],
  [
    'cycle tree',
    'a.md',
    fence(`Vault
└─ K8s
   └─ DNS
      └─ Vault`),
    'K8s > Vault, DNS > K8s, Vault > DNS',
  ],
  [
    'nested tree with arrows right',
    'a.md',
    fence(
      `Vault
├─▶ K8s
│   └─▶ Apps
└─▶ CI`,
      '▶ = "is needed by"',
    ),
    'K8s > Vault, Apps > K8s, CI > Vault',
  ],
  [
    'tree arrows in',
    'a.md',
    fence(`Vault
├◀─ K8s
│   └◀─ Apps
└◀─ CI`),
    'K8s > Vault, Apps > K8s, CI > Vault',
  ],
  [
    'tree ascii arrows in',
    'a.md',
    fence(`Vault
 |<-- K8s
 |<-- CI`),
    'K8s > Vault, CI > Vault',
  ],
  [
    'bar tree w/o branch',
    'a.md',
    fence(`Vault
 |
 +- K8s
 |   |
 |   +- Apps
 |   '- Argo
 '- CI`),
    'K8s > Vault, Apps > K8s, Argo > K8s, CI > Vault',
  ],
  [
    'pipe underscore',
    'a.md',
    fence(`Vault
|_ K8s
|  |_ Apps
|_ CI`),
    'K8s > Vault, Apps > K8s, CI > Vault',
  ],
  [
    'pipe underscore collapsed',
    'a.md',
    fence(`Vault
|_ K8s
| |_ Apps
|_ CI`),
    'K8s > Vault, Apps > K8s, CI > Vault',
  ],
  [
    'tree wide columns',
    'a.md',
    fence(`DNS
 ├── Vault
 │    ├── K8s
 │    │    └── Apps
 │    └── CI
 └── LDAP
      └── VPN`),
    'Vault > DNS, K8s > Vault, Apps > K8s, CI > Vault, LDAP > DNS, VPN > LDAP',
  ],
  [
    'tree wide trimmed',
    'a.md',
    fence(`DNS
├── Vault
│    ├── K8s
│    │    └── Apps
│    └── CI
└── LDAP
└── VPN`),
    'Vault > DNS, K8s > Vault, Apps > K8s, CI > Vault, LDAP > DNS, VPN > LDAP',
  ],
  [
    'tree collapsed last child',
    'a.md',
    fence(`DNS
├── Vault
│ ├── K8s
│ │ └── Apps
│ └── CI
└── LDAP
├── VPN
│ └── Laptop
└── Wiki`),
    'Vault > DNS, K8s > Vault, Apps > K8s, CI > Vault, LDAP > DNS, VPN > LDAP, Laptop > VPN, Wiki > LDAP',
  ],
  [
    'tree blank between',
    'a.md',
    fence(`Vault
│
├── K8s
│   │
│   └── Apps
│
└── CI`),
    'K8s > Vault, Apps > K8s, CI > Vault',
  ],
  [
    'left-trimmed with several levels',
    'a.md',
    fence(`[ X ]
↑
├─ [ A ]
└─ [ B ]
↑
└─ [ C ]
↑
├─ [ D ]
│       ↑
│       └─ [ E ]
└─ [ F ]`),
    'A > X, B > X, C > B, D > C, E > D, F > C',
  ],
  [
    'collapsed with several levels',
    'a.md',
    fence(`[ X ]
 ↑
 ├─ [ A ]
 │ ↑
 │ └─ [ B ]
 └─ [ C ]
 ↑
 ├─ [ D ]
 │ └─ [ E ]
 └─ [ F ]`),
    'A > X, B > A, C > X, D > C, E > D, F > C',
  ],
  [
    'border heads',
    'a.md',
    fence(`┌─────────┐
│  Apps   │
└────┬────┘
     │
┌────▼────┐      ┌─────────┐
│   K8s   ├──────►  Vault  │
└────┬────┘      └─────────┘
     │
┌────▼────┐
│   DNS   │
└─────────┘`),
    'Apps > K8s, K8s > Vault, K8s > DNS',
  ],
  [
    'ascii border head',
    'a.md',
    fence(`+---------+
|  Vault  |
+----^----+
     |
+----+----+
|   K8s   |
+---------+`),
    'K8s > Vault',
  ],
  [
    'emoji side by side',
    'a.md',
    fence(`🔐 Vault                🌐 Internal DNS
  ▲                        ▲
  ├─ ☸️ K8s clusters       ├─ 🔎 Vault discovery
  └─ 🏗️ CI deploys         └─ 🚪 Ingress`),
    '☸️ K8s clusters > 🔐 Vault, 🏗️ CI deploys > 🔐 Vault, 🔎 Vault discovery > 🌐 Internal DNS, 🚪 Ingress > 🌐 Internal DNS',
  ],
  [
    'tree with trailing arrow notes',
    'a.md',
    fence(`Vault            <- tier 0
├── K8s          <- tier 1
└── CI           <- tier 1`),
    'K8s > Vault, CI > Vault',
  ],
  [
    'tree unicode heavy',
    'a.md',
    fence(`Vault
┣━ K8s
┃  ┣━ Apps
┃  ┗━ Argo
┗━ CI`),
    'K8s > Vault, Apps > K8s, Argo > K8s, CI > Vault',
  ],
  [
    'tree dots',
    'a.md',
    fence(`Vault
:-- K8s
:   '-- Apps
'-- CI`),
    'K8s > Vault, Apps > K8s, CI > Vault',
  ],
  [
    'side by side three cjk',
    'a.md',
    fence(`金庫 (Vault)            内部DNS               証明書 (CA)
  ▲                       ▲                      ▲
  ├─ クラスター           ├─ 金庫 (Vault)        └─ ゲートウェイ
  └─ ビルド               └─ 認証`),
    'クラスター > 金庫 (Vault), ビルド > 金庫 (Vault), 金庫 (Vault) > 内部DNS, 認証 > 内部DNS, ゲートウェイ > 証明書 (CA)',
  ],
  [
    'tree: what it depends on, listed under each box',
    'a.md',
    fence(`Vault
├─ depends on: Cloud KMS, Internal DNS
└─ used by:
   ├─ K8s clusters
   └─ CI deploys`),
    'Vault > Cloud KMS, Vault > Internal DNS, K8s clusters > Vault, CI deploys > Vault',
  ],
  [
    'tree: two names on a branch',
    'a.md',
    fence(`Vault
├─ Argo CD, Flux
└─ CI deploys (signed, verified)`),
    'Argo CD > Vault, Flux > Vault, CI deploys (signed, verified) > Vault',
  ],
]);
