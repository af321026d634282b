import { countdown } from '../../core/time/countdown.ts';
import { formatClock } from '../../core/time/utc.ts';
import { format, html } from '../map/dom.ts';
import type { Parts } from './parts.ts';
import type { DueView } from './protocol.ts';

/** What is due next, large, with its countdown and the button that does it. */
export function drawDue({ view, strings, post, clock }: Parts, update: () => void): Node[] {
  if (!view.open) return [];
  const [next] = view.due;
  if (next === undefined) return [html('p', { class: 'due' }, strings.nothingDue)];
  const time = formatClock(next.dueAt);
  return [
    html(
      'section',
      { class: next.overdue ? 'due overdue' : 'due', 'aria-label': strings.next },
      html('p', { class: 'what' }, next.text),
      html(
        'p',
        { class: 'when' },
        clock((now) => countdown(next.dueAt, now), { class: 'countdown', role: 'timer' }),
        ...doButton(next, { view, strings, post, clock }, update),
      ),
      html('p', {}, format(next.overdue ? strings.overdueSince : strings.dueAt, time)),
    ),
  ];
}

/** Everything else that is due, in the order of its urgency. */
export function drawOtherDue({ view, strings, clock }: Parts): Node[] {
  const others = view.open ? view.due.slice(1) : [];
  if (others.length === 0) return [];
  const items = others.map(({ text, dueAt, overdue }) =>
    html(
      'li',
      { class: overdue ? 'overdue' : '' },
      clock((now) => countdown(dueAt, now), { class: 'countdown' }),
      html('span', {}, overdue ? format(strings.overdue, text) : text),
    ),
  );
  return [html('h2', {}, strings.alsoDue), html('ul', { class: 'list' }, ...items)];
}

function doButton({ action }: DueView, { strings, post }: Parts, update: () => void): Node[] {
  const button = (label: string, click: () => void) => [
    html('button', { class: 'do', 'data-key': 'due', click }, label),
  ];
  switch (action) {
    case null:
      return [];
    case 'update':
      return button(strings.updateShort, update);
    case 'IC':
    case 'SME':
    case 'Comms':
      return button(format(strings.claimLabel, action), () =>
        post({ type: 'claim', role: action }),
      );
    default: {
      const labels: Readonly<Partial<Record<typeof action, string>>> = {
        copyAcknowledgement: strings.copyAcknowledgement,
        linkThread: strings.linkThread,
        recordCleanSample: strings.metricsClean,
        giveAllClear: strings.allClear,
      };
      return button(labels[action] ?? strings.next, () => post({ type: 'action', action }));
    }
  }
}
