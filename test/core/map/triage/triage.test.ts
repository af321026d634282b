import assert from 'node:assert/strict';
import { readMap } from '../../../../src/core/map/read.ts';
import type { Observation, Triage } from '../../../../src/core/map/triage/model.ts';
import { triage } from '../../../../src/core/map/triage/triage.ts';
import { sentence } from '../../../../src/core/text/sentence.ts';
import { fence } from '../check-maps.ts';

const MINUTE = 60_000;

const map = readMap({
  path: 'map.md',
  text: fence(
    [
      'K8s clusters -> Vault',
      'CI deploys -> Vault',
      'Service workloads -> K8s clusters',
      'Argo CD -> K8s clusters',
      'Service calls -> Internal DNS',
      'Discovery -> Internal DNS',
    ].join('\n'),
    '# Dependency map',
  ),
});

function look(given: Partial<Observation>): Triage {
  const nothing = { failing: [], healthy: [], changes: [], releasing: [], now: null };
  return triage(map, { ...nothing, ...given }, { firstLook });
}

function firstLook(component: string) {
  return { playbook: `playbooks/${component}.md`, step: `Look at ${component}`, line: 7 };
}

function suspect(given: Partial<Observation>, component: string) {
  const found = look(given).suspects.find((one) => one.component === component);
  assert.ok(found);
  return { ...found, because: found.because.map(sentence) };
}

const BOTH = { failing: ['CI deploys', 'Service workloads'] };

/** What is seen, and the suspect that leads then. */
const LEADERS: readonly (readonly [seen: string, given: Partial<Observation>, leader: string])[] = [
  ['CI and workloads fail', BOTH, 'Vault'],
  ['CI alone fails', { failing: ['CI deploys'] }, 'Vault'],
  [
    'only what runs on the clusters',
    { failing: ['Service workloads', 'Argo CD'], healthy: ['CI deploys'] },
    'K8s clusters',
  ],
  [
    'one leaf among healthy ones',
    { failing: ['Argo CD'], healthy: ['Service workloads', 'K8s clusters'] },
    'Argo CD',
  ],
  [
    'name resolution',
    { failing: ['Service calls', 'Discovery'], healthy: ['Argo CD'] },
    'Internal DNS',
  ],
  [
    'one leaf that was changed',
    { failing: ['CI deploys'], changes: [{ component: 'CI deploys', at: null, what: '' }] },
    'CI deploys',
  ],
];

describe('the leading suspect when', () => {
  for (const [seen, given, leader] of LEADERS) {
    it(`${seen}: ${leader}`, () => {
      assert.equal(look(given).suspects[0]?.component, leader);
    });
  }
});

describe('a suspect', () => {
  it('is told with what it explains, how many times likelier', () => {
    const { explains, against, because, group } = suspect(BOTH, 'Vault');
    assert.deepEqual(
      { explains, against, group },
      { explains: BOTH.failing, against: [], group: 1 },
    );
    assert.deepEqual(because, [
      'CI deploys failing: 5× likelier if Vault is down',
      'Service workloads failing: 2.6× likelier if Vault is down',
    ]);
  });

  it('is told with what speaks against it', () => {
    const { against, because, probability } = suspect({ ...BOTH, healthy: ['Argo CD'] }, 'Vault');
    assert.deepEqual(against, ['Argo CD']);
    assert.ok(because.includes('Argo CD healthy speaks against it: 0.3×'), because.join('\n'));
    assert.ok(probability < suspect(BOTH, 'Vault').probability);
  });

  it('is told with its newest change', () => {
    const now = 500 * MINUTE;
    const change = (age: number, what: string) => ({
      component: 'Vault',
      at: now - age * MINUTE,
      what,
    });
    const last = (changes: readonly ReturnType<typeof change>[]) =>
      suspect({ ...BOTH, now, changes }, 'Vault').because.at(-1);
    assert.equal(
      last([change(240, 'commit a'), change(25, 'commit b')]),
      'changed 25 minutes ago by commit b: 10× likelier to be the cause',
    );
    assert.equal(last([change(180, '')]), 'changed 3 hours ago: 4× likelier to be the cause');
    assert.equal(
      suspect(
        { ...BOTH, changes: [{ component: 'Vault', at: null, what: 'a flag' }] },
        'Vault',
      ).because.at(-1),
      'changed by a flag: 10× likelier to be the cause',
    );
  });

  it('drops while a release explains the symptoms', () => {
    const before = suspect(BOTH, 'Vault').probability;
    for (const releasing of ['CI deploys', 'Service workloads', 'Argo CD', 'K8s clusters']) {
      const during = suspect({ ...BOTH, releasing: [releasing] }, 'Vault').probability;
      assert.ok(during < before * 0.9, `${releasing}: ${before} to ${during}`);
    }
  });

  it('says that its own symptom may be the release', () => {
    const { because } = suspect({ failing: ['Argo CD'], releasing: ['Argo CD'] }, 'Argo CD');
    assert.deepEqual(because, [
      'Argo CD failing, while it is released: 1.5× likelier if Argo CD is down',
      'is being released: 2× likelier to be the cause',
    ]);
  });
});

