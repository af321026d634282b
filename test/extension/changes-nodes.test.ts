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
  releasing: [],
  graph: graphOf({
    components: ['Vault', 'CI', 'K8s'].map((name) => ({ name })),
    edges: [
      { dependent: 'CI', dependency: 'Vault' },
      { dependent: 'K8s', dependency: 'Vault' },
    ],
  }),
};

function nameOf(node: ChangesNode): string {
  switch (node.kind) {
    case 'change':
      return node.change.id;
    case 'source':
      return node.source.name;
    case 'sources':
      return 'sources';
    case 'release':
      return `release of ${node.release.component}`;
    case 'more':
      return `${node.changes.length} more`;
    case 'component':
      return `${node.component} ${node.near?.distance ?? '-'}`;
  }
}

/** A node and those below it, indented. */
function lines(node: ChangesNode): readonly string[] {
  return [
    nameOf(node),
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

  it('has open release windows above them', () => {
    const releasing = [{ component: 'CI', from: 0, until: 2 }];
    assert.deepEqual(
      topNodes({ ...answer, releasing }, [])
        .slice(0, 2)
        .map(nameOf),
      ['release of CI', 'CI -'],
    );
  });

  it('draws a hundred of a group at once, and keeps the others behind one row', () => {
    const changes = Array.from({ length: 250 }, (_, at) => change(`c${at}`, ['CI']));
    const [group] = topNodes({ ...answer, changes, sources: [] }, []);
    assert.ok(group !== undefined);
    const first = childNodes(group);
    assert.deepEqual([first.length, first.slice(-2).map(nameOf)], [101, ['c99', '150 more']]);
    assert.equal(lines(group).filter((line) => /^ +c\d+$/.test(line)).length, 250);
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
