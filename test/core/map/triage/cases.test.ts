import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readMap } from '../../../../src/core/map/read.ts';
import { readCase } from '../../../../src/core/map/triage/cases.ts';
import { hitRates } from '../../../../src/core/map/triage/hit-rates.ts';
import { fence } from '../check-maps.ts';

const map = readMap({
  path: 'map.md',
  text: fence('CI -> Vault\nApps -> Vault', '# Dependency map'),
});

function read(one: unknown, own: typeof map | null = map) {
  return readCase(JSON.stringify(one), own);
}

const seen = { id: 'a', observed: { failing: ['CI'] } };

describe('a case', () => {
  it('is about its own map where it has one, with names merged as everywhere', () => {
    const { value } = read({
      id: 7,
      map: [
        ['Shop', 'Database'],
        ['shops', 'DNS'],
      ],
      observed: { failing: ['SHOP'], healthy: 'DNS' },
      truth: ['Database'],
    });
    assert.deepEqual(
      value?.map.components.map(({ name }) => name),
      ['Shop', 'Database', 'DNS'],
    );
    assert.deepEqual([value?.id, value?.truth], ['7', ['Database']]);
    assert.deepEqual(value?.observation.healthy, ['DNS']);
  });

  it('is about the map of the repository otherwise', () => {
    const { value } = read(seen);
    assert.equal(value?.map, map);
    assert.deepEqual([value?.observation.failing, value?.truth], [['CI'], []]);
  });

  /** A change as it is written, with the time of the case, and what is made of it. */
  const changes: readonly (readonly [
    written: unknown,
    now: unknown,
    component: string,
    age: number | null,
    what: string,
  ])[] = [
    ['vault', null, 'Vault', null, ''],
    ['a rollback of Vault in production', null, 'Vault', null, 'a rollback of Vault in production'],
    [{ component: 'Vault', what: 'commit 4f2a' }, null, 'Vault', null, 'commit 4f2a'],
    [{ component: 'Vault', at: '2026-04-26T15:00:00Z' }, null, 'Vault', null, ''],
    [{ component: 'Vault', at: '2026-04-26T15:00:00Z' }, '2026-04-26T15:42:00Z', 'Vault', 42, ''],
    [{ component: 'Vault', at: 60_000 }, 180_000, 'Vault', 2, ''],
    [{ component: 'Vault', minutesAgo: 90 }, null, 'Vault', 90, ''],
  ];
  for (const [written, now, component, age, what] of changes) {
    it(`with the change ${JSON.stringify(written)} at ${now}`, () => {
      const { value, problems } = read({ ...seen, changes: [written], now });
      assert.deepEqual(problems, []);
      const [change] = value?.observation.changes ?? [];
      assert.deepEqual([change?.component, change?.what], [component, what]);
      const at = change?.at ?? null;
      assert.equal(at === null ? null : ((value?.observation.now ?? 0) - at) / 60_000, age);
    });
  }

  it('counts with a change or a window of something that is not on the map, and says so', () => {
    const { value, problems } = read({ ...seen, changes: ['Kafka'], releasing: ['Rafka'] });
    assert.deepEqual([value?.observation.changes, value?.observation.releasing], [[], []]);
    assert.deepEqual(problems, [
      '“Kafka” is not on the map. Write a name of the map.',
      '“Rafka” is not on the map. Write a name of the map.',
    ]);
  });
});

/** What is no case, and how that is said. */
const REFUSED: readonly (readonly [what: string, line: string, message: RegExp])[] = [
  ['what is not JSON', '{"id": ', /^This line is not JSON\. Write one object a line\.$/],
  ['what is no object', '[1]', /Write \{"id"/],
  ['nothing observed', '{"id": "a"}', /^observed: .* Write \{"id"/],
  ['an edge of three', '{"id": "a", "map": [["a", "b", "c"]], "observed": {}}', /^map\.0: /],
  [
    'an unknown symptom',
    '{"id": "a", "observed": {"failing": ["Valt"]}}',
    /Did you mean “Vault”\?$/,
  ],
  ['an unknown cause', '{"id": "a", "observed": {}, "truth": "Valt"}', /Did you mean “Vault”\?$/],
  [
    'a contradiction',
    '{"id": "a", "observed": {"failing": ["CI"], "healthy": ["CI"]}}',
    /failing and healthy/,
  ],
];

describe('no case is', () => {
  for (const [what, line, message] of REFUSED) {
    it(what, () => {
      const { value, problems } = readCase(line, map);
      assert.equal(value, null);
      assert.match(problems[0] ?? '', message);
    });
  }

  it('one without a map where the repository has none', () => {
    assert.match(read(seen, null).problems[0] ?? '', /^There is no map to triage on\./);
  });

  it('ever a reason to throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((one) => `{"id":1,"observed":${one}}`),
        ),
        (line) => {
          const { value, problems } = readCase(line, map);
          assert.ok(value !== null || problems.length > 0);
        },
      ),
    );
  });
});

describe('hit rates', () => {
  it('are the shares of the cases that tell their cause', () => {
    const ranking = ['a', 'b', 'c', 'd'];
    const cases = [['a'], ['c'], ['d'], ['x', 'b'], []].map((truth) => ({ ranking, truth }));
    assert.deepEqual(hitRates(cases), { cases: 4, top1: 0.25, top3: 0.75 });
  });

  it('are none where no case tells', () => {
    assert.equal(hitRates([{ ranking: ['a'], truth: [] }]), null);
  });
});
