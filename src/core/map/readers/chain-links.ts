import type { SourceRange } from '../../text/range.ts';
import type { RawLink } from '../raw.ts';
import type { Chain } from './chain.ts';

/** The links of a chain: every name of a group to every name of the next. */
export function chainLinks(chain: Chain, range: SourceRange): readonly RawLink[] {
  return chain.arrows.flatMap((arrow, at) => {
    const left = chain.groups[at] ?? [];
    const right = chain.groups[at + 1] ?? [];
    const last = at === chain.arrows.length - 1;
    const label = arrow.label ?? (last ? chain.label : null);
    return left.flatMap(({ name: a }) =>
      right.flatMap(({ name: b }): RawLink[] => {
        const link = { kind: 'arrow', below: null, label, range } as const;
        const forward: RawLink = { ...link, from: a, to: b };
        const backward: RawLink = { ...link, from: b, to: a };
        if (arrow.direction === 'none') return [{ ...forward, kind: 'line' }];
        if (arrow.direction === 'both') return [forward, backward];
        return [arrow.direction === 'right' ? forward : backward];
      }),
    );
  });
}
