import { checkMaps, fence } from '../check-maps.ts';

checkMaps('free drawings in two dimensions', [
  [
    'vertical chain up',
    'a.md',
    fence(`[ Vault ]
    ↑
[ K8s ]
    ↑
[ Apps ]`),
    'K8s > Vault, Apps > K8s',
  ],
  [
    'vertical chain down',
    'a.md',
    fence(`Apps
  |
  v
K8s
  |
  v
Vault`),
    'Apps > K8s, K8s > Vault',
  ],
  [
    'vertical chain trimmed',
    'a.md',
    fence(`Apps
|
v
K8s
|
v
Vault`),
    'Apps > K8s, K8s > Vault',
  ],
  [
    'vertical lines no heads',
    'a.md',
    fence(`Vault
  |
K8s
  |
Apps`),
    'K8s > Vault, Apps > K8s',
  ],
  [
    'slashes',
    'a.md',
    fence(`      Vault
     /     \\
  K8s       CI
  /  \\
Apps  Argo`),
    'K8s > Vault, CI > Vault, Apps > K8s, Argo > K8s',
  ],
  [
    'two parents',
    'a.md',
    fence(`[ Vault ]     [ DNS ]
     ▲           ▲
     │           │
     └─────┬─────┘
           │
      [ K8s clusters ]`),
    'K8s clusters > Vault, K8s clusters > DNS',
  ],
  [
    'crossing',
    'a.md',
    fence(`┌───┐     ┌───┐
│ A │     │ B │
└─┬─┘     └─┬─┘
  │         │
  │    ┌────┘
  └────┼────┐
       │    │
       ▼    ▼
     ┌───┐┌───┐
     │ C ││ D │
     └───┘└───┘`),
    'A > D, B > C',
  ],
  [
    'brackets 2d',
    'a.md',
    fence(`[ Web ] ──> [ API ] ──> [ DB ]
               │
               └──────> [ Vault ]`),
    'Web > API, API > DB, API > Vault',
  ],
  [
    'brackets 2d ascii',
    'a.md',
    fence(`[Web] ---> [API] ---> [DB]
             |
             +------> [Vault]`),
    'Web > API, API > DB, API > Vault',
  ],
  [
    'horizontal fan',
    'a.md',
    fence(`            ┌──▶ [ Vault ]
[ K8s ] ────┤
            └──▶ [ DNS ]`),
    'K8s > Vault, K8s > DNS',
  ],
  [
    'horizontal fan mid',
    'a.md',
    fence(`             ┌──> Vault
K8s ─────────┼──> DNS
             └──> KMS`),
    'K8s > Vault, K8s > DNS, K8s > KMS',
  ],
  [
    'fan in',
    'a.md',
    fence(`[ K8s ] ──┐
[ CI ] ───┼──> [ Vault ]
[ Argo ] ─┘`),
    'K8s > Vault, CI > Vault, Argo > Vault',
  ],
  [
    'angle up right',
    'a.md',
    fence(`┌───────┐
│  DNS  │◀───┐
└───────┘    │
┌───────┐    │
│ Vault ├────┤
└───────┘    │
┌───────┐    │
│  K8s  ├────┘
└───────┘`),
    'Vault > DNS, K8s > DNS',
  ],
  [
    'vertical multi',
    'a.md',
    fence(`[ Apps ]      [ Argo CD ]
    │              │
    └──────┬───────┘
           ▼
     [ K8s clusters ]
       │         │
       ▼         ▼
   [ Vault ]  [ DNS ]`),
    'Apps > K8s clusters, Argo CD > K8s clusters, K8s clusters > Vault, K8s clusters > DNS',
  ],
  [
    'vertical slashes',
    'a.md',
    fence(`   Apps     Argo
      \\     /
       v   v
        K8s
       /   \\
      v     v
   Vault   DNS`),
    'Apps > K8s, Argo > K8s, K8s > Vault, K8s > DNS',
  ],
  [
    'long names wrapped',
    'a.md',
    fence(`┌──────────────────┐
│ CI deploys       │
│ (signed image    │
│ verification)    │
└────────┬─────────┘
         ▼
┌──────────────────┐
│ Vault            │
└──────────────────┘`),
    'CI deploys (signed image verification) > Vault',
  ],
  [
    'triangles ascii',
    'a.md',
    fence(`        Vault
          ^
          |
   +------+------+
   |             |
  K8s            CI
   ^
   |
  Apps`),
    'K8s > Vault, CI > Vault, Apps > K8s',
  ],
  [
    'text row shared arrows',
    'a.md',
    fence(`Apps        Argo CD
  |            |
  +-----+------+
        |
        v
   K8s clusters`),
    'Apps > K8s clusters, Argo CD > K8s clusters',
  ],
  [
    'back arrows ascii',
    'a.md',
    fence(`+--------+      +--------+
| Vault  |<-----| K8s    |
+--------+      +--------+
    ^               ^
    |               |
+--------+      +--------+
| CI     |      | Apps   |
+--------+      +--------+`),
    'K8s > Vault, CI > Vault, Apps > K8s',
  ],
]);
