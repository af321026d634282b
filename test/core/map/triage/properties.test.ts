import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Observation } from '../../../../src/core/map/triage/model.ts';
import type { TriageMap } from '../../../../src/core/map/triage/network.ts';
import { triage } from '../../../../src/core/map/triage/triage.ts';
import { mapOf, observationOf, smallCases } from './small-cases.ts';

function probabilityOf(map: TriageMap, observation: Observation, component: string): number {
  const { suspects } = triage(map, observation);
  return suspects.find((suspect) => suspect.component === component)?.probability ?? 0;
}

/** A case, and a component of it that nobody has marked. */
const withUnmarked = smallCases.chain((one) => {
  const unmarked = Array.from({ length: one.size }, (_, at) => at).filter(
    (at) => !one.failing.includes(at) && !one.healthy.includes(at),
  );
  return fc.record({
    map: fc.constant(mapOf(one)),
    observation: fc.constant(observationOf(one)),
    component: fc.constantFrom(...(unmarked.length > 0 ? unmarked : [-1])).map(String),
  });
});

/** How much arithmetic may lose. */
const SLACK = 1e-9;

describe('triage', () => {
  it('gives the same answer whatever the order of the marks', () => {
    fc.assert(
      fc.property(smallCases, (one) => {
        const { failing, healthy, ...rest } = observationOf(one);
        const turned = { ...rest, failing: failing.toReversed(), healthy: healthy.toReversed() };
        assert.deepEqual(
          triage(mapOf(one), turned),
          triage(mapOf(one), { ...rest, failing, healthy }),
        );
      }),
    );
  });

  it('never suspects a component less for failing, nor more for being healthy', () => {
    fc.assert(
      fc.property(withUnmarked, ({ map, observation, component }) => {
        const before = probabilityOf(map, observation, component);
        const { failing, healthy } = observation;
        const ill = { ...observation, failing: [...failing, component] };
        const well = { ...observation, healthy: [...healthy, component] };
        assert.ok(probabilityOf(map, ill, component) >= before - SLACK);
        assert.ok(probabilityOf(map, well, component) <= before + SLACK);
      }),
    );
  });

  it('never suspects a component less for having been changed, nor more as the change ages', () => {
    fc.assert(
      fc.property(withUnmarked, ({ map, observation, component }) => {
        const now = 1_000_000_000;
        const changed = (minutes: number) => {
          const changes = [{ component, at: now - minutes * 60_000, what: '' }];
          return probabilityOf(map, { ...observation, now, changes }, component);
        };
        const before = probabilityOf(map, observation, component);
        assert.ok(changed(5) >= changed(600) - SLACK);
        assert.ok(changed(600) >= before - SLACK);
      }),
    );
  });

  it('proposes checks of unmarked components only, the most telling first', () => {
    fc.assert(
      fc.property(smallCases, (one) => {
        const { nextChecks } = triage(mapOf(one), observationOf(one));
        const marked = [...one.failing, ...one.healthy].map(String);
        const bits = nextChecks.map((check) => check.bits);
        assert.deepEqual(
          bits,
          bits.toSorted((a, b) => b - a),
        );
        for (const { component } of nextChecks) assert.ok(!marked.includes(component));
      }),
    );
  });
});
