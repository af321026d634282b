import assert from 'node:assert/strict';
import { readConfig } from '../../../src/core/config/config.ts';
import { renameComponent } from '../../../src/core/language/rename-component.ts';
import { remarkParser } from '../../../src/core/markdown/parser.ts';
import { applyEdits } from '../../../src/core/text/edits.ts';
import { sentence } from '../../../src/core/text/sentence.ts';
import { factsOf } from '../../../src/core/workspace/facts/facts-of.ts';
import { rolesIn } from '../../../src/core/workspace/roles.ts';
import { type Files, problemsIn, repository } from '../lint/repository.ts';
import { FILES, MAP, PLAYBOOK } from './fixtures.ts';

/** The files after a renaming, or why there is none. */
async function renamed(files: Files, from: string, to: string): Promise<Files | string> {
  const index = repository(files);
  const rolesOf = rolesIn(readConfig(files['.faultline.yaml'] ?? '').value);
  const renaming = await renameComponent(
    {
      index,
      factsOf: async (file) => factsOf(file, rolesOf(file.path), remarkParser),
      pause: async () => undefined,
    },
    from,
    to,
  );
  if (renaming.kind === 'refused') return sentence(renaming.why);
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      applyEdits(
        text,
        renaming.edits.filter((one) => one.path === path),
      ),
    ]),
  );
}

const namesIn = (files: Files) => repository(files).map?.map.components.map(({ name }) => name);
const edgesIn = (files: Files) =>
  repository(files).map?.map.edges.map(
    ({ dependent, dependency }) => `${dependent} > ${dependency}`,
  );
const codesIn = (files: Files) =>
  problemsIn(repository(files)).map(([path, { code }]) => `${path} ${code}`);

async function mustRename(files: Files, from: string, to: string): Promise<Files> {
  const result = await renamed(files, from, to);
  assert.ok(typeof result !== 'string', String(result));
  const swap = (name: string) => (name === from ? to : name);
  assert.deepEqual(namesIn(result), namesIn(files)?.map(swap));
  assert.deepEqual(
    edgesIn(result)?.sort(),
    edgesIn(files)
      ?.map((edge) => edge.split(' > ').map(swap).join(' > '))
      .sort(),
  );
  assert.deepEqual(codesIn(result), codesIn(files));
  return result;
}

