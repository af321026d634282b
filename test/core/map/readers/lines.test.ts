import { checkMaps, fence } from '../check-maps.ts';

checkMaps('chains and sentences', [
  [
    'continued under an arrow',
    'a.md',
    fence(`Apps --> K8s --> Vault
             --> DNS`),
    'Apps > K8s, K8s > Vault, K8s > DNS',
  ],
  [
    'lead arrows',
    'a.md',
    fence(
      `Vault
  --> K8s
  --> CI
DNS
  --> Vault`,
      '-> means "is needed by"',
    ),
    'K8s > Vault, CI > Vault, Vault > DNS',
  ],
  [
    'lead arrows default',
    'a.md',
    fence(`K8s
  -> Vault
  -> DNS`),
    'K8s > Vault, K8s > DNS',
  ],
  [
    'chains left',
    'a.md',
    fence(`Vault <-- K8s clusters <-- Workloads
DNS <-- Vault, CI`),
    'K8s clusters > Vault, Workloads > K8s clusters, Vault > DNS, CI > DNS',
  ],
  [
    'chains both',
    'a.md',
    fence(`Vault <--> Consul
K8s --> Vault`),
    'Vault > Consul, Consul > Vault, K8s > Vault',
  ],
  [
    'chains and',
    'a.md',
    fence(`Argo CD and Flux --> K8s clusters
K8s clusters --> Vault, DNS and KMS`),
    'Argo CD > K8s clusters, Flux > K8s clusters, K8s clusters > Vault, K8s clusters > DNS, K8s clusters > KMS',
  ],
  [
    'chains labelled',
    'a.md',
    fence(`Vault --used by--> K8s
K8s -- needs --> DNS
CI -(uses)-> Vault
KMS --> Vault : powers`),
    'K8s > Vault, K8s > DNS, CI > Vault, Vault > KMS',
  ],
  [
    'chain fat',
    'a.md',
    fence(`K8s => Vault
CI ==> Vault
Apps ~> K8s
Web ──▶ Apps
Old → Web`),
    'K8s > Vault, CI > Vault, Apps > K8s, Web > Apps, Old > Web',
  ],
  [
    'sentences',
    'a.md',
    fence(`Vault is used by K8s clusters and CI deploys
K8s clusters rely on Internal DNS
Argo CD needs K8s clusters
Grafana requires Prometheus, Loki`),
    'K8s clusters > Vault, CI deploys > Vault, K8s clusters > Internal DNS, Argo CD > K8s clusters, Grafana > Prometheus, Grafana > Loki',
  ],
  [
    'sentence list',
    'a.md',
    '# Dependencies\n\n- Vault depends on Internal DNS and Cloud KMS.\n- K8s clusters depend on Vault.\n- Artifact registry is used by CI, K8s clusters.\n',
    'Vault > Internal DNS, Vault > Cloud KMS, K8s clusters > Vault, CI > Artifact registry, K8s clusters > Artifact registry',
  ],
  ['cycle', 'a.md', fence(`A -> B -> C -> A`), 'A > B, B > C, C > A'],
  ['paren nodes', 'a.md', fence(`(Apps) --> (K8s) --> (Vault)`), 'Apps > K8s, K8s > Vault'],
  [
    'chain bracket list',
    'a.md',
    fence(`[ Argo CD ], [ Flux ] --> [ K8s clusters ]
[ K8s clusters ] --> [ Vault ], [ DNS ]`),
    'Argo CD > K8s clusters, Flux > K8s clusters, K8s clusters > Vault, K8s clusters > DNS',
  ],
  [
    'chain comments',
    'a.md',
    fence(`# platform
K8s --> Vault   # secrets
K8s --> DNS     // names
CI  --> Vault   (prod only)`),
    'K8s > Vault, K8s > DNS, CI > Vault (prod only)',
  ],
  [
    'chain aligned',
    'a.md',
    fence(`Service workloads   -->  K8s clusters
Argo CD             -->  K8s clusters
K8s clusters        -->  Vault
                    -->  Internal DNS`),
    'Service workloads > K8s clusters, Argo CD > K8s clusters, K8s clusters > Vault, K8s clusters > Internal DNS',
  ],
  [
    'chain unfenced',
    'a.md',
    '# Dependency map\n\nK8s clusters --> Vault --> KMS\nArgo CD --> K8s clusters\n',
    'K8s clusters > Vault, Vault > KMS, Argo CD > K8s clusters',
  ],
  [
    'chain unfenced arrows list',
    'a.md',
    '## Dependencies\n\n- K8s → Vault → KMS\n- CI → Vault\n',
    'K8s > Vault, Vault > KMS, CI > Vault',
  ],
  [
    'chain inline code list',
    'a.md',
    '## Dependencies\n\n- `K8s` → `Vault`\n- `CI` → `Vault`, `DNS`\n',
    'K8s > Vault, CI > Vault, CI > DNS',
  ],
  [
    'self',
    'a.md',
    '# Map\n' +
      fence(`A -> A
A -> B`),
    'A > A, A > B',
  ],
  [
    'case plural dup',
    'a.md',
    fence(`K8s Clusters -> Vault
k8s-cluster -> DNS
K8S clusters -> Vault`),
    'K8s Clusters > Vault, K8s Clusters > DNS',
  ],
  [
    'sent both',
    'a.md',
    fence(
      `Both Argo CD and Flux depend on K8s clusters.
The artifact registry depends on object storage.
K8s clusters depend on Vault for secrets and on Internal DNS for names.
Vault depends on nothing.
CI deploys, Argo CD and Renovate need the artifact registry.`,
      '# Dependencies',
    ),
    'Argo CD > K8s clusters, Flux > K8s clusters, artifact registry > object storage, K8s clusters > Vault, K8s clusters > Internal DNS, CI deploys > artifact registry, Argo CD > artifact registry, Renovate > artifact registry',
  ],
  [
    'sent needed',
    'a.md',
    fence(
      `Vault is needed by K8s clusters and CI deploys
Internal DNS is required by Vault
Kafka feeds Fraud scoring
Object storage: used by Artifact registry, Loki`,
      'Known couplings',
    ),
    'K8s clusters > Vault, CI deploys > Vault, Vault > Internal DNS, Fraud scoring > Kafka, Artifact registry > Object storage, Loki > Object storage',
  ],
  [
    'fence pairs',
    'a.md',
    fence(
      `K8s clusters: Vault, Internal DNS
Vault: Cloud KMS`,
      '## What each system needs',
    ),
    'K8s clusters > Vault, K8s clusters > Internal DNS, Vault > Cloud KMS',
  ],
  [
    'arrows unicode list',
    'a.md',
    fence(
      `K8s clusters ⟶ Vault
CI ➜ Vault
Argo CD ➔ K8s clusters
Flux ═▶ K8s clusters
Web ⇒ Argo CD
Old ⟵ Web`,
      '# Dependency map',
    ),
    'K8s clusters > Vault, CI > Vault, Argo CD > K8s clusters, Flux > K8s clusters, Web > Argo CD, Web > Old',
  ],
  [
    'dns dash names',
    'a.md',
    fence(
      `on-call-rota -> pager-duty
k8s-prod->vault-prod
svc.cluster.local --> core-dns`,
      '# Dependency map',
    ),
    'on-call-rota > pager-duty, k8s-prod > vault-prod, svc.cluster.local > core-dns',
  ],
  [
    'self',
    'a.md',
    fence(
      `A -> A
A -> B`,
      '# Dependencies',
    ),
    'A > A, A > B',
  ],
  [
    'chain tree mix',
    'a.md',
    fence(
      `Internal DNS
├── Vault
│   └── K8s clusters
└── LDAP

K8s clusters --> Artifact registry
Argo CD --> K8s clusters`,
      '# Dependency map\n\nIn the tree, whatever is lower needs what is higher; in the list below it, arrows point to what is needed.',
    ),
    'Vault > Internal DNS, K8s clusters > Vault, LDAP > Internal DNS, K8s clusters > Artifact registry, Argo CD > K8s clusters',
  ],
  [
    'sentences more',
    'a.md',
    fence(
      `Cloud KMS is a dependency of Vault.
Service workloads run on K8s clusters.
Grafana and Alertmanager rely on Prometheus.
Loki: needs Object storage (S3)
Internal DNS has no dependencies.`,
      '# What depends on what',
    ),
    'Vault > Cloud KMS, Service workloads > K8s clusters, Grafana > Prometheus, Alertmanager > Prometheus, Loki > Object storage (S3)',
    'Internal DNS',
  ],
  [
    'cjk legend',
    'a.md',
    fence(
      `认证服务 --> 数据库
网关 --> 认证服务`,
      '# 依赖图 (Dependency map)',
    ),
    '认证服务 > 数据库, 网关 > 认证服务',
  ],
]);
