/** The drawing of the mission text, and the edges in it. */
export const MISSION = `[ Vault ]
   ↑
   ├─ [ K8s clusters ]
   ↑       ↑
   │       ├─ [ Service workloads ]
   │       └─ [ Argo CD ]
   ↑
   └─ [ CI deploys (signed image verification) ]

[ Internal DNS ]
   ↑
   ├─ [ Vault discovery ]
   ├─ [ K8s API endpoints ]
   └─ [ Service-to-service calls ]`;
export const MISSION_EDGES =
  'K8s clusters > Vault, Service workloads > K8s clusters, Argo CD > K8s clusters, CI deploys (signed image verification) > Vault, Vault discovery > Internal DNS, K8s API endpoints > Internal DNS, Service-to-service calls > Internal DNS';
