import { basename, isAbsolute, relative, resolve, sep } from 'node:path';
import { gatesOf } from '../../../core/incident/gates.ts';
import type { Fact } from '../../../core/incident/log/draft.ts';
import type { StepRef } from '../../../core/incident/log/events.ts';
import { openedGate } from '../../../core/incident/recording/gate.ts';
import { isAttached, playbookAttached, stepRef } from '../../../core/incident/recording/steps.ts';
import { parsePlaybook } from '../../../core/playbook/parse.ts';
import { readText } from '../../../node/read-text.ts';
import { isFailure } from '../../../node/store/failure.ts';
import type { OptionSpec } from '../../command.ts';
import { requiredOption, textOption } from '../../options.ts';
import { type FoundStep, findStep, openChecklists } from '../checklists.ts';
import { permitted } from '../record.ts';
import { failedAt, Refused } from '../refused.ts';
import type { Session } from '../session.ts';
import { type Call, REASON, type Recording } from './recording.ts';

const PLAYBOOK: OptionSpec = {
  type: 'string',
  value: 'FILE',
  help: 'which playbook, where several have a step of that name',
};

/** What is done with playbooks. */
export const STEPS: readonly Recording[] = [
  {
    name: 'attach',
    summary: 'attach a playbook, as it is now, to work through it',
    operands: ['PLAYBOOK.md'],
    example: 'faultline incident attach playbooks/secrets-manager.md',
    facts: attach,
  },
  {
    name: 'tick',
    summary: 'record that a step of a playbook is done',
    operands: ['STEP'],
    options: {
      reason: {
        ...REASON,
        help: 'why a step that changes something cannot wait for the diagnosis',
      },
      playbook: PLAYBOOK,
    },
    example: 'faultline incident tick s412',
    facts: tick,
  },
  {
    name: 'skip',
    summary: 'record that a step of a playbook is left out, and why',
    operands: ['STEP'],
    options: { reason: { ...REASON, help: 'why (needed)' }, playbook: PLAYBOOK },
    example: 'faultline incident skip s530 --reason "no access to KMS"',
    facts: async (call) => {
      const reason = requiredOption(call.args, 'reason');
      const found = await stepNamed(call);
      return [{ type: 'step-skipped', data: { ...reference(found), reason } }];
    },
  },
  {
    name: 'untick',
    summary: 'take a tick or a skip back',
    operands: ['STEP'],
    options: { playbook: PLAYBOOK },
    example: 'faultline incident untick s412',
    facts: async (call) => {
      const found = await stepNamed(call);
      if (stateOf(found) === null) throw new Refused('step-open', 'This step is still to do.');
      return [{ type: 'step-unticked', data: reference(found) }];
    },
  },
];

async function attach({ incident, session, words: [typed = ''] }: Call): Promise<readonly Fact[]> {
  const { path, file } = await readPlaybook(session, typed);
  if ('failure' in file)
    throw new Refused('unreadable', `${typed}: ${file.failure}. ${file.remedy}`);
  const fromRoot = relative(session.root, path);
  const outside = fromRoot.startsWith('..') || isAbsolute(fromRoot);
  const playbook = outside ? basename(path) : fromRoot.split(sep).join('/');
  const { title, steps } = parsePlaybook({ path: playbook, text: file.text });
  if (steps.length === 0)
    throw new Refused('no-steps', `${typed} has no steps. Attach a playbook.`);
  const factOf = (snapshot: string) => playbookAttached(playbook, title, snapshot);
  await permitted(session, incident, [factOf('still-to-be-kept.md')]);
  const kept = await session.store.attachText(incident.id, 'snapshots', file.text);
  if (isFailure(kept)) throw failedAt({ ...kept, kept: '' }, typed);
  if (isAttached(incident, kept.name)) {
    throw new Refused('attached-already', `${playbook} is attached already, as it is now.`);
  }
  return [factOf(kept.name)];
}

async function tick(call: Call): Promise<readonly Fact[]> {
  const { incident, session, args } = call;
  const checklists = await openChecklists(session, incident);
  const found = findStep(checklists, call.words[0] ?? '', textOption(args, 'playbook'));
  if (stateOf(found) === 'ticked') throw new Refused('step-ticked', 'This step is ticked already.');
  const data = reference(found);
  const ticked: Fact = { type: 'step-ticked', data };
  const reason = textOption(args, 'reason');
  if (reason === undefined) return [ticked];
  if (gatesOf(incident, checklists)(data).kind !== 'closed') {
    throw new Refused('no-gate', 'This step need not wait for anything. Leave --reason out.');
  }
  const commands = found.step.commands.map(({ text }) => text);
  const gate = openedGate(data.playbook, found.step, reason, commands);
  return [{ type: 'gate-opened', data: gate }, ticked];
}

/** A path may be typed from the current folder, or from the repository's root as `show` prints it. */
async function readPlaybook({ cwd, root }: Session, typed: string) {
  const [here, there] = [resolve(cwd, typed), resolve(root, typed)];
  const file = await readText(here);
  if ('text' in file || here === there) return { path: here, file };
  const other = await readText(there);
  return 'text' in other ? { path: there, file: other } : { path: here, file };
}

async function stepNamed({
  incident,
  session,
  words: [name = ''],
  args,
}: Call): Promise<FoundStep> {
  const checklists = await openChecklists(session, incident);
  return findStep(checklists, name, textOption(args, 'playbook'));
}

function stateOf({ playbook, step }: FoundStep): 'ticked' | 'skipped' | null {
  return Object.hasOwn(playbook.steps, step.id) ? (playbook.steps[step.id]?.state ?? null) : null;
}

function reference({ playbook, step }: FoundStep): StepRef {
  return stepRef(playbook.snapshot, step);
}
