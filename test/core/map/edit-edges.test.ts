import assert from 'node:assert/strict';
import { addEdge, removeEdge } from '../../../src/core/map/edit-edges.ts';
import { readMap } from '../../../src/core/map/read.ts';

const TREE = `# Map

What hangs below something depends on it.

\`\`\`text
[ Vault ]
    ↑
    ├─ [ K8s clusters ]
    │       ↑
    │       └─ [ Argo CD ]
    └─ [ CI deploys ]

[ Internal DNS ]
    ↑
    └─ [ Vault discovery ]
\`\`\`
`;
const LIST = '# Map\n\n- K8s clusters depend on Vault\n- Vault depends on Internal DNS\n';
const MERMAID = '```mermaid\ngraph TD\n  K8s --> Vault\n  Argo --> K8s\n```\n';
const TABLE = '| Component | Depends on |\n| --- | --- |\n| K8s | Vault |\n| Argo | K8s |\n';

const CASES: readonly (readonly [
  name: string,
  text: string,
  dependent: string,
  dependency: string,
])[] = [
  ['a tree, first branch', TREE, 'Service workloads', 'Vault'],
  ['a tree, deeper', TREE, 'Service workloads', 'K8s clusters'],
  ['a tree, beside a corner', TREE, 'CI deploys', 'Internal DNS'],
  ['a list', LIST, 'Argo CD', 'Vault'],
  ['Mermaid', MERMAID, 'Argo', 'Vault'],
  ['a table', TABLE, 'CI', 'Vault'],
];

function edges(text: string): readonly string[] {
  return readMap({ path: 'map.md', text })
    .edges.map((edge) => `${edge.dependent} → ${edge.dependency}`)
    .sort();
}

describe('edits of the map', () => {
  for (const [name, text, dependent, dependency] of CASES) {
    it(`add one edge and take it off again: ${name}`, () => {
      const file = { path: 'map.md', text };
      const edit = addEdge(file, readMap(file), { dependent, dependency });
      assert.ok(edit !== null);
      const changed = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
      const wanted = `${dependent} → ${dependency}`;
      assert.deepEqual(edges(changed), [...edges(text), wanted].sort());
      const after = { path: 'map.md', text: changed };
      const undo = removeEdge(after, readMap(after), { dependent, dependency });
      assert.ok(undo !== null);
      const back = changed.slice(0, undo.start) + undo.text + changed.slice(undo.end);
      assert.deepEqual(edges(back), edges(text));
    });
  }

  it('are not offered where they would change more', () => {
    const text = '```mermaid\ngraph TD\n  k[K8s] --> v[Vault]\n```\n';
    const file = { path: 'map.md', text };
    const ends = { dependent: 'Argo CD', dependency: 'Vault' };
    assert.equal(addEdge(file, readMap(file), ends), null);
  });
});
