import { graphOf } from '../../core/map/graph/graph.ts';
import type { DrawnMap, FromMapPage, MapPlaybook, MapStrings } from '../protocol.ts';
import { format, html } from './dom.ts';

interface DetailsActions {
  readonly post: (message: FromMapPage) => void;
  readonly choose: (name: string) => void;
  readonly close: () => void;
}

const MARKS = ['failing', 'healthy', 'unknown'] as const;

/** All about one component. */
export function drawDetails(
  map: DrawnMap,
  name: string,
  strings: MapStrings,
  actions: DetailsActions,
): readonly Node[] {
  const component = map.components.find((one) => one.name === name);
  if (component === undefined) return [];
  const { aliases, playbooks, hasEntry, mark } = component;
  const graph = graphOf(map);
  const open = { click: () => actions.post({ type: 'openEntry', name }) };
  return [
    html(
      'div',
      { class: 'head' },
      html('h2', { tabindex: -1 }, name),
      html(
        'button',
        { class: 'quiet', 'aria-label': strings.close, title: strings.close, click: actions.close },
        '✕',
      ),
    ),
    aliases.length === 0
      ? document.createTextNode('')
      : html('p', { class: 'soft' }, format(strings.alsoCalled, aliases.join(', '))),
    html(
      'button',
      hasEntry ? open : { ...open, class: 'secondary' },
      hasEntry ? strings.openEntry : strings.openLine,
    ),
    map.marking
      ? html(
          'div',
          { class: 'marks', role: 'group', 'aria-label': format(strings.markLabel, name) },
          ...MARKS.map((one) =>
            html(
              'button',
              {
                class: one === mark ? '' : 'secondary',
                'aria-pressed': String(one === mark),
                click: () => actions.post({ type: 'mark', name, mark: one }),
              },
              strings.marks[one],
            ),
          ),
        )
      : document.createTextNode(''),
    html('h3', {}, strings.playbooks),
    playbooks.length === 0
      ? html('p', { class: 'soft' }, strings.noPlaybooks)
      : html('ul', {}, ...playbooks.map((playbook) => playbookItem(playbook, strings, actions))),
    html('h3', {}, `▲ ${strings.needs}`),
    ...reachLists(
      { direct: graph.dependencies(name), all: graph.upstream(name), none: strings.needsNothing },
      strings,
      actions,
    ),
    html('h3', {}, `▼ ${strings.neededBy}`),
    ...reachLists(
      {
        direct: graph.dependents(name),
        all: graph.downstream(name),
        none: strings.neededByNothing,
      },
      strings,
      actions,
    ),
    ...sentences(map, name, strings, actions),
  ];
}

function playbookItem(
  { file, title, path, steps }: MapPlaybook,
  strings: MapStrings,
  { post }: DetailsActions,
): HTMLLIElement {
  return html(
    'li',
    { class: 'playbook' },
    html(
      'div',
      {},
      html(
        'button',
        { class: 'link', title: path, click: () => post({ type: 'openPlaybook', file }) },
        title,
      ),
      html('span', { class: 'soft' }, steps),
    ),
    html(
      'button',
      {
        class: 'secondary',
        'aria-label': format(strings.startPlaybookLabel, title),
        click: () => post({ type: 'startPlaybook', file }),
      },
      strings.startPlaybook,
    ),
  );
}

/** Names that one arrow leads to, names that any number of arrows lead to, and what is said of none. */
interface Reach {
  readonly direct: readonly string[];
  readonly all: readonly string[];
  readonly none: string;
}

function reachLists(
  { direct, all, none }: Reach,
  strings: MapStrings,
  actions: DetailsActions,
): readonly Node[] {
  if (direct.length === 0) return [html('p', { class: 'soft' }, none)];
  const indirect = all.filter((name) => !direct.includes(name));
  return [
    ...componentList(strings.directly, direct, actions),
    ...componentList(strings.indirectly, indirect, actions),
  ];
}

function componentList(
  heading: string,
  names: readonly string[],
  { choose }: DetailsActions,
): readonly Node[] {
  if (names.length === 0) return [];
  const items = names.map((name) =>
    html('li', {}, html('button', { class: 'link', click: () => choose(name) }, name)),
  );
  return [html('h4', {}, `${heading} (${names.length})`), html('ul', {}, ...items)];
}

function sentences(
  { edges }: DrawnMap,
  name: string,
  strings: MapStrings,
  { post }: DetailsActions,
): readonly Node[] {
  const said = edges.filter(
    ({ dependent, dependency }) => dependent === name || dependency === name,
  );
  if (said.length === 0) return [];
  const items = said.map(({ dependent, dependency, line }) =>
    html(
      'li',
      {},
      html(
        'button',
        { class: 'link', click: () => post({ type: 'openLine', line }) },
        format(strings.sentence, dependent, dependency),
      ),
    ),
  );
  return [html('h3', {}, strings.sentences), html('ul', {}, ...items)];
}
