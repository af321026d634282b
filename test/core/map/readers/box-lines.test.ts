import { checkMaps, fence } from '../check-maps.ts';

checkMaps('lines between drawn boxes', [
  [
    'boxes side arrows left',
    'a.md',
    fence(`┌───────┐     ┌───────┐     ┌──────┐
│ Vault │◀────│  K8s  │◀────│ Apps │
└───────┘     └───────┘     └──────┘`),
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
    'boxes two arrows',
    'a.md',
    fence(`┌───────┐ ───▶ ┌────────┐
│ Vault │      │ Consul │
└───────┘ ◀─── └────────┘`),
    'Vault > Consul, Consul > Vault',
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
  [
    'bus out right',
    'a.md',
    fence(
      `┌──────────────┐        ┌──────────┐
│ API gateway  ├───┬───▶│  Redis   │
└──────────────┘   │    └──────────┘
                   │    ┌──────────┐
                   ├───▶│ Postgres │
                   │    └──────────┘
                   │    ┌──────────┐
                   └───▶│  Vault   │
                        └──────────┘`,
      '# Gateway dependencies',
    ),
    'API gateway > Redis, API gateway > Postgres, API gateway > Vault',
  ],
  [
    'bus in left',
    'a.md',
    fence(`┌──────┐
│ Web  ├──┐
└──────┘  │    ┌─────┐
          ├───▶│ API │
┌──────┐  │    └─────┘
│ Apps ├──┘
└──────┘`),
    'Web > API, Apps > API',
  ],
  [
    'ascii bus',
    'a.md',
    fence(`+-----+       +-------+
| Web |--+--->| Redis |
+-----+  |    +-------+
         |    +-------+
         +--->| Vault |
              +-------+`),
    'Web > Redis, Web > Vault',
  ],
  [
    'takes-down boxes',
    'a.md',
    fence(
      `┌───────┐     ┌──────┐     ┌──────┐
│ Power │ ──▶ │ Rack │ ──▶ │ VMs  │
└───────┘     └──────┘     └──────┘`,
      'Each arrow reads "takes down".',
    ),
    'Rack > Power, VMs > Rack',
  ],
  [
    'lone labels',
    'a.md',
    fence(`          Platform (prod, eu-west-1)

┌────────┐   mTLS    ┌────────┐
│  Apps  │──────────▶│  Mesh  │
└────────┘           └───┬────┘
                         │ certs
                         ▼
                     ┌────────┐
                     │ Vault  │
                     └────────┘`),
    'Apps > Mesh, Mesh > Vault',
  ],
]);
