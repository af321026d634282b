import { l10n, window } from 'vscode';
import type { LoggedEvent } from '../../../core/incident/log/events.ts';
import { correction } from '../../../core/incident/recording/correction.ts';
import { formatInstant } from '../../../core/time/utc.ts';
import { readWhen } from '../../../core/time/when.ts';
import { askName, askText, askWhen } from '../ask.ts';
import type { EntryNode } from '../timeline.ts';
import { type Asker, inform } from './asker.ts';

export const addNote: Asker = async ({ services }) => {
  const title = l10n.t('Add Note');
  const text = await askText({ title, prompt: l10n.t('What happened, or what you see') });
  if (text === undefined) return undefined;
  const at = await askWhen(title, services.incidents.now());
  return at === undefined ? undefined : { facts: [{ type: 'note', data: { text } }], at };
};

export const addActionItem: Asker = async () => {
  const title = l10n.t('Add Action Item');
  const text = await askText({ title, prompt: l10n.t('What should be done so it does not recur') });
  if (text === undefined) return undefined;
  const prompt = l10n.t('Who does it? Enter for nobody yet.');
  const owner = await askText({ title, prompt, optional: true });
  return owner === undefined
    ? undefined
    : { facts: [{ type: 'action-item', data: { text, owner } }] };
};

/** Corrects one fact of an entry, or its time. The entry stays in the log; the correction follows it. */
export const correctEntry: Asker = async ({ services, incident, argument }) => {
  const title = l10n.t('Correct Entry');
  const event = await askEntry(incident.events, argument, services.timelineView.selection[0]);
  if (event === undefined) return undefined;
  const facts = Object.entries(event.data).filter(([, value]) => typeof value === 'string');
  const time = l10n.t('Time: {0}', formatInstant(event.at));
  const labels = new Map([
    ...facts.map(([name, value]) => [`${name}: ${value}`, name] as const),
    [time, 'at'] as const,
  ]);
  const chosen = await askName([...labels.keys()], l10n.t('What is wrong?'));
  const name = labels.get(chosen ?? '');
  if (name === undefined) return undefined;
  if (name === 'at') {
    const now = services.incidents.now();
    const value = formatInstant(event.at);
    const prompt = l10n.t('When it really happened: 15:40 (UTC), or an ISO time');
    const at = readWhen((await askText({ title, prompt, value })) ?? '-', now);
    if (at === null) return undefined;
    return { facts: [correction(incident, event.id, [['at', formatInstant(at)]])] };
  }
  const value = String(Object.fromEntries(facts)[name] ?? '');
  const typed = await askText({ title, prompt: name, value, optional: true });
  if (typed === undefined || typed === value) return undefined;
  return { facts: [correction(incident, event.id, [[name, typed]])] };
};

async function askEntry(
  events: readonly LoggedEvent[],
  argument: unknown,
  selected: EntryNode | undefined,
): Promise<Exclude<LoggedEvent, { type: 'foreign' }> | undefined> {
  const node = (argument ?? selected) as Partial<EntryNode> | undefined;
  const found = events.find(({ id }) => id === node?.entry?.id);
  if (found === undefined) return inform(l10n.t('Choose an entry of the timeline to correct.'));
  if (found.type !== 'foreign' && found.type !== 'corrected') return found;
  void window.showInformationMessage(l10n.t('This entry cannot be corrected; add a note instead.'));
  return undefined;
}
