import type { SourceRange } from '../../text/range.ts';
import type { Side } from '../model.ts';
import type { Chain } from './chain.ts';
import type { NameSpan } from './label.ts';
import type { RawLink } from './raw.ts';

type Names = readonly string[];

/** The names of spans, in their order. */
export function namesOf(spans: readonly NameSpan[]): Names {
  return spans.map(({ name }) => name);
}

/** Words say that the objects are what the subjects need, or what needs them. */
export function statedLinks(
  subjects: Names,
  objects: Names,
  side: Side,
  range: SourceRange,
): readonly RawLink[] {
  return subjects.flatMap((subject) =>
    objects.map((object): RawLink => {
      const [from, to] = side === 'dependency' ? [subject, object] : [object, subject];
      return { kind: 'stated', from, to, below: null, label: null, range };
    }),
  );
}

/** Arrows from every tail to every head. */
export function arrowLinks(tails: Names, heads: Names, range: SourceRange): readonly RawLink[] {
  return tails.flatMap((from) =>
    heads.map((to): RawLink => ({ kind: 'arrow', from, to, below: null, label: null, range })),
  );
}

/** Children under their parents; an arrow between them makes one of them the head. */
export function hangingLinks(
  children: Names,
  parents: Names,
  arrow: 'child' | 'parent' | null,
  range: SourceRange,
): readonly RawLink[] {
  return parents.flatMap((parent) =>
    children.map((child): RawLink => {
      const link = { label: null, range } as const;
      if (arrow === 'child') {
        return { ...link, kind: 'arrow', from: parent, to: child, below: 'to' };
      }
      const kind = arrow === null ? 'line' : 'arrow';
      return { ...link, kind, from: child, to: parent, below: 'from' };
    }),
  );
}

/** The links of a chain: every name of a group to every name of the next. */
export function chainLinks(chain: Chain, range: SourceRange): readonly RawLink[] {
  return chain.arrows.flatMap((arrow, at) => {
    const left = namesOf(chain.groups[at] ?? []);
    const right = namesOf(chain.groups[at + 1] ?? []);
    const last = at === chain.arrows.length - 1;
    const label = arrow.label ?? (last ? chain.label : null);
    const forward = arrowLinks(left, right, range).map((link) => ({ ...link, label }));
    const backward = arrowLinks(right, left, range).map((link) => ({ ...link, label }));
    if (arrow.direction === 'none')
      return forward.map((link) => ({ ...link, kind: 'line' as const }));
    if (arrow.direction === 'both') return [...forward, ...backward];
    return arrow.direction === 'left' ? backward : forward;
  });
}
