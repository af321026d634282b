import assert from 'node:assert/strict';
import { childNodes, type PlaybookNode, rootNodes } from '../../src/extension/playbooks/nodes.ts';
import type { IndexedPlaybook, Repository } from '../../src/extension/workspace/repository.ts';

function repository(name: string, ...paths: readonly string[]): Repository {
  const playbooks = paths.map((path) => ({ path }) as IndexedPlaybook);
  return {
    folder: { name },
    playbooks,
    groups: [{ component: `${name} component`, onMap: true, files: playbooks }],
  } as unknown as Repository;
}

/** The tree as indented lines. */
function drawn(nodes: readonly PlaybookNode[], indent = ''): readonly string[] {
  return nodes.flatMap((node) => [
    `${indent}${nameOf(node)}`,
    ...drawn(childNodes(node), `${indent}  `),
  ]);
}

function nameOf(node: PlaybookNode): string {
  switch (node.kind) {
    case 'folder':
      return node.repository.folder.name;
    case 'component':
      return node.group.component ?? '';
    case 'file':
      return node.playbook.path;
  }
}

const cases: readonly (readonly [
  name: string,
  repositories: readonly Repository[],
  expected: readonly string[],
])[] = [
  ['nothing', [], []],
  ['one folder without its name', [repository('a', 'x.md')], ['a component', '  x.md']],
  [
    'one folder with playbooks among others without',
    [repository('a'), repository('b', 'x.md')],
    ['b component', '  x.md'],
  ],
  [
    'several folders by name',
    [repository('a', 'x.md'), repository('b', 'y.md')],
    ['a', '  a component', '    x.md', 'b', '  b component', '    y.md'],
  ],
];

describe('the tree of playbooks', () => {
  for (const [name, repositories, expected] of cases) {
    it(`shows ${name}`, () => assert.deepEqual(drawn(rootNodes(repositories)), expected));
  }
});