describe('renaming a component', () => {
  it('changes anchors behind what a notation of the site names, and no path in it', async () => {
    const site: Files = {
      'hugo.toml': '',
      '.faultline.yaml': 'map: content/map.md\nplaybooks: content/books/**\n',
      'content/map.md': '# Map\n\n- Web depends on Vault\n\n## Vault\n\n## Web\n',
      'content/books/vault.md':
        '---\ncomponent: Vault\n---\n\n# Vault\n\nSee [it]({{< relref "/map.md#vault" >}}), [more]({{< ref "vault" >}}) and [all]({{< ref "map" >}}#vault).\n',
    };
    const after = await mustRename(site, 'Vault', 'Safe');
    assert.equal(
      after['content/books/vault.md'],
      '---\ncomponent: Safe\n---\n\n# Safe\n\nSee [it]({{< relref "/map.md#safe" >}}), [more]({{< ref "vault" >}}) and [all]({{< ref "map" >}}#safe).\n',
    );
  });

  it('changes every place that certainly means it, and no other byte', async () => {
    const after = await mustRename(FILES, 'Vault', 'OpenBao (prod)');
    assert.equal(
      after[MAP],
      FILES[MAP]
        ?.replace('[ Vault ]      three', '[ OpenBao (prod) ]      three')
        .replace('## Vault', '## OpenBao (prod)'),
    );
    assert.equal(
      after[PLAYBOOK],
      FILES[PLAYBOOK]
        ?.replace('component: Vault', 'component: OpenBao (prod)')
        .replace('# Vault is sealed', '# OpenBao (prod) is sealed')
        .replace('and Vault says', 'and OpenBao (prod) says')
        .replace(
          '[Vault](../infra/docs/incident-response.md#vault)',
          '[OpenBao (prod)](../infra/docs/incident-response.md#openbao-prod)',
        )
        .replace('#vault-is-sealed', '#openbao-prod-is-sealed'),
    );
    assert.equal(
      after['docs/notes.md'],
      FILES['docs/notes.md']
        ?.replace('[Vault', '[OpenBao (prod)')
        .replace('#vault-is-sealed', '#openbao-prod-is-sealed')
        .replace('response.md#vault', 'response.md#openbao-prod'),
    );
    assert.equal(
      after['.faultline.yaml'],
      FILES['.faultline.yaml']
        ?.replace('"Vault"', '"OpenBao (prod)"')
        .replace('    Vault:', '    OpenBao (prod):'),
    );
    assert.equal(after['playbooks/k8s-clusters.md'], FILES['playbooks/k8s-clusters.md']);
  });

  it('keeps a playbook whose file name said for what it is', async () => {
    const path = 'playbooks/k8s-clusters.md';
    const after = await mustRename(FILES, 'K8s clusters', 'Orchestration');
    assert.equal(after[path], `---\ncomponent: Orchestration\n---\n\n${FILES[path]}`);
    assert.match(after[PLAYBOOK] ?? '', /^needs: \[Orchestration, 'CI deploys'\]$/m);
  });

  it('changes front matter that names it without its blank, and adds no second field', async () => {
    const files: Files = {
      [MAP]: '# Map\n\n- Argo CD depends on Vault\n',
      'playbooks/sync.md': '---\ncomponent: ArgoCD\n---\n\n# Sync\n',
    };
    const after = await mustRename(files, 'Argo CD', 'Flux');
    assert.equal(after['playbooks/sync.md'], '---\ncomponent: Flux\n---\n\n# Sync\n');
  });

  it('leaves a playbook alone that may be that of another one as well', async () => {
    const files: Files = {
      [MAP]: '# Map\n\n- Shop depends on Postgres (prod)\n- Tests depend on Postgres (staging)\n',
      'playbooks/postgres.md': '# Postgres is down\n',
    };
    const after = await renamed(files, 'Postgres (prod)', 'Postgres (live)');
    assert.ok(typeof after !== 'string');
    assert.equal(after['playbooks/postgres.md'], files['playbooks/postgres.md']);
  });

  it('quotes what YAML would read otherwise', async () => {
    const after = await mustRename(FILES, 'Vault', "Vault's own");
    assert.match(after[PLAYBOOK] ?? '', /^component: "Vault's own"$/m);
  });

  const notations: readonly (readonly [
    name: string,
    map: string,
    from: string,
    to: string,
    after: RegExp,
  ])[] = [
    [
      'mermaid',
      '```mermaid\ngraph TD\n  A[Vault] --> B[DNS]\n```\n',
      'Vault',
      'Secret store',
      /A\[Secret store\]/,
    ],
    [
      'mermaid, which ends a label at a bracket',
      '```mermaid\ngraph TD\n  A[Vault] --> B[DNS]\n  C("Vault") --> B\n```\n',
      'Vault',
      'Vault (prod)',
      /A\["Vault \(prod\)"\] --> B\[DNS\]\n {2}C\("Vault \(prod\)"\)/,
    ],
    [
      'mermaid identifiers',
      '```mermaid\ngraph TD\n  Vault-->DNS\n  Web-->Vault\n```\n',
      'Vault',
      'Secret store',
      /Vault\["Secret store"\]-->DNS\n {2}Web-->Vault/,
    ],
    [
      'dot',
      '```dot\ndigraph { Vault -> DNS; Web -> Vault }\n```\n',
      'Vault',
      'Secret store',
      /"Secret store" -> DNS; Web -> "Secret store"/,
    ],
    [
      'dot with quotes',
      '```dot\ndigraph { "Vault" -> DNS }\n```\n',
      'Vault',
      'Secret store',
      /"Secret store" -> DNS/,
    ],
    [
      'plantuml',
      '```plantuml\n@startuml\n[Vault] --> [DNS]\n@enduml\n```\n',
      'Vault',
      'Secret store',
      /\[Secret store\] --> \[DNS\]/,
    ],
    ['d2', '```d2\nVault -> DNS\n```\n', 'Vault', 'Secret store', /Secret store"? -> DNS/],
    [
      'a list',
      '- Vault depends on DNS\n- Web depends on Vault\n',
      'Vault',
      'Secret store',
      /Secret store depends on DNS\n- Web depends on Secret store/,
    ],
    [
      'a table',
      '| Component | Depends on |\n| --- | --- |\n| Vault | DNS |\n| Web   | Vault |\n',
      'Vault',
      'Bao',
      /\| Bao {3}\| DNS \|\n\| Web {3}\| Bao {3}\|/,
    ],
    [
      'a chain',
      '```text\nWeb --> Vault --> DNS\n```\n',
      'Vault',
      'Secret store',
      /Web --> Secret store --> DNS/,
    ],
    [
      'boxes',
      '```text\n┌────────────┐\n│ Vault      │\n└─────┬──────┘\n      ▼\n┌────────────┐\n│ DNS        │\n└────────────┘\n```\n',
      'Vault',
      'Secrets',
      /│ Secrets {4}│/,
    ],
  ];
  const boxes: readonly (readonly [name: string, before: string, after: string])[] = [
    [
      'one above the other',
      `
+---------+     +---------+
| DNS     |     | Secrets |
+----+----+     +----+----+
     |               |
     +-------+-------+
             |
      +------v------+
      | Clusters    |
      +-------------+
`,
      `
+-----------------+     +---------+
| Name resolution |     | Secrets |
+----+------------+     +----+----+
     |                       |
     +---------------+-------+
                     |
      +--------------v------+
      | Clusters            |
      +---------------------+
`,
    ],
    [
      'one beside the other',
      `
┌──────────┐      ┌─────┐
│ Clusters │─────▶│ DNS │
└──────────┘      └─────┘
`,
      `
┌──────────┐      ┌─────────────────┐
│ Clusters │─────▶│ Name resolution │
└──────────┘      └─────────────────┘
`,
    ],
  ];
  for (const [name, before, after] of boxes) {
    it(`makes boxes wider that are too small: ${name}`, async () => {
      const inMap = (drawing: string) =>
        `# Map\n\nArrows point to what is needed.\n\n\`\`\`text${drawing}\`\`\`\n`;
      const result = await mustRename({ [MAP]: inMap(before) }, 'DNS', 'Name resolution');
      assert.equal(result[MAP], inMap(after));
    });
  }

  for (const [name, map, from, to, after] of notations) {
    it(`speaks the map's notation: ${name}`, async () => {
      const result = await mustRename({ [MAP]: `# Map\n\n${map}` }, from, to);
      assert.match(result[MAP] ?? '', after);
    });
  }

  const everywhere = [
    '---',
    'aliases:',
    '  Harbor: [registry]',
    '---',
    '',
    '# Map',
    '',
    '| Component | Depends on |',
    '| --- | --- |',
    '| Web | Harbor |',
    '| Harbor | Harbor replica |',
    '',
    '```mermaid',
    'graph TD',
    '  Harbor --> DNS',
    '```',
    '',
    '## Harbor',
    '',
    'Images. Harbor is slow, and Harbor-proxy with it.',
    '',
    '## Harbor replica',
    '',
  ].join('\n');

  it('changes every place of the map: tables beside drawings, aliases, and what is told', async () => {
    const after = await mustRename({ [MAP]: everywhere }, 'Harbor', 'Quay');
    assert.equal(
      after[MAP],
      everywhere
        .replace('  Harbor:', '  Quay:')
        .replace('| Web | Harbor |', '| Web | Quay   |')
        .replace('| Harbor | Harbor replica |', '| Quay   | Harbor replica |')
        .replace('Harbor -->', 'Quay -->')
        .replace('## Harbor\n', '## Quay\n')
        .replace('Images. Harbor is', 'Images. Quay is'),
    );
  });

  it('keeps the aliases of a name that YAML would read otherwise', async () => {
    const after = await mustRename({ [MAP]: everywhere }, 'Harbor', '#1 registry');
    assert.match(after[MAP] ?? '', /^ {2}"#1 registry": \[registry\]$/m);
  });

  it('gives a component one of its aliases as its name', async () => {
    const after = await mustRename({ [MAP]: everywhere }, 'Harbor', 'registry');
    assert.match(after[MAP] ?? '', /^\| Web \| registry \|$/m);
  });

  const told: readonly (readonly [text: string, after: string])[] = [
    ['Grafana is down.', 'Graphs is down.'],
    ['Ask. Grafana’s pods hang.', 'Ask. Graphs’s pods hang.'],
    ['- Grafana', '- Graphs'],
    ['- [ ] **Grafana**:', '- [ ] **Graphs**:'],
    ['Say grafana, Grafana says so.', 'Say grafana, Graphs says so.'],
    [
      'Grafana is down. The grafana of old was not.',
      'Grafana is down. The grafana of old was not.',
    ],
    ['- Grafana\n- the grafana of old', '- Graphs\n- the grafana of old'],
    [
      '| Who | What |\n| --- | --- |\n| Grafana | a grafana |',
      '| Who | What |\n| --- | --- |\n| Graphs | a grafana |',
    ],
  ];
  for (const [text, expected] of told) {
    it(`in running text what means it: ${JSON.stringify(text)}`, async () => {
      const files = {
        [MAP]: '# Map\n\n- Grafana depends on DNS\n',
        [PLAYBOOK]: `---\ncomponent: DNS\n---\n\n## Symptoms\n\n${text}\n`,
      };
      const after = await renamed(files, 'Grafana', 'Graphs');
      assert.ok(typeof after !== 'string', String(after));
      assert.equal(after[PLAYBOOK], files[PLAYBOOK].replace(text, expected));
    });
  }

  it('changes the words of a link that are the very name, wherever in the repository it leads', async () => {
    const text =
      '---\ncomponent: DNS\n---\n\n# A\n\n[Web](#web-hangs), [Web](https://web.test), [the Web](#a)\n\n## Web hangs\n';
    const files = { [MAP]: '# Map\n\n- Web depends on DNS\n', [PLAYBOOK]: text };
    const after = await mustRename(files, 'Web', 'Shop');
    assert.equal(
      after[PLAYBOOK],
      text.replace('[Web](#web-hangs)', '[Shop](#shop-hangs)').replace('## Web', '## Shop'),
    );
  });

  it('changes names that commas part', async () => {
    const head = '---\ncomponent: Web\nupstream: DNS, Vault\n---\n\n# A\n';
    const files = { [MAP]: '# Map\n\n- Web depends on Vault, DNS\n', [PLAYBOOK]: head };
    const after = await mustRename(files, 'Vault', 'Bao');
    assert.equal(after[PLAYBOOK], head.replace('Vault', 'Bao'));
  });

  const yaml = 'Web:\n  depends_on:\n    - Vault\nVault:\n  depends_on: [DNS]\n';
  const quoted = 'Web:\n  depends_on:\n    - "Vault: prod"\n"Vault: prod":\n  depends_on: [DNS]\n';

  it('quotes what a map in YAML would read otherwise', async () => {
    const files = { '.faultline.yaml': 'map: map.yaml\n', 'map.yaml': yaml };
    const after = await mustRename(files, 'Vault', 'Vault: prod');
    assert.equal(after['map.yaml'], quoted);
  });

  it('changes what a block names after it was named elsewhere', async () => {
    const inMap = (block: string) => `# Dependencies\n\n\`\`\`yaml\n${block}\`\`\`\n`;
    const after = await mustRename({ [MAP]: inMap(yaml) }, 'Vault', 'OpenBao');
    assert.equal(after[MAP], inMap(yaml.replaceAll('Vault', 'OpenBao')));
  });

  it('follows an anchor that bears the name', async () => {
    const map = '# Map\n\n- Web depends on Vault\n\n<a id="vault"></a>\n\nThree nodes.\n';
    const files = { [MAP]: map, 'docs/a.md': `[it](../${MAP}#vault)\n` };
    const after = await mustRename(files, 'Vault', 'Secret store');
    assert.equal(
      after[MAP],
      map.replace('on Vault', 'on Secret store').replace('"vault"', '"secret-store"'),
    );
    assert.equal(after['docs/a.md'], `[it](../${MAP}#secret-store)\n`);
  });

  const refused: readonly (readonly [to: string, why: RegExp])[] = [
    ['CI deploys', /CI deploys is on the map already/],
    [' ', /one line of text/],
    ['a\nb', /one line of text/],
    ['Vault', /its name already/],
    ['] --> [', /cannot be read with the name/],
  ];
  for (const [to, why] of refused) {
    it(`refuses ${JSON.stringify(to)}`, async () => {
      assert.match(String(await renamed(FILES, 'Vault', to)), why);
    });
  }
});
