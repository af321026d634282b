import type { FromMapPage, MapStrings, MapView } from '../protocol.ts';
import { format, html } from './dom.ts';

/** What stands in place of the picture when there is nothing to draw; null when there is. */
export function drawNotice(
  view: MapView,
  strings: MapStrings,
  post: (message: FromMapPage) => void,
): HTMLElement | null {
  const settings = html(
    'button',
    { class: 'secondary', click: () => post({ type: 'openSettings' }) },
    strings.openSettings,
  );
  if (view.kind === 'missing') {
    return notice(
      strings.missingTitle,
      format(strings.missingText, view.path),
      html('button', { click: () => post({ type: 'createMap' }) }, strings.missingCreate),
      settings,
    );
  }
  if (view.components.length > 0) return null;
  return notice(
    strings.emptyTitle,
    format(strings.emptyText, view.path),
    html('button', { click: () => post({ type: 'openMap' }) }, format(strings.openFile, view.path)),
    settings,
  );
}

function notice(title: string, text: string, ...buttons: readonly Node[]): HTMLElement {
  return html(
    'section',
    { class: 'notice' },
    html('h2', {}, title),
    html('p', {}, text),
    html('div', { class: 'buttons' }, ...buttons),
  );
}
