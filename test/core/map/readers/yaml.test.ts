import { checkMaps } from '../check-maps.ts';

checkMaps('YAML', [
  [
    'backstage multi',
    'catalog-info.yaml',
    'apiVersion: backstage.io/v1alpha1\nkind: System\nmetadata:\n  name: core\nspec:\n  owner: x\n---\napiVersion: backstage.io/v1alpha1\nkind: API\nmetadata:\n  name: api\n---\napiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata:\n  name: web\n  title: Web shop\nspec:\n  system: core\n  providesApis: [api]\n  dependsOn:\n  - resource:default/db\n  - component:web2\n---\napiVersion: backstage.io/v1alpha1\nkind: Resource\nmetadata: {name: db}\nspec: {type: database, owner: x, dependencyOf: ["component:ops/report"]}\n',
    'web > db, web > web2, report > db',
  ],
  [
    'yaml list',
    'a.yaml',
    'components:\n  - name: Vault\n    dependsOn: [DNS, KMS]\n  - name: K8s\n    dependsOn:\n      - Vault\n  - name: Status page\n',
    'Vault > DNS, Vault > KMS, K8s > Vault',
    'Status page',
  ],
  [
    'yaml compose',
    'a.yaml',
    'services:\n  web:\n    image: x\n    depends_on: [api]\n  api:\n    depends_on:\n      db:\n        condition: service_healthy\n  db:\n    image: y\n',
    'web > api, api > db',
  ],
  [
    'backstage case',
    'catalog-info.yaml',
    '# x\napiVersion: backstage.io/v1beta1\nkind: Component\nmetadata:\n  name: web\nspec:\n  dependsOn:\n    - Resource:default/DB-main\n    - component:api\n    - Component:other-ns/api2\n  dependencyOf: component:portal\n',
    'web > DB-main, web > api, web > api2, portal > web',
  ],
  [
    'backstage b',
    'catalog-info.yml',
    `apiVersion: backstage.io/v1alpha1
kind: Group
metadata:
  name: platform
spec:
  type: team
  children: []
---
apiVersion: backstage.io/v1alpha1
kind: Domain
metadata:
  name: infra
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: "ci-runners"
spec:
  dependsOn: ['resource:vault', 'component:default/artifactory']
  consumesApis: [git-api]
---
apiVersion: backstage.io/v1alpha1
kind: Resource
metadata:
  name: vault
spec:
  type: secrets
  dependsOn: []
---
apiVersion: backstage.io/v1alpha1
kind: Resource
metadata:
  name: lonely
spec:
  type: db
`,
    'ci-runners > vault, ci-runners > artifactory',
    'lonely',
  ],
  [
    'anchors and aliases',
    'a.yaml',
    `# Backstage with anchors
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: &m
  name: api
  annotations: {a: b}
spec:
  dependsOn: &deps
    - component:db
    - resource:cache
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: web
spec:
  dependsOn: [component:api, "component:default/db"]
...
`,
    'api > db, api > cache, web > api, web > db',
  ],
  [
    'a bare list of entries',
    'a.yml',
    '- name: Vault\n  depends_on: [KMS]\n- name: K8s\n  used_by:\n    - Argo CD\n  aliases: [k8s-prod]\n',
    'Vault > KMS, Argo CD > K8s',
  ],
  [
    'entries by key',
    'a.yaml',
    'Vault:\n  dependsOn: KMS\nK8s:\n  dependsOn: [Vault]\nKMS: {}\n',
    'Vault > KMS, K8s > Vault',
  ],
  [
    'backstage w/ prose',
    'a.md',
    '# Catalog\n\nOur catalog-info:\n\n```yaml\n# catalog-info.yaml\napiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata:\n  name: keycloak\n  title: Keycloak (SSO)\nspec:\n  type: service\n  dependsOn:\n    - resource:default/postgres-iam\n```\n\nand\n\n```yaml\napiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata:\n  name: gitlab\nspec:\n  dependsOn: [component:default/keycloak]\n```\n',
    'keycloak > postgres-iam, gitlab > keycloak',
  ],
]);
