import { commandEffect } from '../../../playbook/effects.ts';
import type { Playbook, Step } from '../../../playbook/model.ts';
import { allSteps } from '../../../playbook/steps/all-steps.ts';
import type { ToolSet } from '../../../shell/tools/set.ts';
import { english } from '../../../text/sentence.ts';
import type { DocumentFacts } from '../../../workspace/facts/document-facts.ts';
import { addBefore, DIAGNOSIS } from '../../fixes/add-section.ts';
import { edit, type Fix, type FixTools, toChoose } from '../../fixes/fix.ts';
import { moveUp, sectionOf } from '../../fixes/section-text.ts';
import { fileRule } from '../../rule.ts';

/**
 * # A mitigation comes before anything was looked at
 *
 * The first step that changes something, under a heading of mitigation, has no look before it: neither a
 * command that changes nothing, nor anything written under a heading of diagnosis.
 *
 * ## Why
 *
 * What helps in one case harms in another. Without a look first, a responder cannot know which case it
 * is, and the evidence is gone once something was changed.
 *
 * ## What to do
 *
 * Put a step before it that shows whether this mitigation is the right one. The fix moves a diagnosis that
 * stands below the mitigation up before it; where there is none, it adds the section.
 *
 * ## Precision
 *
 * On a corpus of 1,600 public runbooks it has 6 reports; 3 are right, the others are procedures without
 * a failure. In the folder of a team’s own playbooks these are rare.
 *
 * ## Examples
 *
 * ### A look comes first
 *
 * ~~~markdown playbooks/dns.md
 * # DNS
 *
 * ## Diagnosis
 *
 * 1. Ask the server: `dig @10.0.0.2 vault.example +short`
 *
 * ## Mitigation
 *
 * 1. Restart it: `kubectl -n kube-system rollout restart deploy/coredns`
 * ~~~
 *
 * ### Nothing but a restart
 *
 * ~~~markdown playbooks/dns.md
 * # DNS
 *
 * ## Mitigation
 *
 * 1. Restart it: `kubectl -n kube-system rollout restart deploy/coredns`
 * 2. See whether it is there: `kubectl -n kube-system get pods`
 * ~~~
 *
 * ~~~problems
 * playbooks/dns.md:5:17 Under “Mitigation” something is changed before any step has only looked. Put a step before it that shows whether it is the right one.
 * ~~~
 *
 * ### The look comes too late
 *
 * ~~~markdown playbooks/dns.md
 * # DNS
 *
 * ## Mitigation
 *
 * 1. Restart it: `kubectl -n kube-system rollout restart deploy/coredns`
 *
 * ## Diagnosis
 *
 * 1. Ask the server: `dig @10.0.0.2 vault.example +short`
 * ~~~
 *
 * ~~~problems
 * playbooks/dns.md:5:17 Under “Mitigation” something is changed before any step has only looked. Put a step before it that shows whether it is the right one.
 * ~~~
 *
 * ~~~markdown playbooks/dns.md fixed
 * # DNS
 *
 * ## Diagnosis
 *
 * 1. Ask the server: `dig @10.0.0.2 vault.example +short`
 *
 * ## Mitigation
 *
 * 1. Restart it: `kubectl -n kube-system rollout restart deploy/coredns`
 * ~~~
 */
export const mitigationWithoutLook = fileRule({
  code: 'playbook/mitigation-without-look',
  severity: 'warning',
  on: 'playbook',
  *check({ file, tools }) {
    const { playbook } = file;
    if (playbook === null) return;
    const steps = allSteps(playbook);
    const at = steps.findIndex(
      (step) =>
        kindOf(playbook, step) === 'mitigation' &&
        effectsOf(playbook, step, tools).includes('mutating'),
    );
    const first = steps[at];
    if (first === undefined) return;
    if (steps.slice(0, at).some((step) => looks(playbook, step, tools))) return;
    if (isDiagnosedBefore(file, playbook, first)) return;
    const section = first.section === null ? undefined : playbook.sections[first.section];
    const command = first.commands
      .flatMap((index) => playbook.commands[index] ?? [])
      .find((one) => commandEffect(one, tools).effect === 'mutating');
    const { start, end } = (command ?? first).range;
    yield {
      text: english`Under “{0}” something is changed before any step has only looked. Put a step before it that shows whether it is the right one.`,
      args: [section?.heading ?? ''],
      start,
      end,
      fixes: toChoose((fixTools) => lookFirst(file, section?.range.start ?? 0, fixTools)),
    };
  },
});

function kindOf({ sections }: Playbook, { section }: Step) {
  return section === null ? undefined : sections[section]?.kind;
}

/** Whether something is written under a heading of diagnosis above: a look may be told in words alone. */
function isDiagnosedBefore(
  { headings }: DocumentFacts,
  { sections }: Playbook,
  step: Step,
): boolean {
  return sections.some(({ kind, range: { start } }) => {
    if (kind !== 'diagnosis' || start >= step.range.start) return false;
    return headings.some((one) => one.start === start && one.content === 'some');
  });
}

/** Whether a step only looks: by its commands, or as a step of the diagnosis without any. */
function looks(playbook: Playbook, step: Step, tools: ToolSet): boolean {
  const effects = effectsOf(playbook, step, tools);
  return effects.length === 0
    ? kindOf(playbook, step) === 'diagnosis'
    : effects.every((effect) => effect === 'read-only');
}

function effectsOf({ commands }: Playbook, step: Step, tools: ToolSet) {
  return step.commands.flatMap((index) => {
    const command = commands[index];
    return command === undefined ? [] : [commandEffect(command, tools).effect];
  });
}

/** Moves a diagnosis up before the mitigation that begins at a place, or adds one there. */
function lookFirst(file: DocumentFacts, at: number, tools: FixTools): readonly Fix[] {
  const { path, headings, playbook } = file;
  const text = tools.text(path);
  const mitigation = headings.find(({ start }) => start === at);
  if (text === null || mitigation === undefined) return [];
  const late = playbook?.sections.find(
    ({ kind, range, depth }) =>
      kind === 'diagnosis' && range.start > at && depth === mitigation.depth,
  );
  const heading = headings.find(({ start }) => start === late?.range.start);
  if (heading === undefined) return addBefore(file, mitigation, DIAGNOSIS, tools);
  const { start: to } = sectionOf(headings, mitigation, text);
  const edits = moveUp(text, sectionOf(headings, heading, text), to);
  const title = { text: english`Move “{0}” before it`, args: [heading.text] };
  return [edit(title, false, ...edits.map((one) => ({ path, ...one })))];
}
