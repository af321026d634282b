import { checkMaps, fence } from '../check-maps.ts';

checkMaps('D2', [
  [
    'd2',
    'a.d2',
    '# arrows point to consumers\nVault -> K8s clusters: secrets\nK8s clusters -> "Argo CD"; K8s clusters -> apps\napps: Service workloads',
    'K8s clusters > Vault, Argo CD > K8s clusters, Service workloads > K8s clusters',
  ],
  [
    'd2 cont',
    'a.d2',
    'prod: {\n  postgres\n  api -> postgres\n}\nstaging: {\n  postgres\n}\nprod.api -> staging.postgres\nx <- prod.api: {style.stroke: red}\ny <-> z',
    'api > prod.postgres, api > staging.postgres, api > x, y > z, z > y',
  ],
  [
    'd2 md',
    'a.md',
    fence(
      'core: Core platform {\n  vault: Vault\n  dns: Internal DNS\n  vault -> dns\n}\nci: CI deploys\nci -> core.vault: verifies images\nworkloads: Service workloads {shape: rectangle}\nworkloads -> core\ntitle: Platform {near: top-center; shape: text}',
      '',
      '',
      'd2',
    ),
    'Vault > Internal DNS, CI deploys > Vault, Service workloads > Core platform',
  ],
  [
    'd2 label feeds',
    'a.d2',
    'vault -> k8s: used by\nk8s <- argo: needs\na -- b',
    'k8s > vault, argo > k8s',
    'a,b',
  ],
  [
    'd2 classes',
    'a.d2',
    'direction: right\nclasses: {\n  crit: {style.fill: red}\n}\nvars: {\n  x: 1\n}\nvault.class: crit\nvault: Vault\n"k8s.prod" -> vault\nvault -> kms -> hsm',
    'k8s.prod > Vault, Vault > kms, kms > hsm',
  ],
  [
    'settings, Markdown blocks, globs',
    'a.d2',
    `...@common
vault: Vault {
  tooltip: secrets
  icon: https://x/y.svg
}
vault -> dns: {style: {stroke: red; animated: true}}
dns: |md
  # Internal DNS
|
k8s.api -> vault
k8s: Kubernetes
k8s.api: API server
(k8s.api -> vault)[0].style.opacity: 0.4
grafana; loki
loki -> grafana: feeds {
  style.stroke-dash: 3
}
*.style.fill: white`,
    'Vault > Internal DNS, API server > Vault, grafana > loki',
  ],
  [
    'quotes and continued lines',
    'a.d2',
    'a: "A: one"\nb: B \\\n two\na -> b: "x -> y"\n# end',
    'A: one > B two',
  ],
  [
    'd2 shapes',
    'a.d2',
    'explanation: |md\n  Arrows point to **what is needed**\n| {near: bottom-center}\nk8s: K8s clusters {shape: hexagon}\nvault: Vault {shape: cylinder; style: {fill: "#eee"}}\nk8s -> vault: {target-arrowhead: {shape: diamond}}\nk8s -- dns: needs',
    'K8s clusters > Vault, K8s clusters > dns',
  ],
  [
    'd2 containers dup',
    'a.d2',
    'eu: { db: Postgres (eu); api -> db }\nus: { db: Postgres (us); api: API (us); api -> db }\neu.api -> us.db',
    'api > Postgres (eu), API (us) > Postgres (us), api > Postgres (us)',
  ],
]);
