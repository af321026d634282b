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
    'tree legend rests',
    'a.md',
    fence(
      `Internal DNS
├── Vault
│   └── K8s
└── LDAP`,
      'Read it like this: whatever is indented rests on the less indented line above it.',
    ),
    'Vault > Internal DNS, K8s > Vault, LDAP > Internal DNS',
  ],
  [
    'tree legend eats',
    'a.md',
    fence(
      `Checkout
├── Payments
│   └── Vault
└── Orders DB`,
      'Leaves are the things that have no dependencies themselves; every other line needs the lines hanging off it.',
    ),
    'Checkout > Payments, Payments > Vault, Checkout > Orders DB',
  ],
  [
    'legend reading order',
    'a.md',
    fence(
      `Vault
├── K8s
└── CI`,
      'Read a branch from right to left: "K8s needs Vault".',
    ),
    'K8s > Vault, CI > Vault',
  ],
  [
    'legend example names',
    'a.md',
    fence(
      `Vault -> K8s -> Apps
DNS -> Vault`,
      'For example, `Vault -> K8s` says that K8s needs Vault.',
    ),
    'K8s > Vault, Apps > K8s, Vault > DNS',
  ],
  [
    'legend example names2',
    'a.md',
    fence(
      `K8s -> Vault
Vault -> DNS`,
      '(`K8s -> Vault`: the clusters cannot start pods when Vault is down)',
    ),
    'K8s > Vault, Vault > DNS',
  ],
  [
    'legend in heading',
    'a.md',
    fence(`Vault -> K8s`, '## Who is hit when it fails (provider → consumer)'),
    'K8s > Vault',
  ],
  [
    'legend producers',
    'a.md',
    fence(
      `Kafka ──▶ Fraud scoring
Kafka ──▶ Ledger`,
      'Data flows in the direction of the arrows, so the receiver breaks when the sender does.',
    ),
    'Fraud scoring > Kafka, Ledger > Kafka',
  ],
  [
    'legend impact',
    'a.md',
    fence(`Vault ──▶ K8s`, 'Arrows show the direction in which an outage spreads.'),
    'K8s > Vault',
  ],
  [
    'legend upstream arrow',
    'a.md',
    fence(`K8s ──▶ Vault`, 'Arrows point upstream.'),
    'K8s > Vault',
  ],
  [
    'legend start',
    'a.md',
    fence(
      `DNS --> Vault --> K8s`,
      '## Cold start order\n\nStart from the left; nothing comes up before what is left of it.',
    ),
    'Vault > DNS, K8s > Vault',
  ],
  [
    'legend boot order',
    'a.md',
    fence(`DNS --> Vault --> K8s`, '## Boot order\n\nEach arrow means "has to be up before".'),
    'Vault > DNS, K8s > Vault',
  ],
  [
    'legend consumers below table',
    'a.md',
    fence(
      `Vault
├─ K8s
└─ CI`,
      '| Where | What |\n|--|--|\n| above | provider |\n| below | consumer |',
    ),
    'K8s > Vault, CI > Vault',
  ],
]);
