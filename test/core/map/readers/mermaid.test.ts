import { checkMaps, fence } from '../check-maps.ts';

checkMaps('Mermaid', [
  [
    'mermaid styles',
    'a.md',
    '```mermaid\nflowchart LR\n  a[Argo CD]:::x -->|deploys to| k[(K8s<br/>clusters)]\n  k & c{{CI}} ==> v(["Vault"]) -.-> d>DNS]\n  v -->|is used by| g((Grafana))\n  subgraph z [Zone]\n    q[[Queue]] --o w[/Worker/]\n  end\n  a ~~~ d\n  linkStyle 0 stroke:#fff\n```',
    'Argo CD > K8s clusters, K8s clusters > Vault, CI > Vault, Vault > DNS, Grafana > Vault, Queue > Worker',
  ],
  [
    'mermaid semis',
    'a.mmd',
    'graph TD;A[Apps]-->B[K8s];B-->C[Vault];B-->D[DNS]',
    'Apps > K8s, K8s > Vault, K8s > DNS',
  ],
  [
    'mermaid subgraph edge',
    'a.mmd',
    'flowchart TB\nsubgraph core [Core services]\n vault[Vault]\n dns[DNS]\nend\napps[Apps] --> core\nvault --> dns',
    'Apps > Core services, Vault > DNS',
  ],
  [
    'mermaid legend',
    'a.mmd',
    'flowchart LR\nsubgraph Legend\n x[Provider] --> y[Consumer]\nend\nvault[Vault] --> k8s[K8s]',
    'K8s > Vault',
  ],
  [
    'mermaid comment legend',
    'a.mmd',
    '%% arrows point to consumers\nflowchart LR\nVault --> K8s',
    'K8s > Vault',
  ],
  [
    'mermaid attrs',
    'a.mmd',
    'flowchart TD\n A@{ shape: cyl, label: "Orders DB" }\n B["`**Apps** in _prod_`"] e1@--> A\n B -- reads from --> C[Cache]',
    'Apps in _prod_ > Orders DB, Apps in _prod_ > Cache',
  ],
  [
    'mermaid LR quoted',
    'a.md',
    fence(
      'flowchart RL\n  subgraph edge["Edge"]\n    direction TB\n    gw["API gateway<br/>(Kong)"]\n  end\n  web("Web shop") --> gw\n  gw -->|"needs"| redis[("Redis (rate limits)")]\n  dns --"feeds"--> gw\n  dns["Internal DNS"]\n  click web "https://x"\n  class gw,redis crit;',
      '',
      '',
      'mermaid',
    ),
    'Web shop > API gateway (Kong), API gateway (Kong) > Redis (rate limits), API gateway (Kong) > Internal DNS',
  ],
  [
    'mermaid multi out',
    'a.mmd',
    'graph LR\nA[Vault] & B[DNS] --> C[K8s] & D[CI]\nC --> E[Apps]\n%% A --> B means B needs A',
    'K8s > Vault, CI > Vault, K8s > DNS, CI > DNS, Apps > K8s',
  ],
  ['mermaid undirected', 'a.mmd', 'graph LR\nVault --- DNS\nK8s --> Vault', 'K8s > Vault', 'DNS'],
  [
    'mermaid undirected label',
    'a.mmd',
    'graph LR\nVault ---|depends on| DNS\nK8s -- uses --- Vault',
    'Vault > DNS, K8s > Vault',
  ],
  [
    'mermaid lower end',
    'a.mmd',
    'flowchart TD\n  a[Front end] --> b[Back end]\n  b --> c[Weekend jobs]',
    'Front end > Back end, Back end > Weekend jobs',
  ],
  [
    'mermaid dash ids',
    'a.mmd',
    'flowchart TD\n k8s-prod --> vault-prod\n argo.cd-->k8s-prod\n k8s_stg-->|x|vault-stg',
    'k8s-prod > vault-prod, argo.cd > k8s-prod, k8s_stg > vault-stg',
  ],
  [
    'mermaid text legend',
    'a.md',
    'Solid arrows read "is required by".\n\n' +
      fence('flowchart TD\nVault --> K8s', '', '', 'mermaid'),
    'K8s > Vault',
  ],
  [
    'mermaid yes no map',
    'a.mmd',
    'flowchart TD\n A[Vault] -->|no TLS| B[KMS]\n C[K8s] --> A',
    'Vault > KMS, K8s > Vault',
  ],
  [
    'labels, shapes, subgraphs and styles together',
    'a.mmd',
    `%%{init: {'theme': 'neutral', "flowchart": {"curve": "basis"}}}%%
flowchart TB
    %% Edge labels give the verb
    subgraph "Control plane"
        direction LR
        etcd[(etcd)]
        api[[Kube API server]] ---->|stores state in| etcd
    end
    subgraph data [Data plane]
        kubelet -- "watches" --> api
        ingress{{"Ingress (NGINX)"}}
    end
    ingress ==>|needs| dns([Internal DNS])
    lb>Load balancer] -.->|feeds| ingress
    classDef default fill:#fff,stroke:#333,stroke-width:1px;
    class api,etcd critical;
    linkStyle default stroke:#999
    click api href "https://example.org" "tip" _blank
`,
    'Kube API server > etcd, kubelet > Kube API server, Ingress (NGINX) > Internal DNS, Ingress (NGINX) > Load balancer',
  ],
  [
    'a legend outside the fence',
    'a.md',
    'Each arrow runs from the system that breaks first to the ones that follow.\n\n```mermaid\ngraph LR\n  KMS --> Vault --> K8s\n  Vault --> CI\n```\n',
    'Vault > KMS, K8s > Vault, CI > Vault',
  ],
  [
    'semicolons and a lone node',
    'a.mmd',
    'graph TD;\n A["Payments API"] -->B("Orders DB");A-->|via|C{Feature flags};\n C-->D((S3));;\n E;',
    'Payments API > Orders DB, Payments API > Feature flags, Feature flags > S3',
    'E',
  ],
  [
    'labels on several lines',
    'a.mmd',
    'flowchart LR\n a["Line one\nline two"] --> b["Multi<br>line<br/>label"]\n b --> c["Quote #quot;x#quot;"]',
    'Line one line two > Multi line label, Multi line label > Quote "x"',
  ],
  [
    'edges between subgraphs',
    'a.mmd',
    'flowchart LR\n subgraph one\n a1-->a2\n end\n subgraph two\n b1-->b2\n end\n one --> two\n two --> b3',
    'a1 > a2, b1 > b2, one > two, two > b3',
  ],
  [
    'ampersands inside a chain',
    'a.mmd',
    'graph LR\n A-->B & C-->D\n',
    'A > B, A > C, B > D, C > D',
  ],
  [
    'undirected labels, circles and crosses',
    'a.mmd',
    'graph LR\n A[Vault]---|used by|B[K8s]\n B o--o C[Mesh]\n C x--x D[DNS]',
    'K8s > Vault, K8s > Mesh, Mesh > K8s, Mesh > DNS, DNS > Mesh',
  ],
  [
    'classes and attributes',
    'a.mmd',
    'graph BT\n  A:::hot --> B:::cold\n  A@{ icon: "x", label: "Argo" }',
    'Argo > B',
  ],
  [
    'mermaid flow w/ icons',
    'a.mmd',
    'flowchart TD\n    A["fa:fa-key Vault"] --> B("☁️ Cloud KMS")\n    C@{ shape: procs, label: "CI runners"} --> A\n    D[[Argo CD]] -- "syncs to" --> E((K8s))\n    E --> A',
    'Vault > ☁️ Cloud KMS, CI runners > Vault, Argo CD > K8s, K8s > Vault',
  ],
  [
    'mermaid sub titles',
    'a.mmd',
    'flowchart LR\n subgraph "Storage layer"\n  s3[(Object storage)]\n end\n subgraph build\n  reg[Registry]\n end\n reg --> s3\n ci --> build',
    'Registry > Object storage, ci > build',
  ],
  [
    'mermaid long links',
    'a.mmd',
    'graph LR\n a ----> b\n b -...-> c\n c ====> d\n d --text with spaces----> e\n e <-.-> f',
    'a > b, b > c, c > d, d > e, e > f, f > e',
  ],
  ['cycle mermaid', 'a.mmd', 'graph LR\n A-->B-->C-->A\n D-->D', 'A > B, B > C, C > A, D > D'],
]);