describe('suspects that the marks cannot tell apart', () => {
  const { suspects, nextChecks } = look({ failing: ['Service calls'], healthy: ['CI deploys'] });
  const [first, second] = suspects;

  it('are one group', () => {
    assert.deepEqual([first?.component, second?.component], ['Internal DNS', 'Service calls']);
    assert.deepEqual([first?.group, second?.group], [1, 1]);
  });

  it('come with the check that splits them, and where to begin', () => {
    const [check] = nextChecks;
    assert.equal(check?.component, 'Internal DNS');
    assert.deepEqual(check?.splits.slice(0, 2), ['Internal DNS', 'Service calls']);
    assert.deepEqual([check?.ifFailing, check?.ifHealthy], ['Internal DNS', 'Service calls']);
    assert.deepEqual(check?.look, firstLook('Internal DNS'));
  });
});

describe('failing components', () => {
  it('that no leading suspect reaches are unexplained', () => {
    const failing = ['CI deploys', 'Service workloads', 'K8s clusters', 'Service calls'];
    const healthy = ['Internal DNS', 'Discovery'];
    assert.deepEqual(look({ failing, healthy }).unexplained, ['Service calls']);
    assert.deepEqual(look(BOTH).unexplained, []);
  });
});

describe('triage of', () => {
  it('nothing seen suspects everything a little, and proposes nothing', () => {
    const { suspects, nextChecks, unexplained } = look({});
    assert.equal(suspects.length, map.components.length);
    assert.deepEqual([nextChecks, unexplained], [[], []]);
    assert.ok(suspects.every(({ probability }) => probability < 0.3));
  });

  it('an empty map suspects nothing', () => {
    const none = { failing: ['Vault'], healthy: [], changes: [], releasing: [], now: null };
    assert.deepEqual(triage({ components: [], edges: [] }, none), {
      suspects: [],
      unexplained: [],
      nextChecks: [],
    });
  });

  it('names that are not on the map counts for nothing', () => {
    assert.deepEqual(look({ failing: ['Kafka'], releasing: ['Kafka'] }), look({}));
  });

  it('a component marked both ways takes it as failing', () => {
    assert.deepEqual(
      look({ failing: ['Vault'], healthy: ['Vault'] }),
      look({ failing: ['Vault'] }),
    );
  });
});

/** A map too large for joint tables: twenty layers of ten, each component on two of the layer below. */
const large = {
  components: Array.from({ length: 200 }, (_, at) => ({ name: `c${at}` })),
  edges: Array.from({ length: 190 }, (_, at) => at + 10).flatMap((at) => [
    { dependent: `c${at}`, dependency: `c${at - 10}` },
    { dependent: `c${at}`, dependency: `c${at % 10 === 0 ? at - 1 : at - 11}` },
  ]),
};

describe('a map of hundreds of components', () => {
  const observation = {
    failing: ['c155', 'c165', 'c166', 'c176', 'c177'],
    healthy: ['c144', 'c146', 'c154', 'c156', 'c145'],
    changes: [],
    releasing: [],
    now: null,
  };

  it('is ranked by the same model', () => {
    const [first] = triage(large, observation).suspects;
    assert.equal(first?.component, 'c155');
    assert.ok(first.probability > 0.8, `${first.probability}`);
  });

  it('is ranked with a ring in it', () => {
    const ring = { dependent: 'c155', dependency: 'c176' };
    const { suspects } = triage({ ...large, edges: [...large.edges, ring] }, observation);
    const leaders = suspects.slice(0, 3).map(({ component }) => component);
    assert.deepEqual(leaders.toSorted(), ['c155', 'c165', 'c166']);
  });
});
