import type { Checklists } from './checklists.ts';
import { effectReasons } from './effect-words.ts';

/**
 * Ticks or unticks a step of the shown checklist. Where its gate is closed, asks for the reason first
 * and records it; without one the step stays as it is. Runs nothing.
 */
export async function tickStep(checklists: Checklists, id: string, done: boolean): Promise<void> {
  const gate = done ? await checklists.gateOf(id) : undefined;
  if (gate?.kind === 'closed') {
    const [{ allSteps, openedGate, targetOf }, { askToOpen }, { targetText }] = await Promise.all([
      import('../analysis.ts'),
      import('../run/gate-dialogs.ts'),
      import('../run/target-text.ts'),
    ]);
    const shown = await checklists.shown();
    const step = shown && allSteps(shown.outline).find((one) => one.id === id);
    if (shown === undefined || step === undefined) return;
    const target = targetText(step.commands.flatMap(({ text }) => targetOf(text)));
    const commands = step.commands.map(({ text }) => text);
    const reasons = step.commands.flatMap((command) => {
      const found = shown.effects.get(command.id);
      return found === undefined ? [] : effectReasons(found, command.text);
    });
    const reason = await askToOpen(gate, { step: step.text, commands, target, reasons });
    if (reason !== undefined) {
      const gate = openedGate('', step, reason, commands);
      await checklists.openGate(gate, new Date().toISOString());
    }
  }
  await checklists.setTicked(id, done, new Date().toISOString());
}
