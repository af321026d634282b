import assert from 'node:assert/strict';
import { labelEdge } from '../../../../src/core/map/edit/label-edge.ts';
import { readMap } from '../../../../src/core/map/read.ts';
import { applyEdits } from '../../../../src/core/text/edits.ts';

/** A notation, a map with a line that has no direction, and the same where "Vault depends on DNS". */
const CASES: readonly (readonly [name: string, path: string, before: string, after: string])[] = [
  [
    'Mermaid',
    'map.mmd',
    'graph LR\n  Shop --> Vault\n  Vault --- DNS\n',
    'graph LR\n  Shop --> Vault\n  Vault ---|depends on| DNS\n',
  ],
  [
    'DOT',
    'map.dot',
    'digraph {\n  Shop -> Vault;\n  Vault -> DNS [dir=none];\n}\n',
    'digraph {\n  Shop -> Vault;\n  Vault -> DNS [dir=none] [label="depends on"];\n}\n',
  ],
  [
    'PlantUML',
    'map.puml',
    '@startuml\n[Shop] --> [Vault]\n[Vault] -- [DNS]\n@enduml\n',
    '@startuml\n[Shop] --> [Vault]\n[Vault] -- [DNS] : depends on\n@enduml\n',
  ],
];

describe('a line of the map gets a direction', () => {
  for (const [name, path, text, after] of CASES) {
    it(`in ${name}`, () => {
      const map = readMap({ path, text });
      const problem = map.problems.find(({ code }) => code === 'map/ambiguous-direction');
      assert.ok(problem !== undefined);
      const ends = { dependent: 'Vault', dependency: 'DNS' };
      const edit = labelEdge({ path, text }, map, ends, problem.range);
      assert.equal(edit === null ? null : applyEdits(text, [edit]), after);
    });
  }
});
