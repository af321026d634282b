import type { GateOfStep } from '../../core/incident/gates.ts';
import type { Fact } from '../../core/incident/log/draft.ts';
import { stepFacts } from '../../core/incident/recording/attaching.ts';
import { isSettled } from '../../core/playbook/checklist.ts';
import { gatedChecklist, gateOf } from '../../core/playbook/gate.ts';
import type { Checklists } from '../checklist/checklists.ts';
import type { OpenedGate, ShownChecklist, TickLog } from '../checklist/tick-log.ts';
import { runs } from './ask.ts';
import { attachment } from './attachment.ts';
import { type Recorder, record } from './recording.ts';

/**
 * Takes ticks into the log of the incident that is worked on.
 *
 * @param follow shows what was recorded, before the boxes are drawn again
 */
export function createTickLog(
  recorder: Recorder,
  checklists: Checklists,
  follow: () => Promise<void>,
): TickLog {
  const { incidents } = recorder;
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other, so that a playbook is attached once and the last tick counts. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
  const put = async (facts: readonly Fact[], gate?: GateOfStep) => {
    await record(recorder, facts, { keptBy: 'form', ...(gate === undefined ? {} : { gate }) });
    await follow();
  };
  const attach = async (shown: ShownChecklist) => {
    const { current } = incidents;
    if (!runs(current)) return;
    const attached = await attachment(incidents, shown, current, 'back');
    if (attached === undefined || attached.facts.length === 0) return;
    await put(attached.facts);
  };
  const change = async (shown: ShownChecklist, steps: readonly string[], done: boolean) => {
    const { current } = incidents;
    if (current === undefined) return;
    const attached = await attachment(incidents, shown, current);
    if (attached === undefined) return;
    const { checklist } = shown;
    const changed = steps.filter((id) =>
      done ? !Object.hasOwn(checklist.ticks, id) : isSettled(checklist, id),
    );
    const type = done ? 'step-ticked' : 'step-unticked';
    const facts = [...attached.facts, ...stepFacts(shown, attached.playbook, changed, type)];
    const gated = gatedChecklist(checklist, shown.outline, shown.effects);
    // What was ticked before the playbook belonged to the incident passed its gate then.
    const gate: GateOfStep = ({ step }) =>
      changed.includes(step) ? gateOf(gated, step) : { kind: 'free' };
    if (facts.length > 0) await put(facts, gate);
  };
  const open = async (shown: ShownChecklist, gate: OpenedGate) => {
    const { current } = incidents;
    const attached = current && (await attachment(incidents, shown, current));
    if (attached === undefined) return;
    const data = { ...gate, playbook: attached.playbook };
    await put([...attached.facts, { type: 'gate-opened', data }]);
  };
  return {
    takes: (checklist) => runs(incidents.current) || checklists.isLogged(checklist),
    attach: (shown) => inTurn(() => attach(shown)),
    record: (shown, steps, done) => inTurn(() => change(shown, steps, done)),
    open: (shown, gate) => inTurn(() => open(shown, gate)),
  };
}
