import { checkMaps, fence } from './check-maps.ts';

checkMaps('maps whose direction is said around them', [
  [
    'tree children are needs',
    'a.md',
    fence(
      `checkout
├── payments
│   └── vault
└── orders-db`,
      'Each service with the things it needs indented below it.',
    ),
    'checkout > payments, payments > vault, checkout > orders-db',
  ],
  [
    'tree heading needs',
    'a.md',
    fence(
      `checkout
├── payments
│   └── vault
└── orders-db`,
      '## What each service depends on',
    ),
    'checkout > payments, payments > vault, checkout > orders-db',
  ],
  [
    'tree heading takes down',
    'a.md',
    fence(
      `vault
├── payments
│   └── checkout
└── orders-db`,
      '## What goes down with what',
    ),
    'payments > vault, checkout > payments, orders-db > vault',
  ],
  [
    'down arrows default',
    'a.md',
    fence(`Checkout
   ↓
   ├─ Payments
   └─ Orders`),
    'Checkout > Payments, Checkout > Orders',
  ],
  [
    'down arrow takes down',
    'a.md',
    fence(
      `Vault
   ▼
   ├─ Payments
   └─ Orders`,
      '▼ reads "takes down".',
    ),
    'Payments > Vault, Orders > Vault',
  ],
  [
    'chain legend reads from',
    'a.md',
    fence(`A store → Warehouse → Reports`, 'Data flows along the arrows.'),
    'Warehouse > A store, Reports > Warehouse',
  ],
  [
    'chain legend blast',
    'a.md',
    fence(`Vault → K8s → Apps`, '## Blast radius'),
    'K8s > Vault, Apps > K8s',
  ],
  [
    'chain legend after',
    'a.md',
    fence(
      `Vault → K8s → Apps`,
      '# Services',
      'Here the thing on the right breaks when the thing on the left does.',
    ),
    'K8s > Vault, Apps > K8s',
  ],
  [
    'chain legend takes',
    'a.md',
    fence(`Vault → K8s`, '', '(A → B: A takes B down with it)'),
    'K8s > Vault',
  ],
  [
    'chain legend inside',
    'a.md',
    fence(`# -> means "is required by"
Vault -> K8s -> Apps`),
    'K8s > Vault, Apps > K8s',
  ],
  [
    'chain legend inside2',
    'a.md',
    fence(`Legend: A --> B means B needs A

Vault --> K8s --> Apps`),
    'K8s > Vault, Apps > K8s',
  ],
  [
    'legend bottom up',
    'a.md',
    fence(
      `Power
├── Cooling
└── Racks
    └── Servers`,
      '',
      'Read from the bottom up: the lower one relies on the upper one.',
    ),
    'Cooling > Power, Racks > Power, Servers > Racks',
  ],
  [
    'legend upper needs',
    'a.md',
    fence(
      `Web shop
├── Cart
│   └── Redis
└── Search`,
      'Every node depends on the nodes below it.',
    ),
    'Web shop > Cart, Cart > Redis, Web shop > Search',
  ],
  [
    'legend losing',
    'a.md',
    fence(
      `DNS
├── Vault
│   └── K8s
└── LDAP`,
      'Losing an item means losing everything below it.',
    ),
    'Vault > DNS, K8s > Vault, LDAP > DNS',
  ],
  [
    'legend tree is of needs',
    'a.md',
    fence(
      `K8s
├── Vault
│   └── DNS
└── Registry`,
      'A tree of needs: under each system stands what it cannot run without.',
    ),
    'K8s > Vault, Vault > DNS, K8s > Registry',
  ],
  [
    'legend arrow to affected',
    'a.md',
    fence(
      `[ Vault ]
   ▼
   ├─ [ K8s ]
   └─ [ CI ]`,
      'The arrows point down to whoever is hit when the box above is gone.',
    ),
    'K8s > Vault, CI > Vault',
  ],
  [
    'legend starts up',
    'a.md',
    fence(
      `DNS -> Vault -> K8s`,
      'Start order: what is left of an arrow must be up before what is right of it.',
    ),
    'Vault > DNS, K8s > Vault',
  ],
  [
    'legend boot',
    'a.md',
    fence(`DNS -> Vault -> K8s`, 'A -> B: A must be running before B can start.'),
    'Vault > DNS, K8s > Vault',
  ],
  [
    'legend outages',
    'a.md',
    fence(`DNS -> Vault -> K8s`, 'An outage travels in the direction of the arrow.'),
    'Vault > DNS, K8s > Vault',
  ],
  [
    'legend client',
    'a.md',
    fence(`K8s -> Vault -> DNS`, 'Arrows run from client to server.'),
    'K8s > Vault, Vault > DNS',
  ],
  [
    'legend supplier',
    'a.md',
    fence(`DNS -> Vault -> K8s`, 'Each arrow starts at the supplier and ends at its customer.'),
    'Vault > DNS, K8s > Vault',
  ],
  [
    'legend not',
    'a.md',
    fence(
      `DNS -> Vault -> K8s`,
      'Note: the arrows do not mean "depends on". They show who is served by whom: the left one serves the right one.',
    ),
    'Vault > DNS, K8s > Vault',
  ],
  [
    'legend quotes',
    'a.md',
    fence(`DNS → Vault → K8s`, 'Read `→` as “feeds”.'),
    'Vault > DNS, K8s > Vault',
  ],
  [
    'legend table',
    'a.md',
    '| Sign | Meaning |\n|--|--|\n| → | is used by |\n\n```\nDNS → Vault → K8s\n```\n',
    'Vault > DNS, K8s > Vault',
  ],
  [
    'legend list',
    'a.md',
    'Notation:\n\n- `A -> B` means that B cannot work without A\n- names are as in the catalog\n\n```\nDNS -> Vault\n```\n',
    'Vault > DNS',
  ],
  [
    'legend code comment',
    'a.md',
    fence(`// a --> b : b needs a
DNS --> Vault
Vault --> K8s`),
    'Vault > DNS, K8s > Vault',
  ],
  [
    'legend other section',
    'a.md',
    '# Map\n\n## How to read\n\nArrows point from the thing that serves to the thing that is served.\n\n## The map\n\n```\nDNS -> Vault\n```\n',
    'Vault > DNS',
  ],
  [
    'boxes used by legend',
    'a.md',
    fence(
      `+-----+      +-------+
| DNS |----->| Vault |
+-----+      +-------+`,
      '',
      'Arrow = "used by".',
    ),
    'Vault > DNS',
  ],
  [
    'paragraph legend w/ both',
    'a.md',
    fence(
      `[ DNS ]
  ↑
  ├─ [ Vault ]
  └─ [ LDAP ]`,
      'Things lower down break when the thing they point to breaks.',
    ),
    'Vault > DNS, LDAP > DNS',
  ],
  [
    'md directive child',
    'a.md',
    '<!-- faultline: children=dependency -->\n\n- Checkout\n  - Payments\n  - Orders\n',
    'Checkout > Payments, Checkout > Orders',
  ],
  ['md directive ignore', 'a.md', '<!-- faultline: map=ignore -->\n```\nA1 -> B1 -> C1\n```\n', ''],
  [
    'fm directive',
    'a.md',
    '---\nfaultline:\n  arrows: dependent\n---\n# Dependency map\n```\nVault -> K8s\n```\n',
    'K8s > Vault',
  ],
  [
    'conflict',
    'a.md',
    'Arrows point to what is needed.\n\n```\nK8s -> Vault\n```\n\nArrows point to what breaks.\n',
    'K8s > Vault',
  ],
  [
    'two legends',
    'a.md',
    '# Dependency maps\n\n## Network\n\nArrows point to what is needed.\n\n```\nLB -> Firewall\n```\n\n## Impact\n\nArrows point to what breaks.\n\n```\nVault -> K8s\n```\n',
    'LB > Firewall, K8s > Vault',
  ],
  [
    'directive',
    'a.md',
    '<!-- faultline: arrows=dependent -->\n\n```\nVault -> K8s\n```\n',
    'K8s > Vault',
  ],
  [
    'directive in',
    'a.md',
    '```mermaid\n%% faultline: arrows=dependent\ngraph LR\nVault --> K8s\n```\n',
    'K8s > Vault',
  ],
]);
