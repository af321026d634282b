import { curve } from '../../core/map/render/curve.ts';
import type { MapLayout, PlacedNode } from '../../core/map/render/layout.ts';
import { METRICS } from '../../core/map/render/placement.ts';
import type { DrawnMap, MapComponent, MapStrings } from '../protocol.ts';
import { format, svg } from './dom.ts';
import { edgeRelation, type Relation } from './relations.ts';

export interface Picture {
  readonly element: SVGSVGElement;
  readonly nodes: ReadonlyMap<string, SVGGElement>;
  /** Marks every component and arrow; null takes the marks away. */
  readonly relate: (relationOf: ((name: string) => Relation) | null) => void;
  /** Fades what is not found; null shows all. */
  readonly find: (found: ReadonlySet<string> | null) => void;
  /** Makes one component the stop of the Tab key. */
  readonly stopAt: (name: string) => void;
  /** Gives that component the keyboard. */
  readonly focusStop: () => void;
}

const CORNER = 6;

/** Draws the layout. Components are buttons by role; one listener above them serves them all. */
export function drawPicture(layout: MapLayout, map: DrawnMap, strings: MapStrings): Picture {
  const nodes = new Map(
    layout.nodes.map((node) => [node.name, drawNode(node, map, strings)] as const),
  );
  const edges = layout.edges.map((edge) => ({
    edge,
    element: svg('path', { class: 'edge', d: curve(edge.points), 'marker-end': 'url(#tip)' }),
  }));
  const element = svg(
    'svg',
    {
      role: 'group',
      'aria-label': strings.title,
      width: layout.width,
      height: layout.height,
    },
    svg('defs', {}, tip('tip'), tip('tip-needed'), tip('tip-affected')),
    svg('g', { 'aria-hidden': 'true' }, ...edges.map((edge) => edge.element)),
    ...nodes.values(),
  );
  const states = new Map(
    map.components.map((component) => [component.name, statesOf(component, strings)]),
  );
  let stop: SVGGElement | undefined;
  return {
    element,
    nodes,
    relate: (relationOf) => {
      element.classList.toggle('related', relationOf !== null);
      for (const [name, node] of nodes) {
        const relation = relationOf?.(name) ?? 'other';
        if (node.dataset.relation === relation) continue;
        node.dataset.relation = relation;
        const words = [name, ...tagsOf(relation, strings), ...(states.get(name) ?? [])];
        node.setAttribute('aria-label', words.join(', '));
        node.setAttribute('aria-pressed', String(relation === 'chosen'));
      }
      for (const { edge, element: path } of edges) {
        const relation = relationOf === null ? 'other' : edgeRelation(edge, relationOf);
        if (path.dataset.relation === relation) continue;
        path.dataset.relation = relation;
        path.setAttribute(
          'marker-end',
          `url(#${relation === 'other' ? 'tip' : `tip-${relation}`})`,
        );
      }
    },
    find: (found) => {
      element.classList.toggle('searching', found !== null);
      for (const [name, node] of nodes) node.classList.toggle('found', found?.has(name) ?? false);
    },
    stopAt: (name) => {
      stop?.setAttribute('tabindex', '-1');
      stop = nodes.get(name);
      stop?.setAttribute('tabindex', '0');
    },
    focusStop: () => stop?.focus(),
  };
}

function drawNode(node: PlacedNode, map: DrawnMap, strings: MapStrings): SVGGElement {
  const { name, x, y, width, height, lines } = node;
  const top = height / 2 - ((lines.length - 1) * METRICS.lineHeight) / 2;
  const component = map.components.find((one) => one.name === name);
  const states = component === undefined ? [] : statesOf(component, strings);
  const words = [
    ...lines.map((line, at) =>
      svg('text', { x: width / 2, y: top + at * METRICS.lineHeight }, line),
    ),
    // Above the box, where arrows leave: below, it would cover the tips of those that come in.
    svg(
      'text',
      { class: 'state', x: 0, y: -6 },
      tag('needed', `▲ ${strings.tagNeeded}`),
      tag('affected', `▼ ${strings.tagAffected}`),
      states.join(' · '),
    ),
  ];
  return svg(
    'g',
    {
      class: ['node', component?.mark ?? '', component?.suspect ? 'suspect' : ''].join(' ').trim(),
      role: 'button',
      tabindex: -1,
      transform: `translate(${x} ${y})`,
      'aria-label': [name, ...states].join(', '),
      'aria-description': counts(name, map, strings),
      'aria-pressed': 'false',
      'data-name': name,
    },
    svg('rect', {
      class: 'ring',
      x: -5,
      y: -5,
      width: width + 10,
      height: height + 10,
      rx: CORNER + 4,
    }),
    svg('rect', { class: 'box', width, height, rx: CORNER }),
    // In the order of the label, and apart: who speaks what is seen finds the component.
    svg('g', { 'aria-hidden': 'true' }, ...words.flatMap((word) => [word, ' '])),
  );
}

const SIGNS = { failing: '✕', healthy: '✓' } as const;

/** The mark of a component and what triage says of it, in words and signs. */
function statesOf({ mark, suspect }: MapComponent, strings: MapStrings): readonly string[] {
  return [
    ...(mark === 'unknown' ? [] : [`${SIGNS[mark]} ${strings.marks[mark]}`]),
    ...(suspect === null ? [] : [format(strings.suspect, suspect.rank, suspect.percent)]),
  ];
}

function tag(relation: 'needed' | 'affected', text: string): SVGTSpanElement {
  return svg('tspan', { class: `tag ${relation}` }, `${text}\u2002`);
}

/** What the tag says that is drawn over a component, if one is. */
function tagsOf(relation: Relation, strings: MapStrings): readonly string[] {
  if (relation === 'needed') return [strings.tagNeeded];
  return relation === 'affected' ? [strings.tagAffected] : [];
}

function counts(name: string, { components, edges }: DrawnMap, strings: MapStrings): string {
  const needs = edges.filter(({ dependent }) => dependent === name).length;
  const neededBy = edges.filter(({ dependency }) => dependency === name).length;
  const playbooks = components.find((one) => one.name === name)?.playbooks.length ?? 0;
  return format(strings.componentCounts, needs, neededBy, playbooks);
}

function tip(id: string): SVGMarkerElement {
  return svg(
    'marker',
    {
      id,
      class: id,
      viewBox: '0 0 10 10',
      refX: 9,
      refY: 5,
      markerWidth: 9,
      markerHeight: 9,
      markerUnits: 'userSpaceOnUse',
      orient: 'auto',
    },
    svg('path', { d: 'M0 0L10 5L0 10Z' }),
  );
}
