import type { Checklist } from '../../core/playbook/checklist.ts';

/** The steps about which two states of a checklist do not say the same. */
export function changedMarks(before: Checklist, after: Checklist): readonly string[] {
  const marked = [before, after].flatMap(({ ticks, skips }) => [
    ...Object.keys(ticks),
    ...Object.keys(skips),
  ]);
  return [...new Set(marked)].filter((id) => markOf(before, id) !== markOf(after, id));
}

function markOf({ ticks, skips, people }: Checklist, id: string): string {
  return JSON.stringify([ticks[id], skips[id], people[id]]);
}
