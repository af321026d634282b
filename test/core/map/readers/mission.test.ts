import { checkMaps, fence } from '../check-maps.ts';
import { MISSION, MISSION_EDGES } from '../mission.ts';

checkMaps('the drawing of the mission text', [
  ['mission', 'a.md', fence(MISSION, '# Dependency map'), MISSION_EDGES],
  [
    'mission trimmed',
    'a.md',
    fence(
      MISSION.split('\n')
        .map((l) => l.trim())
        .join('\n'),
    ),
    MISSION_EDGES,
  ],
  [
    'mission collapsed',
    'a.md',
    fence(
      MISSION.split('\n')
        .map((l) => l.trim().replace(/ +/g, ' '))
        .join('\n'),
    ),
    MISSION_EDGES,
  ],
  [
    'mission with bars',
    'a.md',
    fence(`[ Vault ]
    ▲
    │
    ├──── [ K8s clusters ]
    │            ▲
    │            │
    │            ├──── [ Service workloads ]
    │            │
    │            └──── [ Argo CD ]
    │
    └──── [ CI deploys ]`),
    'K8s clusters > Vault, Service workloads > K8s clusters, Argo CD > K8s clusters, CI deploys > Vault',
  ],
  [
    'mission with bars trimmed collapsed',
    'a.md',
    fence(`[ Vault ]
▲
│
├──── [ K8s clusters ]
│ ▲
│ │
│ ├──── [ Service workloads ]
│ │
│ └──── [ Argo CD ]
│
└──── [ CI deploys ]`),
    'K8s clusters > Vault, Service workloads > K8s clusters, Argo CD > K8s clusters, CI deploys > Vault',
  ],
]);
