import assert from 'node:assert/strict';
import fc from 'fast-check';
import { networkOf } from '../../../../src/core/map/triage/network.ts';
import { TRIAGE_DEFAULTS } from '../../../../src/core/map/triage/parameters.ts';
import { faultPriors } from '../../../../src/core/map/triage/prior.ts';
import { triage } from '../../../../src/core/map/triage/triage.ts';
import { brokenByEnumeration } from './oracle.ts';
import { mapOf, observationOf, smallCases } from './small-cases.ts';

const parameters = { ...TRIAGE_DEFAULTS, propagation: 0.7, miss: 0.1, secondFault: 0.3 };

describe('the posterior', () => {
  it('is what enumerating every world gives, on maps with rings too', () => {
    fc.assert(
      fc.property(smallCases, (one) => {
        const network = networkOf(mapOf(one));
        const byNumber = faultPriors(network, { changed: new Map(), releasing: [] }, parameters);
        const priors = Array.from(
          { length: one.size },
          (_, at) => byNumber[network.numbers.get(`${at}`) ?? -1] ?? 0,
        );
        const expected = brokenByEnumeration(one, priors, parameters);
        const { suspects } = triage(mapOf(one), observationOf(one), { parameters });
        assert.equal(suspects.length, one.size);
        for (const { component, probability } of suspects) {
          const difference = Math.abs(probability - (expected[Number(component)] ?? 0));
          assert.ok(difference < 1e-9, `${component}: ${probability}, off by ${difference}`);
        }
      }),
      { numRuns: 200 },
    );
  });
});
