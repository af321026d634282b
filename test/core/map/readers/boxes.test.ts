import { checkMaps, fence } from '../check-maps.ts';

checkMaps('drawn boxes', [
  [
    'boxes side arrows left',
    'a.md',
    fence(`┌───────┐     ┌───────┐     ┌──────┐
│ Vault │◀────│  K8s  │◀────│ Apps │
└───────┘     └───────┘     └──────┘`),
    'K8s > Vault, Apps > K8s',
  ],
  [
    'boxes ascii left',
    'a.md',
    fence(`+-------+     +-----+     +------+
| Vault |<----| K8s |<----| Apps |
+-------+     +-----+     +------+`),
    'K8s > Vault, Apps > K8s',
  ],
  [
    'boxes labelled',
    'a.md',
    fence(`┌───────┐  used by   ┌───────┐
│ Vault │───────────▶│  K8s  │
└───────┘            └───────┘`),
    'K8s > Vault',
  ],
  [
    'boxes inline label',
    'a.md',
    fence(`┌───────┐            ┌───────┐
│ Vault │── feeds ──▶│  K8s  │
└───────┘            └───────┘`),
    'K8s > Vault',
  ],
  [
    'boxes inline label neutral',
    'a.md',
    fence(`┌───────┐            ┌───────┐
│ Apps  │── HTTPS ──▶│  K8s  │
└───────┘            └───────┘`),
    'Apps > K8s',
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
    'boxes down heads',
    'a.md',
    fence(`        +---------+
        |  Apps   |
        +----+----+
             |
     +-------+-------+
     |               |
     v               v
+---------+     +---------+
|   K8s   |     |  Vault  |
+---------+     +---------+`),
    'Apps > K8s, Apps > Vault',
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
    'boxes no gap heads',
    'a.md',
    fence(`┌──────┐
│ Apps │
└──┬───┘
   ▼
┌──────┐
│ K8s  │
└┬────┬┘
 ▼    ▼
┌──┐ ┌──┐
│V │ │D │
└──┘ └──┘`),
    'Apps > K8s, K8s > V, K8s > D',
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
    'boxes label beside used by',
    'a.md',
    fence(`┌───────┐
│ Vault │
└───┬───┘
    │ used by
    ▼
┌───────┐
│  K8s  │
└───────┘`),
    'K8s > Vault',
  ],
  [
    'boxes bus down',
    'a.md',
    fence(
      `            ┌──────────┐
            │   DNS    │
            └────┬─────┘
     ┌───────────┼───────────┐
     ▼           ▼           ▼
┌─────────┐ ┌─────────┐ ┌─────────┐
│  Vault  │ │  LDAP   │ │ Ingress │
└─────────┘ └─────────┘ └─────────┘`,
      'Arrows lead to what goes dark next.',
    ),
    'Vault > DNS, LDAP > DNS, Ingress > DNS',
  ],
  [
    'boxes title legend inside',
    'a.md',
    fence(`Platform, 2026
Legend: ──▶ needs

┌──────┐     ┌───────┐
│ K8s  │────▶│ Vault │
└──────┘     └───────┘`),
    'K8s > Vault',
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
    'boxes two rows',
    'a.md',
    fence(`┌──────┐     ┌───────┐
│ K8s  │────▶│ Vault │
└──┬───┘     └───┬───┘
   │             │
   └──────┬──────┘
          ▼
      ┌───────┐
      │  DNS  │
      └───────┘`),
    'K8s > Vault, K8s > DNS, Vault > DNS',
  ],
  [
    'boxes up ascii',
    'a.md',
    fence(`+-------+   +-----+
| Vault |   | DNS |
+-------+   +-----+
    ^          ^
    |          |
    +----+-----+
         |
     +-------+
     |  K8s  |
     +-------+`),
    'K8s > Vault, K8s > DNS',
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
    'boxes two arrows',
    'a.md',
    fence(`┌───────┐ ───▶ ┌────────┐
│ Vault │      │ Consul │
└───────┘ ◀─── └────────┘`),
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
    'boxes loop around',
    'a.md',
    fence(`    ┌──────────────────┐
    │                  ▼
┌───┴───┐          ┌───────┐
│  K8s  │          │  DNS  │
└───────┘          └───────┘`),
    'K8s > DNS',
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
    'boxes label up used',
    'a.md',
    fence(`        +-----+
        | DNS |
        +-----+
        ^     ^
  needs |     | needs
        |     |
   +-------+ +------+
   | Vault | | LDAP |
   +-------+ +------+`),
    'Vault > DNS, LDAP > DNS',
  ],
  [
    'boxes three levels',
    'a.md',
    fence(
      `                 ┌──────────────┐
                 │  Cloud KMS   │
                 └──────▲───────┘
                        │
                 ┌──────┴───────┐        ┌──────────────┐
                 │    Vault     │───────▶│ Internal DNS │
                 └──────▲───────┘        └──────▲───────┘
                        │                       │
          ┌─────────────┼───────────────┐       │
          │             │               │       │
   ┌──────┴─────┐ ┌─────┴──────┐ ┌──────┴─────┐ │
   │ K8s prod   │ │ K8s stage  │ │ CI runners ├─┘
   └────────────┘ └────────────┘ └────────────┘`,
      'Arrows point to what is needed.',
    ),
    'Vault > Cloud KMS, Vault > Internal DNS, K8s prod > Vault, K8s stage > Vault, CI runners > Vault, CI runners > Internal DNS',
  ],
  [
    'boxes crossing ascii',
    'a.md',
    fence(`+---+         +---+
| A |----+    | B |
+---+    |    +---+
         |      |
         |      |
   +-----|------+
   |     |
   v     v
 +---+ +---+
 | C | | D |
 +---+ +---+`),
    'A > D, B > C',
  ],
  [
    'boxes no gap arrow',
    'a.md',
    fence(`+-------+->+-----+
| Vault |  | DNS |
+-------+  +-----+`),
    'Vault > DNS',
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
    'box arrows from side bars',
    'a.md',
    fence(`      ┌───────┐
 ┌───▶│ Vault │◀───┐
 │    └───────┘    │
┌┴────┐       ┌────┴┐
│ K8s │       │ CI  │
└─────┘       └─────┘`),
    'K8s > Vault, CI > Vault',
  ],
]);
