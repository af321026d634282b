import { checkMaps } from '../check-maps.ts';

checkMaps('tables', [
  [
    'table basic',
    'a.md',
    '| Service | Needs |\n|--|--|\n| K8s | Vault, DNS |\n| Vault | KMS |\n',
    'K8s > Vault, K8s > DNS, Vault > KMS',
  ],
  [
    'table order',
    'a.md',
    '| Owner | Consumers | Platform component | Upstream |\n|--|--|--|--|\n| x | CI; Argo CD | K8s clusters | Vault |\n| y | — | Grafana | Prometheus and Loki |\n',
    'CI > K8s clusters, Argo CD > K8s clusters, K8s clusters > Vault, Grafana > Prometheus, Grafana > Loki',
  ],
  [
    'table edge',
    'a.md',
    '| Dependent | Dependency |\n|--|--|\n| K8s | Vault |\n| CI | Vault |\n',
    'K8s > Vault, CI > Vault',
  ],
  [
    'table provider',
    'a.md',
    '| Provider | Consumer |\n|--|--|\n| Vault | K8s |\n| Vault | CI |\n',
    'K8s > Vault, CI > Vault',
  ],
  [
    'table from to',
    'a.md',
    '# Dependencies\n\nEach row: the left one depends on the right one.\n\n| From | To |\n|--|--|\n| K8s | Vault |\n| CI | Vault |\n',
    'K8s > Vault, CI > Vault',
  ],
  [
    'table aliases',
    'a.md',
    '| System | aka | Relies on | If it is down |\n|--|--|--|--|\n| Vault | hcv | DNS | nobody can log in |\n| K8s | k8s-prod | hcv | pods stay as they are |\n',
    'Vault > DNS, K8s > Vault',
  ],
  [
    'table matrix',
    'a.md',
    'Rows depend on columns.\n\n| | Vault | DNS | K8s |\n|--|--|--|--|\n| Vault | - | x | |\n| K8s | x | x | - |\n| DNS | | - | |\n',
    'Vault > DNS, K8s > Vault, K8s > DNS',
  ],
  [
    'table hdr',
    'a.md',
    '| Platform system | Hard dependencies | Consumed by | On-call |\n|:--|:--|:--|--:|\n| **Vault** | `kms` | K8s clusters<br/>CI | a |\n| K8s clusters | Vault<br>Internal DNS | Argo CD / Flux | b |\n| Internal DNS | none | everything | c |\n',
    'Vault > kms, K8s clusters > Vault, CI > Vault, K8s clusters > Internal DNS, Argo CD > K8s clusters, Flux > K8s clusters',
  ],
  [
    'table what',
    'a.md',
    '| What | What it needs to run | What goes down with it |\n|--|--|--|\n| Vault | KMS | K8s, CI |\n| DNS | – | Vault |\n',
    'Vault > KMS, K8s > Vault, CI > Vault, Vault > DNS',
  ],
  [
    'table rev',
    'a.md',
    '| Needs | System |\n|--|--|\n| Vault, DNS | K8s |\n| KMS | Vault |\n',
    'K8s > Vault, K8s > DNS, Vault > KMS',
  ],
  [
    'table updown',
    'a.md',
    '| Component | Upstream (needs) | Downstream (feeds) |\n|--|--|--|\n| Prometheus | K8s | Grafana |\n',
    'Prometheus > K8s, Grafana > Prometheus',
  ],
  [
    'table blast',
    'a.md',
    '| System | Blast radius | Tier |\n|--|--|--|\n| Vault | K8s, CI | 0 |\n| DNS | Vault | 0 |\n',
    'K8s > Vault, CI > Vault, Vault > DNS',
  ],
  [
    'cycle table',
    'a.md',
    '| Component | Depends on |\n|--|--|\n| Vault | K8s |\n| K8s | Vault |\n',
    'Vault > K8s, K8s > Vault',
  ],
  [
    'md html entities',
    'a.md',
    '# Dependencies\n\n| Component | Depends on |\n|--|--|\n| R&amp;D portal | Vault\\_prod |\n| A \\| B | Vault |\n',
    'R&D portal > Vault_prod, A | B > Vault',
  ],
  [
    'md footnotes',
    'a.md',
    '# Dependencies\n\n| Component | Depends on |\n|--|--|\n| K8s[^1] | Vault, ~~LDAP~~ |\n\n[^1]: all three\n',
    'K8s > Vault, K8s > LDAP',
  ],
]);
