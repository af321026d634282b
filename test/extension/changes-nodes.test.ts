import assert from 'node:assert/strict';
import { graphOf } from '../../src/core/map/graph/graph.ts';
import { type ChangesNode, childNodes, topNodes } from '../../src/extension/changes/nodes.ts';
import type { Answer, RecentChange } from '../../src/extension/changes/recent.ts';

function change(id: string, components: readonly string[]): RecentChange {
  return {
    root: '/w',
    kind: 'commit',
    source: 'git',
    repository: '.',
    id,
    title: id,
    author: null,
    at: 0,
    arrivedAt: 0,
    arrival: 'own',
    paths: [],
    components,
    url: null,
  };
}

const answer: Answer = {
  span: { since: 0, until: 1 },
  changes: [change('newest', ['CI', 'Vault']), change('middle', []), change('oldest', ['CI'])],
  sources: [
    { name: 'git', state: 'ok', said: '3 changes' },
    { name: 'Helm', state: 'absent', said: 'helm is not installed' },
    { name: 'Argo CD', state: 'failed', said: 'no access' },
    { name: 'flags', state: 'not-asked', said: 'not trusted' },
  ],
  graph: graphOf({
    components: ['Vault', 'CI', 'K8s'].map((name) => ({ name })),
    edges: [
      { dependent: 'CI', dependency: 'Vault' },
      { dependent: 'K8s', dependency: 'Vault' },
    ],
  }),
};

/** A node and those below it, indented. */
function lines(node: ChangesNode): readonly string[] {
  const own =
    node.kind === 'change'
      ? node.change.id
      : node.kind === 'source'
        ? node.source.name
        : node.kind === 'sources'
          ? 'sources'
          : `${node.component} ${node.near?.distance ?? '-'}`;
  return [
    own,
    ...childNodes(node)
      .flatMap(lines)
      .map((line) => `  ${line}`),
  ];
}

describe('the tree of recent changes', () => {
  const shown = (suspects: readonly string[]) => topNodes(answer, suspects).flatMap(lines);
  const rest = ['null -', '  middle', 'sources', '  Argo CD', '  flags'];

  it('has the most changed component first, newest first below it', () => {
    assert.deepEqual(shown([]), ['CI -', '  newest', '  oldest', 'Vault -', '  newest', ...rest]);
  });

  it('has the component that is nearest to a suspect first', () => {
    assert.deepEqual(shown(['K8s']), [
      'Vault 1',
      '  newest',
      'CI 2',
      '  newest',
      '  oldest',
      ...rest,
    ]);
  });
});
