import { checkMaps, fence } from '../check-maps.ts';

checkMaps('DOT', [
  [
    'dot back',
    'a.dot',
    'digraph { vault -> k8s [dir=back]; ci -> vault; edge [dir=back]; dns -> ci }',
    'k8s > vault, ci > vault, ci > dns',
  ],
  [
    'dot label',
    'a.gv',
    'digraph g { edge [label="used by"]; Vault -> {K8s CI} ; a [label=<<b>Argo</b> CD>]; a -> K8s [label="depends on"]; }',
    'K8s > Vault, CI > Vault, Argo CD > K8s',
  ],
  ['dot undirected', 'a.dot', 'graph { a -- b; }', '', 'a,b'],
  [
    'dot subgraph',
    'a.dot',
    'digraph { subgraph cluster_0 { label="Core"; vault; dns } ; app -> vault [lhead=cluster_0]; "on-call" -> dns }',
    'app > Core, on-call > dns',
    'vault',
  ],
  [
    'dot record',
    'a.dot',
    'digraph { node [shape=record]; v [label="<f0> Vault|3 nodes|eu"]; k [label="{K8s clusters|prod}"]; k -> v:f0 }',
    'K8s clusters > Vault',
  ],
  [
    'dot md',
    'a.md',
    fence(
      'strict digraph deps {\n  graph [label="Edges run from dependent to dependency", fontsize=10]\n  node [shape=box]\n  "K8s clusters" -> Vault [color=red]\n  Vault -> KMS\n  { rank=same; Vault; "Internal DNS" }\n  "K8s clusters" -> "Internal DNS";\n  /* block\n comment */\n  lonely;\n}',
      '',
      '',
      'graphviz',
    ),
    'K8s clusters > Vault, Vault > KMS, K8s clusters > Internal DNS',
    'lonely',
  ],
  [
    'dot legend cluster',
    'a.dot',
    'digraph { subgraph cluster_legend { label="Legend"; a [label="provider"]; b [label="consumer"]; a -> b } vault -> k8s; dns -> vault }',
    'k8s > vault, vault > dns',
  ],
  [
    'dot comment legend',
    'a.gv',
    '// arrows go from a system to the systems it feeds\ndigraph { prom -> grafana; loki -> grafana }',
    'grafana > prom, grafana > loki',
  ],
  [
    'a leading comment gives the direction',
    'a.dot',
    `/* Edges point from a system to what it feeds. */
digraph "platform map" {
  compound=true; splines=ortho;
  graph [fontname="Arial"];
  node [shape=box style="filled"]
  subgraph cluster_a {
    label="Storage"
    s3 [label="Object storage\\n(S3)"]
    pg [label=<<B>Postgres</B> (prod)>]
  }
  s3 -> { loki tempo } [color=gray]
  pg -> keycloak -> { grafana; argo [label="Argo CD"] }
}`,
    'loki > Object storage (S3), tempo > Object storage (S3), keycloak > Postgres (prod), grafana > keycloak, Argo CD > keycloak',
  ],
  [
    'escapes, ports, both ways, invisible edges, groups as ends',
    'a.gv',
    `digraph G {
  a [label="API\\lgateway\\l"]
  "b c" [label="\\N"];
  a -> "b c":p1:n -> d [headlabel="x"];
  e -> a [dir=both]
  f -> a [style=invis]
  subgraph { rank=same a d }
  g -> subgraph h { i j }
}`,
    'API gateway > b c, b c > d, e > API gateway, API gateway > e, g > i, g > j',
    'f',
  ],
  [
    'undirected graph with directions on edges',
    'a.dot',
    'graph { rankdir=LR; edge [dir=forward]; a -- b; b -- c [dir=back]; c -- d [label="depends on"] }',
    'a > b, c > b, c > d',
  ],
  [
    'a broken statement costs only itself',
    'a.dot',
    'digraph {\n a -> b\n b -> ] c\n c -> d;\n}',
    'a > b, c > d',
    'b',
  ],
  [
    'dot cluster edges',
    'a.dot',
    'digraph {\n subgraph cluster_net { label = <Network <i>core</i>>; dns; dhcp }\n subgraph cluster_x { vault }\n vault -> dns [ltail=cluster_x];\n "CI/CD" -> vault [xlabel="verifies images with"];\n node [label="\\N (prod)"]; kafka;\n ledger -> kafka;\n}',
    'x > dns, CI/CD > vault, ledger (prod) > kafka (prod)',
    'dhcp',
  ],
  [
    'dot rank arrows',
    'a.gv',
    'digraph D {\n  edge [dir=back]\n  vault -> {k8s ci}   // drawn from provider, arrow at provider\n}',
    'k8s > vault, ci > vault',
  ],
]);
