import type { FromMapPage, MapStrings } from '../protocol.ts';
import { format, html } from './dom.ts';

interface BarActions {
  readonly post: (message: FromMapPage) => void;
  readonly search: (text: string) => void;
  /** Goes to the next component that was found. */
  readonly next: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
}

/** The row of controls above the picture. */
export interface Bar {
  readonly element: HTMLElement;
  readonly setMatches: (text: string) => void;
  readonly setScale: (scale: number) => void;
}

export const ZOOM_STEP = 1.25;

/** The bar above the picture: search, zoom, and the way to the map’s file. */
export function drawBar(strings: MapStrings, actions: BarActions): Bar {
  const input = html('input', {
    type: 'search',
    placeholder: strings.search,
    'aria-label': strings.search,
    spellcheck: 'false',
  });
  input.addEventListener('input', () => actions.search(input.value));
  input.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') actions.next();
    if (key === 'Escape') {
      input.value = '';
      actions.search('');
    }
  });
  const matches = html('output', { class: 'soft', 'aria-live': 'polite' });
  const scale = html('span', { class: 'scale soft', 'aria-hidden': 'true' });
  const quiet = (text: string, name: string, click: () => void) =>
    html('button', { class: 'quiet', 'aria-label': name, title: name, click }, text);
  const element = html(
    'div',
    { class: 'bar' },
    input,
    matches,
    html('span', { class: 'space' }),
    html(
      'div',
      { class: 'zoom', role: 'group', 'aria-label': strings.zoom },
      quiet('−', strings.zoomOut, () => actions.zoomBy(1 / ZOOM_STEP)),
      scale,
      quiet('+', strings.zoomIn, () => actions.zoomBy(ZOOM_STEP)),
      html('button', { class: 'quiet', title: strings.fit, click: actions.fit }, strings.fitShort),
    ),
    html(
      'button',
      { class: 'secondary', click: () => actions.post({ type: 'openMap' }) },
      strings.openMap,
    ),
  );
  return {
    element,
    setMatches: (text) => {
      matches.textContent = text;
    },
    setScale: (value) => {
      scale.textContent = format('{0} %', Math.round(value * 100));
    },
  };
}
