import assert from 'node:assert/strict';
import fc from 'fast-check';
import { edgesAskedFor } from '../../../../src/core/incident/postmortem/asked-edges.ts';
import { askForEdge } from '../../../../src/core/incident/postmortem/missing-edges.ts';

describe('edges that a postmortem asks for', () => {
  const names = fc.constantFrom(
    'Vault',
    'K8s clusters',
    'CI deploys (signed)',
    'IAM/SSO',
    'a*b_c',
    '[ x ]',
    '50 % | 1',
    'C:\\x',
  );

  it('are read as they were asked, at their places', () => {
    fc.assert(
      fc.property(names, names, (dependent, dependency) => {
        const asked = askForEdge({ dependent, dependency });
        const text = `Edges:\n\n- ${asked} Write it into map.md if it does.\n- ${asked}\n`;
        const [first, second, ...more] = edgesAskedFor(text);
        assert.deepEqual(more, []);
        for (const one of [first, second]) {
          assert.deepEqual([one?.dependent, one?.dependency], [dependent, dependency]);
          assert.equal(text.slice(one?.start, one?.end), asked);
        }
      }),
    );
  });

  it('are none where nothing is asked', () => {
    assert.deepEqual(edgesAskedFor('**Shop** depends on **Vault**. Shop depends on Vault?'), []);
  });
});
