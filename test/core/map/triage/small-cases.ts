import fc from 'fast-check';
import type { Observation } from '../../../../src/core/map/triage/model.ts';
import type { TriageMap } from '../../../../src/core/map/triage/network.ts';
import type { SmallCase } from './oracle.ts';

/** Maps of up to seven components and nine edges, rings included, with any marks. */
export const smallCases: fc.Arbitrary<SmallCase> = fc.integer({ min: 2, max: 7 }).chain((size) => {
  const component = fc.nat({ max: size - 1 });
  return fc
    .record({
      edges: fc.uniqueArray(
        fc.tuple(component, component).filter(([a, b]) => a !== b),
        { maxLength: 9, selector: ([a, b]) => a * size + b },
      ),
      marks: fc.array(fc.constantFrom('failing', 'healthy', 'unknown'), {
        minLength: size,
        maxLength: size,
      }),
    })
    .map(({ edges, marks }) => ({
      size,
      edges,
      failing: marks.flatMap((mark, at) => (mark === 'failing' ? [at] : [])),
      healthy: marks.flatMap((mark, at) => (mark === 'healthy' ? [at] : [])),
    }));
});

export function mapOf({ size, edges }: SmallCase): TriageMap {
  return {
    components: Array.from({ length: size }, (_, at) => ({ name: `${at}` })),
    edges: edges.map(([dependent, dependency]) => ({
      dependent: `${dependent}`,
      dependency: `${dependency}`,
    })),
  };
}

export function observationOf({ failing, healthy }: SmallCase): Observation {
  return {
    failing: failing.map(String),
    healthy: healthy.map(String),
    changes: [],
    releasing: [],
    now: null,
  };
}
