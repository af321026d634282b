import { graphOf } from '../../core/map/graph/graph.ts';
import type { MapLayout } from '../../core/map/render/layout.ts';
import type { DrawnMap, FromMapPage, MapStrings, ToMapPage } from '../protocol.ts';
import { type Bar, drawBar } from './bar.ts';
import { drawDetails } from './details.ts';
import { format, html } from './dom.ts';
import { findComponents } from './find.ts';
import { drawFooter } from './footer.ts';
import { keyAction } from './keys.ts';
import { createLayouter } from './layout.ts';
import { drawLegend } from './legend.ts';
import { neighbour, readingOrder } from './navigation.ts';
import { drawNotice } from './notice.ts';
import type { PageState } from './page-state.ts';
import { drawPicture, type Picture } from './picture.ts';
import { relationsTo } from './relations.ts';
import { createStage, nameAt } from './stage.ts';

interface Host {
  postMessage(message: FromMapPage): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
}

/** What is drawn of one map. */
interface Drawn {
  readonly map: DrawnMap;
  readonly strings: MapStrings;
  readonly layout: MapLayout;
  readonly picture: Picture;
  readonly bar: Bar;
}

/** The page: its state is the map, the chosen component, what is sought, and the camera. */
export function createPage(root: HTMLElement, host: Host) {
  const post = (message: FromMapPage) => host.postMessage(message);
  const layoutOf = createLayouter(root.dataset.worker ?? '');
  const legend = html('p', { class: 'legend' });
  const details = html('aside', { hidden: true });
  const footer = html('footer', {});
  const stage = createStage({
    onClick: (name) => choose(name),
    onCamera: (camera, isFit) => {
      remember({ camera: isFit ? null : camera });
      drawn?.bar.setScale(camera.scale);
    },
  });
  let state: PageState = host.getState() ?? { folder: '', chosen: null, camera: null };
  let drawn: Drawn | undefined;
  let sought = '';
  let found: readonly string[] = [];

  const remember = (change: Partial<PageState>) => {
    state = { ...state, ...change };
    host.setState(state);
  };

  const show = async ({ folder, chosen = state.chosen, view, strings }: ToMapPage) => {
    remember({ folder, chosen });
    const notice = drawNotice(view, strings, post);
    footer.replaceChildren(...(view.kind === 'map' ? drawFooter(view, strings, post) : []));
    if (notice !== null || view.kind === 'missing') {
      drawn = undefined;
      root.replaceChildren(...(notice === null ? [] : [notice]), footer);
      return;
    }
    if (drawn === undefined) root.replaceChildren(html('p', { class: 'wait' }, strings.drawing));
    draw(view, strings, await layoutOf(view));
  };

  const draw = (map: DrawnMap, strings: MapStrings, layout: MapLayout) => {
    const focused = nameAt(document.activeElement);
    const picture = drawPicture(layout, map, strings);
    const bar = drawn?.bar ?? arrange(strings);
    drawn = { map, strings, layout, picture, bar };
    const { components, edges } = map;
    const label = format(strings.picture, components.length, edges.length);
    stage.element.setAttribute('aria-label', label);
    stage.show(picture, layout, state.camera);
    search(sought);
    choose(components.some(({ name }) => name === state.chosen) ? state.chosen : null);
    picture.stopAt(focused ?? state.chosen ?? readingOrder(layout.nodes)[0]?.name ?? '');
    if (focused !== null) picture.nodes.get(focused)?.focus();
  };

  /** Puts the parts of the page in their places. */
  const arrange = (strings: MapStrings): Bar => {
    const bar = drawBar(strings, {
      post,
      search,
      next: nextFound,
      zoomBy: stage.zoomBy,
      fit: stage.fit,
    });
    stage.element.setAttribute('aria-description', strings.pictureHelp);
    details.setAttribute('aria-label', strings.details);
    const frame = html('div', { class: 'frame' }, stage.element, legend);
    root.replaceChildren(bar.element, html('div', { class: 'middle' }, frame, details), footer);
    return bar;
  };

  const choose = (name: string | null, { enter = false } = {}) => {
    if (name !== state.chosen) post({ type: 'chosen', name });
    remember({ chosen: name });
    if (drawn === undefined) return;
    const { map, strings, picture } = drawn;
    details.hidden = name === null;
    picture.relate(name === null ? null : relationsTo(graphOf(map), name));
    legend.replaceChildren(...drawLegend(name, map.marking, strings));
    if (name === null) {
      details.replaceChildren();
      return;
    }
    picture.stopAt(name);
    details.replaceChildren(
      ...drawDetails(map, name, strings, {
        post,
        choose: (other) => {
          choose(other, { enter: true });
          reveal(other);
        },
        close: () => leave(),
      }),
    );
    details.scrollTop = 0;
    if (enter) details.querySelector('h2')?.focus();
  };

  /** Back from the details to the component, and then to the whole picture. */
  const leave = () => {
    const { chosen } = state;
    choose(null);
    if (chosen === null) stage.element.focus();
    else drawn?.picture.nodes.get(chosen)?.focus();
  };

  const reveal = (name: string) => {
    const node = drawn?.picture.nodes.get(name);
    if (node !== undefined) stage.reveal(node);
  };

  const go = (name: string) => {
    drawn?.picture.stopAt(name);
    drawn?.picture.nodes.get(name)?.focus({ preventScroll: true });
    reveal(name);
  };

  const search = (text: string) => {
    sought = text.trim();
    if (drawn === undefined) return;
    const { components } = drawn.map;
    found = sought === '' ? [] : findComponents(components, sought);
    drawn.picture.find(sought === '' ? null : new Set(found));
    const count = format(drawn.strings.matches, found.length, components.length);
    drawn.bar.setMatches(sought === '' ? '' : count);
  };

  const nextFound = () => {
    const name = found[(found.indexOf(state.chosen ?? '') + 1) % found.length];
    if (name === undefined) return;
    choose(name);
    reveal(name);
  };

  stage.element.addEventListener('keydown', (event) => {
    const name = nameAt(event.target);
    const action = keyAction(event, name !== null);
    if (action === null || drawn === undefined) return;
    event.preventDefault();
    switch (action.type) {
      case 'zoom':
        return stage.zoomBy(action.factor);
      case 'fit':
        return stage.fit();
      case 'pan':
        return stage.panBy(action.dx, action.dy);
      case 'go':
        return go(neighbour(drawn.layout, drawn.map.edges, name ?? '', action.direction));
      case 'choose':
        if (name !== null) return choose(name, { enter: true });
        return drawn.picture.focusStop();
      case 'leave':
        return leave();
      case 'mark':
        if (name !== null && drawn.map.marking) post({ type: 'mark', name, mark: action.mark });
    }
  });
  details.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') leave();
  });

  return { show };
}
