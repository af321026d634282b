import { checkMaps, fence } from '../check-maps.ts';

checkMaps('drawn boxes', [
  [
    'boxes ascii left',
    'a.md',
    fence(`+-------+     +-----+     +------+
| Vault |<----| K8s |<----| Apps |
+-------+     +-----+     +------+`),
    'K8s > Vault, Apps > K8s',
  ],
  [
    'boxes vertical, several',
    'a.md',
    fence(`        ┌─────────┐
        │  Vault  │
        └────┬────┘
     ┌───────┴───────┐
┌────┴────┐     ┌────┴────┐
│   K8s   │     │   CI    │
└─────────┘     └─────────┘`),
    'K8s > Vault, CI > Vault',
  ],
  [
    'boxes emoji',
    'a.md',
    fence(`┌────────────┐      ┌────────────┐
│ 🔐 Vault   │◀─────│ ☸️ K8s      │
└────────────┘      └────────────┘`),
    '☸️ K8s > 🔐 Vault',
  ],
  [
    'rounded',
    'a.md',
    fence(`╭───────╮
│ Vault │
╰───▲───╯
    │
╭───┴───╮
│  K8s  │
╰───────╯`),
    'K8s > Vault',
  ],
  [
    'double',
    'a.md',
    fence(
      `╔═══════╗
║ Vault ║
╚═══╤═══╝
    │
    ▼
┌───────┐
│  K8s  │
└───────┘`,
      'An arrow means "is needed by".',
    ),
    'K8s > Vault',
  ],
  [
    'boxes with frame',
    'a.md',
    fence(`┌─ Core ───────────────────────┐
│  ┌───────┐       ┌───────┐   │
│  │ Vault │──────▶│  DNS  │   │
│  └───▲───┘       └───────┘   │
└──────┼───────────────────────┘
       │
   ┌───┴───┐
   │  K8s  │
   └───────┘`),
    'Vault > DNS, K8s > Vault',
  ],
  [
    'ascii fan',
    'a.md',
    fence(`          +--> Vault
          |
K8s ------+--> DNS
          |
          +--> KMS`),
    'K8s > Vault, K8s > DNS, K8s > KMS',
  ],
  [
    'emoji boxes',
    'a.md',
    fence(`┌──────────────┐        ┌──────────────┐
│ 🚀 Argo CD   │───────▶│ ☸ K8s        │
└──────────────┘        └──────┬───────┘
                               │
                               ▼
                        ┌──────────────┐
                        │ 🔐 Vault     │
                        └──────────────┘`),
    '🚀 Argo CD > ☸ K8s, ☸ K8s > 🔐 Vault',
  ],
  [
    'cjk boxes',
    'a.md',
    fence(
      `┌────────────┐      ┌──────────┐
│  認証基盤  │─────▶│  内部DNS │
└─────▲──────┘      └──────────┘
      │
┌─────┴──────┐
│   GitLab   │
└────────────┘`,
      '矢印は依存先を指す。 Arrows point to the dependency.',
    ),
    '認証基盤 > 内部DNS, GitLab > 認証基盤',
  ],
  [
    'boxes v',
    'a.md',
    fence(`   +-------+
   | Apps  |
   +-------+
       |
       v
   +-------+      +-----+
   |  K8s  |----->| DNS |
   +-------+      +-----+
       |             ^
       v             |
   +-------+         |
   | Vault |---------+
   +-------+`),
    'Apps > K8s, K8s > DNS, K8s > Vault, Vault > DNS',
  ],
  [
    'boxes multiline',
    'a.md',
    fence(`┌─────────────┐
│ CI deploys  │
│  (signed    │
│   images)   │
└──────┬──────┘
       │ verifies with
       ▼
┌─────────────┐
│    Vault    │
└─────────────┘`),
    'CI deploys (signed images) > Vault',
  ],
  [
    'boxes isolated',
    'a.md',
    fence(`┌──────┐     ┌───────┐    ┌─────────┐
│ K8s  │────▶│ Vault │    │ Grafana │
└──────┘     └───────┘    └─────────┘`),
    'K8s > Vault',
    'Grafana',
  ],
  [
    'boxes bidirectional',
    'a.md',
    fence(`┌───────┐      ┌────────┐
│ Vault │◀────▶│ Consul │
└───────┘      └────────┘`),
    'Vault > Consul, Consul > Vault',
  ],
  [
    'boxes heavy',
    'a.md',
    fence(`┏━━━━━━━┓      ┏━━━━━┓
┃ Vault ┃━━━━━▶┃ KMS ┃
┗━━━━━━━┛      ┗━━━━━┛`),
    'Vault > KMS',
  ],
  [
    'boxes dotted',
    'a.md',
    fence(`+-------+      +-----+
| Vault |.....>| KMS |
+-------+      +-----+`),
    'Vault > KMS',
  ],
  [
    'boxes adjacent',
    'a.md',
    fence(`┌─────┐┌─────┐┌─────┐
│ A   ││ B   ││ C   │
└──┬──┘└──┬──┘└──┬──┘
   │      │      │
   └──────┼──────┘
          ▼
       ┌─────┐
       │ D   │
       └─────┘`),
    'A > D, B > D, C > D',
  ],
  [
    'dashed',
    'a.md',
    fence(`+---+       +---+
| A |- - - >| B |
+---+       +---+`),
    'A > B',
  ],
  [
    'box with details line',
    'a.md',
    fence(`┌────────────┐
│ Vault      │
├────────────┤
│ 3 nodes    │
└─────▲──────┘
      │
┌─────┴──────┐
│ K8s        │
├────────────┤
│ 5 clusters │
└────────────┘`),
    'K8s > Vault',
  ],
  [
    'cycle boxes',
    'a.md',
    fence(`┌───────┐      ┌───────┐
│ Vault │─────▶│  K8s  │
└───▲───┘      └───┬───┘
    │              │
    └──────────────┘`),
    'Vault > K8s, K8s > Vault',
  ],
  [
    'korean boxes',
    'a.md',
    fence(`┌──────────┐     ┌──────────┐
│ 결제 API │────▶│  금고    │
└────┬─────┘     └──────────┘
     │
     ▼
┌──────────┐
│ 주문 DB  │
└──────────┘`),
    '결제 API > 금고, 결제 API > 주문 DB',
  ],
  [
    'ascii multi-line',
    'a.md',
    fence(`+-----------+     +--------------+     +---------+
|  CI       |     |  Artifact    |     | Object  |
|  deploys  |---->|  registry    |---->| storage |
|           |     |  (Harbor)    |     |  (S3)   |
+-----------+     +--------------+     +---------+
      |                                     ^
      |                                     |
      +------>+-------+                     |
              | Vault |---------------------+
              +-------+`),
    'CI deploys > Artifact registry (Harbor), Artifact registry (Harbor) > Object storage (S3), CI deploys > Vault, Vault > Object storage (S3)',
  ],
  [
    'plain lines boxes vertical legend',
    'a.md',
    fence(
      `      ┌──────────┐
      │  Vault   │
      └────┬─────┘
           │
   ┌───────┴──────┐
┌──┴──┐        ┌──┴──┐
│ K8s │        │ CI  │
└─────┘        └─────┘`,
      'Boxes stand on the boxes below them.',
    ),
    'Vault > K8s, Vault > CI',
  ],
  [
    'tree double',
    'a.md',
    fence(`Vault
╠══ K8s
║   ╚══ Apps
╚══ CI`),
    'K8s > Vault, Apps > K8s, CI > Vault',
  ],
  [
    'tree rounded',
    'a.md',
    fence(`Vault
├╴K8s
│ ╰╴Apps
╰╴CI`),
    'K8s > Vault, Apps > K8s, CI > Vault',
  ],
  [
    'tree with boxes no space',
    'a.md',
    fence(`[Vault]
 ├─[K8s]
 │  └─[Apps]
 └─[CI]`),
    'K8s > Vault, Apps > K8s, CI > Vault',
  ],
]);
