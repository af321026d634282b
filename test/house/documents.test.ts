import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { readMap } from '../../src/core/map/read.ts';
import { slugsOf } from '../../src/core/markdown/slugs.ts';
import { findComponent } from '../../src/core/names.ts';
import type { LinkedPlaybook } from '../../src/core/playbook/model.ts';
import { parsePlaybook } from '../../src/core/playbook/parse.ts';

/** The documents that ship: what they say must hold for a reader at 3 a.m. */
const FOLDERS = ['playbooks', 'infra', 'docs', 'examples'];
const FILES = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];

function markdownIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
}

const documents = [...FILES, ...FOLDERS.flatMap(markdownIn)];
const parsed = new Map<string, LinkedPlaybook>();

function read(file: string): LinkedPlaybook {
  const known = parsed.get(file);
  if (known !== undefined) return known;
  const playbook = parsePlaybook({ path: file, text: readFileSync(file, 'utf8') });
  parsed.set(file, playbook);
  return playbook;
}

/** Where a link of a document leads, or null for one out of the repository. */
function target(
  file: string,
  url: string,
): { readonly file: string; readonly anchor: string } | null {
  if (/^[a-z][a-z+.-]*:|^\/\//i.test(url)) return null;
  const [path = '', anchor = ''] = decodeURI(url).split('#');
  return { file: path === '' ? file : normalize(join(dirname(file), path)), anchor };
}

/** Anchors of the headings, a bold line used as one not among them. */
function anchorsOf(file: string): ReadonlySet<string> {
  const lines = readFileSync(file, 'utf8').split('\n');
  const headings = read(file).sections.filter(({ range }) =>
    lines[range.line - 1]?.startsWith('#'),
  );
  return new Set(slugsOf(headings.map(({ heading }) => heading)));
}

/** Paths that a text names in the code, from the root of the repository or, as `core/…`, from src. */
const CODE_PATH = /`((?:src|test|bench|scripts|templates|docs|core)\/[\w./-]*)`/g;

describe('the documents', () => {
  for (const file of ['ARCHITECTURE.md', 'CONTRIBUTING.md']) {
    it(`${file}: every path in the code is there`, () => {
      const named = [...readFileSync(file, 'utf8').matchAll(CODE_PATH)].map(
        ([, path = '']) => path,
      );
      assert.ok(named.length > 10);
      const gone = named.filter((path) => !existsSync(path) && !existsSync(join('src', path)));
      assert.deepEqual(gone, []);
    });
  }
  for (const file of documents) {
    it(`${file}: every link leads somewhere`, () => {
      const broken = read(file).links.flatMap(({ url, range }) => {
        const to = target(file, url);
        if (to === null) return [];
        if (!existsSync(to.file)) return [`${range.line}: ${url}: no such file`];
        if (to.anchor === '' || !statSync(to.file).isFile() || !to.file.endsWith('.md')) return [];
        return anchorsOf(to.file).has(to.anchor) ? [] : [`${range.line}: ${url}: no heading`];
      });
      assert.deepEqual(broken, []);
    });
  }
});

for (const [name, root, edges] of [
  [
    'the shipped repository',
    '.',
    [
      'Artifact registry → IAM/SSO',
      'Artifact registry → Internal DNS',
      'Argo CD → IAM/SSO',
      'Argo CD → K8s clusters',
      'CI deploys (signed image verification) → CI/CD platform',
      'CI deploys (signed image verification) → Vault',
      'CI/CD platform → Artifact registry',
      'CI/CD platform → IAM/SSO',
      'CI/CD platform → Vault',
      'IAM/SSO → Internal DNS',
      'K8s API endpoints → Internal DNS',
      'K8s clusters → Artifact registry',
      'K8s clusters → K8s API endpoints',
      'K8s clusters → Vault',
      'Observability stack → IAM/SSO',
      'Observability stack → K8s clusters',
      'Service workloads → K8s clusters',
      'Service workloads → Service-to-service calls',
      'Service-to-service calls → Internal DNS',
      'Vault → Cloud KMS',
      'Vault → Vault discovery',
      'Vault discovery → Internal DNS',
    ],
  ],
  [
    'the sample repository',
    'examples/platform',
    [
      'Argo CD → IAM/SSO',
      'Argo CD → K8s API endpoints',
      'Argo CD → K8s clusters',
      'CI deploys (signed image verification) → Artifact registry',
      'CI deploys (signed image verification) → CI/CD platform',
      'CI deploys (signed image verification) → Vault',
      'CI/CD platform → IAM/SSO',
      'IAM/SSO → Vault',
      'K8s API endpoints → Internal DNS',
      'K8s clusters → Artifact registry',
      'K8s clusters → Vault',
      'K8s clusters → Vault discovery',
      'Observability → IAM/SSO',
      'Observability → K8s clusters',
      'Service workloads → K8s clusters',
      'Service workloads → Service-to-service calls',
      'Service-to-service calls → Internal DNS',
      'Vault discovery → Internal DNS',
    ],
  ],
] as const) {
  describe(name, () => {
    const path = join(root, 'infra/docs/incident-response.md');
    const map = readMap({ path, text: readFileSync(path, 'utf8') });
    const playbooks = markdownIn(join(root, 'playbooks'));

    it('has a map that reads as it is drawn', () => {
      const found = map.edges.map((edge) => `${edge.dependent} → ${edge.dependency}`);
      assert.deepEqual(found.sort(), [...edges].sort());
      const drawn = new Set(edges.flatMap((edge) => edge.split(' → ')));
      assert.deepEqual(map.components.map((one) => one.name).sort(), [...drawn].sort());
      assert.deepEqual(map.problems, []);
    });

    for (const file of playbooks) {
      it(`${file}: parses without a problem, for a component of the map`, () => {
        const { meta, problems, steps } = read(file);
        assert.deepEqual(problems, []);
        assert.ok(steps.length > 0);
        if (meta.component !== null) assert.ok(findComponent(map, meta.component) !== null);
      });
    }
  });
}
