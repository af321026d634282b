import { html } from '../map/dom.ts';
import { createClocks } from './clocks.ts';
import { drawDue, drawOtherDue } from './due.ts';
import { createForm } from './form.ts';
import { drawHeader, drawMatter } from './header.ts';
import type { Parts, Post } from './parts.ts';
import type { IncidentView, PanelStrings, ToPanel } from './protocol.ts';
import { drawRoles } from './roles.ts';
import { drawTeams } from './teams.ts';
import { drawWindow } from './window.ts';

/** The page: draws what it is shown, and keeps only what is being typed. */
export function createPanel(root: HTMLElement, post: Post): (message: ToPanel) => void {
  const clocks = createClocks();
  const form = createForm(post);
  const top = html('div', {});
  /** Says to screen readers what is new about what is due: when it changes, not every second. */
  const live = html('p', { class: 'unseen', role: 'status', 'aria-live': 'polite' });
  root.replaceChildren(live, top, form.element);

  /** The button that had the keyboard, or one of the same row: what was claimed can be released. */
  const findAgain = (key: string) =>
    root.querySelector<HTMLElement>(`[data-key=${CSS.escape(key)}]`) ??
    root.querySelector<HTMLElement>(`[data-key$=${CSS.escape(key.replace(/^\w+/, ''))}]`);

  const show = (view: IncidentView | null, strings: PanelStrings, now: number) => {
    const focused = document.activeElement?.getAttribute('data-key');
    clocks.reset(now);
    if (view === null) {
      const declare = () => post({ type: 'action', action: 'declareIncident' });
      top.replaceChildren(
        html('p', {}, strings.none),
        html('button', { click: declare }, strings.declare),
      );
    } else {
      const parts: Parts = { view, strings, post, clock: clocks.make };
      top.replaceChildren(
        ...drawHeader(parts),
        ...drawDue(parts, () => form.focus()),
        ...drawWindow(parts),
        ...drawRoles(parts),
        ...drawMatter(parts, () => form.focus()),
        ...drawOtherDue(parts),
        ...drawTeams(parts),
      );
    }
    form.show(view, strings);
    const said = view?.due[0]?.text ?? '';
    if (live.textContent !== said) live.textContent = said;
    if (focused) findAgain(focused)?.focus();
  };

  return (message) => {
    switch (message.type) {
      case 'show':
        return show(message.view, message.strings, message.now);
      case 'time':
        return clocks.set(message.now);
      case 'focusForm':
        return form.focus();
      default:
        return form.receive(message);
    }
  };
}
