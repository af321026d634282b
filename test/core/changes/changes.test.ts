import assert from 'node:assert/strict';
import type { ChangeDraft } from '../../../src/core/changes/change.ts';
import { componentChanges, type Located, mergeChanges } from '../../../src/core/changes/merge.ts';
import { nearestOf, nearSentence } from '../../../src/core/changes/near.ts';
import { reports } from '../../../src/core/changes/report.ts';
import { parseMoment } from '../../../src/core/changes/span.ts';
import { graphOf } from '../../../src/core/map/graph/graph.ts';

const HOUR = 3_600_000;

function draft(id: string, arrivedAt: number, more: Partial<ChangeDraft> = {}): ChangeDraft {
  const none = { author: null, paths: [], names: [], url: null };
  return {
    ...none,
    kind: 'commit',
    id,
    title: id,
    at: arrivedAt,
    arrivedAt,
    arrival: 'own',
    ...more,
  };
}

function told(source: string, drafts: readonly ChangeDraft[]): Located {
  const report = { name: source, state: 'ok', said: '' } as const;
  return { source, repository: null, place: null, drafts, report };
}

describe('changes of all sources', () => {
  const ids = (all: readonly Located[], since: number, until: number) =>
    mergeChanges(all, { since, until }, () => []).map(({ id }) => id);

  it('are in the order in which they arrived, the newest first', () => {
    const git = told('git', [draft('b', 2), draft('a', 1, { at: 0 })]);
    const helm = told('helm', [draft('c', 3, { kind: 'deploy' })]);
    assert.deepEqual(ids([git, helm], 0, 9), ['c', 'b', 'a']);
  });

  it('are within the time span by their arrival, both ends included', () => {
    const git = told('git', [
      draft('before', 4),
      draft('first', 5),
      draft('last', 7),
      draft('after', 8),
    ]);
    assert.deepEqual(ids([git], 5, 7), ['last', 'first']);
  });

  it('of which only the latest arrival is known are within all times that it may have been', () => {
    const fetched = { at: 2, arrival: 'fetched' } as const;
    const git = told('git', [draft('may be', 9, fetched), draft('long before', 4, fetched)]);
    assert.deepEqual(ids([git], 5, 7), ['may be']);
    assert.deepEqual(ids([git], 0, 1), []);
  });

  it('count once where two worktrees tell of them', () => {
    assert.deepEqual(ids([told('git', [draft('a', 1)]), told('git', [draft('a', 1)])], 0, 9), [
      'a',
    ]);
  });

  it('are counted for each source', () => {
    const all = [told('git', [draft('a', 1), draft('old', -1)]), told('helm', [])];
    const changes = mergeChanges(all, { since: 0, until: 9 }, () => []);
    assert.deepEqual(
      reports(all, changes).map(({ name, said }) => `${name}: ${said}`),
      ['git: 1 change', 'helm: 0 changes'],
    );
  });

  it('reach triage by component, without what was only seen', () => {
    const changes = mergeChanges(
      [
        told('git', [
          draft('abcdef0123', 5, { title: 'Rotate' }),
          draft('seen', 6, { kind: 'event' }),
        ]),
      ],
      { since: 0, until: 9 },
      () => ['Vault', 'Argo CD'],
    );
    assert.deepEqual(componentChanges(changes), [
      { component: 'Vault', at: 5, what: 'commit abcdef01 (Rotate)' },
      { component: 'Argo CD', at: 5, what: 'commit abcdef01 (Rotate)' },
    ]);
  });
});

describe('how near a change is to the suspects', () => {
  const names = ['Vault', 'DNS', 'K8s', 'CI', 'Apps', 'Alone'];
  const graph = graphOf({
    components: names.map((name) => ({ name })),
    edges: [
      ['Vault', 'DNS'],
      ['K8s', 'Vault'],
      ['CI', 'Vault'],
      ['Apps', 'K8s'],
      ['DNS', 'Vault'],
    ].map(([dependent = '', dependency = '']) => ({ dependent, dependency })),
  });
  const cases: readonly (readonly [
    suspects: string[],
    touched: string[],
    expected: string | null,
  ])[] = [
    [['Vault'], ['Vault'], 'the suspect itself'],
    [['K8s'], ['Vault'], '1 step from K8s: K8s needs it'],
    [['K8s'], ['DNS'], '2 steps from K8s: K8s needs it'],
    [['Vault'], ['Apps'], '2 steps from Vault: it needs Vault'],
    [['CI'], ['Apps'], '3 steps from CI: neither needs the other'],
    [['CI', 'K8s'], ['Apps'], '1 step from K8s: it needs K8s'],
    [['Vault'], ['Apps', 'K8s'], '1 step from Vault: it needs Vault'],
    [['Vault'], ['Alone'], null],
    [['Vault'], [], null],
    [[], ['Vault'], null],
  ];
  for (const [suspects, touched, expected] of cases) {
    it(`${touched.join(', ') || 'nothing'} for ${suspects.join(', ') || 'nobody'}`, () => {
      const near = nearestOf(graph, suspects, touched);
      assert.equal(near === null ? null : nearSentence(near), expected);
    });
  }
});

describe('a moment', () => {
  const now = Date.parse('2026-04-26T15:00:00Z');
  const cases: readonly (readonly [text: string, ago: number | null])[] = [
    ['1h', HOUR],
    ['90m', 1.5 * HOUR],
    ['90min', 1.5 * HOUR],
    ['1h30m', 1.5 * HOUR],
    ['1h 30m', 1.5 * HOUR],
    ['2d', 48 * HOUR],
    ['1w', 168 * HOUR],
    ['0s', 0],
    [' 30s ', 30_000],
    ['2026-04-26T14:00:00Z', HOUR],
    ['2026-04-26T16:00+02:00', HOUR],
    ['', null],
    ['1', null],
    ['h', null],
    ['-1h', null],
    ['yesterday', null],
    ['2026-04-26', null],
    ['1h ago', null],
  ];
  for (const [text, ago] of cases) {
    it(JSON.stringify(text), () =>
      assert.equal(parseMoment(text, now), ago === null ? null : now - ago),
    );
  }
});
