import type { SourceReport } from '../../core/changes/change.ts';
import { type Near, nearest } from '../../core/changes/near.ts';
import type { Releasing } from '../../core/changes/releases.ts';
import { touchedComponents } from '../../core/changes/touched.ts';
import type { Answer, RecentChange } from './recent.ts';

export interface ChangeNode {
  readonly kind: 'change';
  /** The group that it is shown in. */
  readonly component: string | null;
  readonly change: RecentChange;
}

export type ChangesNode =
  | {
      readonly kind: 'component';
      /** Null for what touches no component. */
      readonly component: string | null;
      readonly near: Near | null;
      readonly changes: readonly RecentChange[];
    }
  | {
      /** What comes after those shown of a group. */
      readonly kind: 'more';
      readonly component: string | null;
      readonly changes: readonly RecentChange[];
    }
  | { readonly kind: 'release'; readonly release: Releasing }
  | { readonly kind: 'sources'; readonly sources: readonly SourceReport[] }
  | { readonly kind: 'source'; readonly source: SourceReport }
  | ChangeNode;

/**
 * What the tree shows at its top: open release windows, for what is red then is mostly somebody's
 * release; the components that were touched, the nearest to a suspect first;
 * what touches none; and the sources that did not answer.
 */
export function topNodes(
  { changes, sources, releasing, graph }: Answer,
  suspects: readonly string[],
): readonly ChangesNode[] {
  const components = touchedComponents(changes, graph, suspects).map(
    ({ component }): ChangesNode => ({
      kind: 'component',
      component,
      near: nearest(graph, suspects, component),
      changes: changes.filter((change) => change.components.includes(component)),
    }),
  );
  const none = changes.filter((change) => change.components.length === 0);
  const silent = sources.filter(({ state }) => state === 'failed' || state === 'not-asked');
  return [
    ...releasing.map((release): ChangesNode => ({ kind: 'release', release })),
    ...components,
    ...(none.length === 0
      ? []
      : [{ kind: 'component', component: null, near: null, changes: none } as const]),
    ...(silent.length === 0 ? [] : [{ kind: 'sources', sources: silent } as const]),
  ];
}

/** What stands below a node of the view. */
export function childNodes(node: ChangesNode): readonly ChangesNode[] {
  if (node.kind === 'sources') return node.sources.map((source) => ({ kind: 'source', source }));
  if (node.kind !== 'component' && node.kind !== 'more') return [];
  const { component, changes } = node;
  const shown = changes
    .slice(0, AT_ONCE)
    .map((change): ChangesNode => ({ kind: 'change', component, change }));
  const rest = changes.slice(AT_ONCE);
  return rest.length === 0 ? shown : [...shown, { kind: 'more', component, changes: rest }];
}

/** More than these of a group are no longer read one by one; the editor is spared drawing them. */
const AT_ONCE = 100;
