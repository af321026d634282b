import type { Change } from '../../core/changes/change.ts';
import type { NextCheck, Reason, Suspect } from '../../core/map/triage/model.ts';
import type { TriageState } from './state.ts';

export const GROUPS = ['suspects', 'checks', 'unexplained', 'changes', 'components'] as const;
export type Group = (typeof GROUPS)[number];

export type TriageNode =
  | { readonly kind: 'group'; readonly group: Group }
  | {
      readonly kind: 'suspect';
      readonly component: string;
      readonly suspect: Suspect;
      readonly leads: boolean;
      /** The other suspects that the marks cannot tell from it. */
      readonly alike: readonly string[];
    }
  | { readonly kind: 'reason'; readonly of: string; readonly reason: Reason }
  | { readonly kind: 'check'; readonly component: string; readonly check: NextCheck }
  | { readonly kind: 'unexplained'; readonly component: string }
  | { readonly kind: 'change'; readonly change: Change }
  | { readonly kind: 'component'; readonly component: string };

/** Less likely suspects are not shown, beyond the first three; and so many at most. */
const LIKELY = 0.05;
const FIRST = 3;
const MOST = 8;
const MOST_CHANGES = 20;

/** What stands under a node, or at the top. Groups without anything are left out. */
export function childrenOf(state: TriageState, node?: TriageNode): readonly TriageNode[] {
  if (node === undefined) {
    return GROUPS.flatMap((group) =>
      inGroup(state, group).length === 0 ? [] : [{ kind: 'group', group } as const],
    );
  }
  if (node.kind === 'group') return inGroup(state, node.group);
  if (node.kind === 'suspect') {
    const { component, suspect } = node;
    return suspect.because.map((reason) => ({ kind: 'reason', of: component, reason }));
  }
  return [];
}

function inGroup(
  { answer, changes, components }: TriageState,
  group: Group,
): readonly TriageNode[] {
  switch (group) {
    case 'suspects':
      return suspectsOf(answer.suspects);
    case 'checks':
      return answer.nextChecks.map((check) => ({
        kind: 'check',
        component: check.component,
        check,
      }));
    case 'unexplained':
      return answer.unexplained.map((component) => ({ kind: 'unexplained', component }));
    case 'changes':
      return changes.slice(0, MOST_CHANGES).map((change) => ({ kind: 'change', change }));
    case 'components':
      return components.map((component) => ({ kind: 'component', component }));
  }
}

function suspectsOf(suspects: readonly Suspect[]): readonly TriageNode[] {
  const shown = suspects
    .filter(({ probability }, at) => at < FIRST || probability >= LIKELY)
    .slice(0, MOST);
  return shown.map((suspect, at) => ({
    kind: 'suspect',
    component: suspect.component,
    suspect,
    leads: at === 0,
    alike: shown
      .filter((other) => other.group === suspect.group && other !== suspect)
      .map(({ component }) => component),
  }));
}
