import type { TimelineEntry } from '../../core/incident/timeline/timeline.ts';
import { english } from '../../core/text/sentence.ts';

type Type = TimelineEntry['type'];

/** What the timeline can be narrowed to. */
export const TIMELINE_GROUPS = [
  { id: 'state', title: english`State: declared, mitigated, aftershock, all-clear` },
  { id: 'communication', title: english`Communication: thread and updates` },
  { id: 'people', title: english`Roles` },
  { id: 'impact', title: english`Teams and components` },
  { id: 'work', title: english`Playbooks, steps and commands` },
  { id: 'notes', title: english`Notes, action items and corrections` },
  { id: 'overdue', title: english`What never came` },
] as const;
export type TimelineGroup = (typeof TIMELINE_GROUPS)[number]['id'];

interface Kind {
  readonly group: TimelineGroup;
  readonly icon: string;
}

/** To which group each type of entry belongs, and its icon. */
export const ENTRY_KINDS: Readonly<Record<Type, Kind>> = {
  declared: { group: 'state', icon: 'flame' },
  mitigated: { group: 'state', icon: 'tools' },
  'sample-clean': { group: 'state', icon: 'pulse' },
  aftershock: { group: 'state', icon: 'warning' },
  'all-clear': { group: 'state', icon: 'pass' },
  cancelled: { group: 'state', icon: 'circle-slash' },
  merged: { group: 'state', icon: 'git-merge' },
  reopened: { group: 'state', icon: 'debug-restart' },
  renumbered: { group: 'state', icon: 'symbol-numeric' },
  acknowledged: { group: 'communication', icon: 'megaphone' },
  'thread-linked': { group: 'communication', icon: 'link' },
  'update-posted': { group: 'communication', icon: 'megaphone' },
  'role-claimed': { group: 'people', icon: 'person' },
  'role-handed-over': { group: 'people', icon: 'person' },
  'role-released': { group: 'people', icon: 'person' },
  'team-affected': { group: 'impact', icon: 'organization' },
  'team-recovered': { group: 'impact', icon: 'organization' },
  'component-marked': { group: 'impact', icon: 'type-hierarchy' },
  'release-window': { group: 'impact', icon: 'rocket' },
  'playbook-attached': { group: 'work', icon: 'book' },
  'step-ticked': { group: 'work', icon: 'check' },
  'step-skipped': { group: 'work', icon: 'debug-step-over' },
  'step-unticked': { group: 'work', icon: 'circle-large-outline' },
  'command-run': { group: 'work', icon: 'terminal' },
  'gate-opened': { group: 'work', icon: 'unlock' },
  note: { group: 'notes', icon: 'note' },
  'action-item': { group: 'notes', icon: 'tasklist' },
  corrected: { group: 'notes', icon: 'edit' },
  foreign: { group: 'notes', icon: 'question' },
  overdue: { group: 'overdue', icon: 'warning' },
};
