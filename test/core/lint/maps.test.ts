import assert from 'node:assert/strict';
import { type Files, problemsIn, repository, shown } from './repository.ts';

const MAP = 'infra/docs/incident-response.md';
const PAGE = 'playbooks/page.md';

const mermaid = (...lines: readonly string[]) =>
  ['# Map', '', '```mermaid', 'graph LR', ...lines, '```', ''].join('\n');

/** Maps and pages as teams write them, and what one rule says of them, with the start of its sentence. */
const CASES: readonly {
  readonly name: string;
  readonly code: string;
  readonly files: Files;
  readonly problems: readonly string[];
}[] = [
  {
    name: 'a list names components however they are written',
    code: 'map/stale-dependency',
    files: {
      [MAP]: '# Map\n\n- K8s clusters depend on Vault, Argo CD and IAM/SSO\n',
      [PAGE]:
        '# K8s clusters\n\nUpstream: vault, the ArgoCD | Downstream: -\n\nDepends on: iam sso\n',
    },
    problems: [],
  },
  {
    name: 'a note behind a name in a list is no other component',
    code: 'map/stale-dependency',
    files: {
      [MAP]: '# Map\n\n- Apps depend on vault and K8s cluster\n',
      [PAGE]: '# Apps\n\n## Depends on\n\n- Vault (tokens)\n- K8s clusters – where they run\n',
    },
    problems: [],
  },
  {
    name: 'an alias of the front matter counts where an identifier differs by case alone',
    code: 'map/stale-dependency',
    files: {
      [MAP]: `---\naliases: { Okta: SSO }\n---\n\n${mermaid('  argo[Argo CD] --> sso[Okta]')}`,
      [PAGE]: '# Argo CD\n\nUpstream: behind SSO as all are\n',
    },
    problems: [],
  },
  {
    name: 'what a list names otherwise is still left out',
    code: 'map/stale-dependency',
    files: {
      [MAP]: '# Map\n\n- Apps depend on vault and Kafka\n',
      [PAGE]: '# Apps\n\nDepends on: Vault, Redis\n',
    },
    problems: [`${PAGE}:3:1 The map says that Apps depends on Kafka`],
  },
  {
    name: 'the identifiers of a drawing are no names in a text',
    code: 'map/unlinked-mention',
    files: {
      [MAP]: mermaid(
        '  clusters[K8s clusters] --> vault[HashiCorp Vault]',
        '  queue[RabbitMQ] --> clusters',
      ),
      [PAGE]: '# Page\n\n## Impact\n\nThe clusters hang, the queue grows, since Vault is sealed.\n',
    },
    problems: [`${PAGE}:5:43 HashiCorp Vault is on the map`],
  },
  {
    name: 'one link to a map without entries is enough',
    code: 'map/unlinked-mention',
    files: {
      [MAP]: '# Map\n\n- Apps depend on Vault, Kafka and DNS\n\n## DNS\n',
      [PAGE]: '# Page\n\n## Impact\n\nVault, Kafka and DNS are down.\n',
      'playbooks/vault.md': '# Vault\n\n## Impact\n\nKafka and DNS are down.\n',
    },
    problems: [
      `${PAGE}:5:1 Vault is on the map, and nothing here links to the map.`,
      `${PAGE}:5:18 DNS is on the map, and nothing here links to its entry.`,
      'playbooks/vault.md:5:11 DNS is on the map',
    ],
  },
  {
    name: 'one of a kind is not the component',
    code: 'map/unlinked-mention',
    files: {
      [MAP]: '# Map\n\n- deploy needs cloud provider\n',
      [PAGE]: '# Page\n\n## Impact\n\nNo deploy works. A cloud provider outage looks the same.\n',
    },
    problems: [],
  },
  {
    name: 'a misspelt need is reported though an identifier is a word of it',
    code: 'map/unknown-component',
    files: {
      [MAP]: mermaid('  clusters[Kubernetes clusters] --> iam[IAM]'),
      [PAGE]: '---\nneeds: [laptop, Kuberntes clusters]\n---\n\n# Page\n',
    },
    problems: [`${PAGE}:2:17 “Kuberntes clusters” is not on the map. Did you mean`],
  },
  {
    name: 'a component with or without its blank is on the map',
    code: 'map/unknown-component',
    files: {
      [MAP]: mermaid('  CoreDNS --> node'),
      [PAGE]: '---\ncomponent: Core DNS\n---\n\n# Page\n',
    },
    problems: [],
  },
  {
    name: 'an alert names the component that it is about',
    code: 'map/missing-link',
    files: {
      [MAP]: '# Map\n\n- Apps depend on Vault\n',
      'runbooks/VaultSealed.md': '# VaultSealed\n\n## Meaning\n',
    },
    problems: ['runbooks/VaultSealed.md:1:1 This playbook is about Vault'],
  },
  {
    name: 'a page with its title in front matter is reported there',
    code: 'map/missing-link',
    files: {
      [MAP]: '# Map\n\n- Apps depend on Vault\n',
      [PAGE]: '---\ntitle: Vault is sealed\n---\n\nText.\n\n### Later\n',
    },
    problems: [`${PAGE}:2:8 This playbook is about Vault`],
  },
  {
    name: 'headings and columns may be German',
    code: 'map/undeclared-dependency',
    files: {
      [MAP]:
        '# Karte\n\n| Komponente | Hängt ab von | Genutzt von |\n|---|---|---|\n| Vault | DNS | CI |\n',
      'playbooks/dns.md':
        '# DNS antwortet nicht\n\n## Abhängigkeiten\n\n- Vault\n\nGenutzt von: CI\n',
    },
    problems: ['playbooks/dns.md:5:3 This says that DNS depends on Vault'],
  },
  {
    name: 'what front matter needs is reported at its item',
    code: 'playbook/needs-what-it-repairs',
    files: {
      [MAP]: '# Map\n\n- K8s clusters depend on Vault\n',
      'playbooks/vault.md':
        '---\nneeds:\n  - laptop\n  - K8s cluster # the small one\n---\n\n# Vault\n',
    },
    problems: ['playbooks/vault.md:4:5 The Vault playbook says that it needs “K8s cluster”'],
  },
  {
    name: 'labels of other words tell a side as well',
    code: 'map/stale-dependency',
    files: {
      [MAP]: '# Map\n\n- Apps depend on Vault and Kafka\n- Shop depends on Apps\n',
      'playbooks/apps.md':
        '# Apps\n\n**Hard dependencies**: Vault. Needs: Kafka\n\nNeeded by:\n\n- Vault\n',
    },
    problems: ['playbooks/apps.md:5:1 The map says that Shop depends on Apps'],
  },
  {
    name: 'a tool relies on no other product of the same family',
    code: 'playbook/needs-what-it-repairs',
    files: {
      [MAP]: '# Map\n\n- OpenShift Virtualization depends on Ceph\n- Vault Agent depends on Ceph\n',
      'playbooks/ceph.md': '# Ceph\n\n## Diagnosis\n\n1. `oc get pods`\n2. `vault status`\n',
    },
    problems: [],
  },
  {
    name: 'a playbook of several components is the playbook of each',
    code: 'map/no-playbook',
    files: {
      [MAP]: '# Map\n\n- Apps depend on Postgres (prod)\n- Tests depend on Postgres (staging)\n',
      'playbooks/postgres.md': '# Postgres is down\n',
    },
    problems: [`${MAP}:3:3 Apps has no playbook`, `${MAP}:4:3 Tests has no playbook`],
  },
  {
    name: 'people are no components',
    code: 'map/no-playbook',
    files: {
      [MAP]:
        '# Map\n\n| Service | Needs | Consumers |\n|---|---|---|\n| Grafana | SSO | Engineers |\n',
    },
    problems: [`${MAP}:5:13 SSO has no playbook`, `${MAP}:5:3 Grafana has no playbook`],
  },
  {
    name: 'a line without direction is reported once',
    code: 'map/orphan-component',
    files: { [MAP]: mermaid('  a[Apps] --> b[Vault]', '  c[Kafka] --- a', '  d[Redis]') },
    problems: [`${MAP}:7:3 Redis is connected to nothing`],
  },
];

describe('the rules about the map', () => {
  for (const { name, code, files, problems } of CASES) {
    it(`${code}: ${name}`, () => {
      const index = repository(files);
      const found = problemsIn(index, code).map(([path, problem]) => shown(index, path, problem));
      assert.equal(found.length, problems.length, found.join('\n'));
      for (const [at, sentence] of problems.entries()) {
        assert.equal(found[at]?.slice(0, sentence.length), sentence);
      }
    });
  }
});
