import { trend } from '../../core/incident/metrics/trend.ts';
import { format, html } from '../map/dom.ts';
import { drawIncidents } from './incidents.ts';
import type { FromMetricsPage, ToMetricsPage } from './protocol.ts';
import { drawCards, drawQuarters, type Naming } from './trend.ts';

const REAL: Naming = { name: (what) => what, heading: 'h2' };

declare function acquireVsCodeApi(): { postMessage(message: FromMetricsPage): void };

const root = document.getElementById('page');
if (root !== null) {
  const vscode = acquireVsCodeApi();
  const post = (message: FromMetricsPage) => vscode.postMessage(message);
  window.addEventListener('message', ({ data }: MessageEvent<ToMetricsPage>) => {
    root.replaceChildren(...drawPage(data, post));
  });
  post({ type: 'ready' });
}

function drawPage(
  { rows, strings }: ToMetricsPage,
  post: (message: FromMetricsPage) => void,
): readonly Node[] {
  const title = html('h1', {}, strings.title);
  if (rows.length === 0) {
    const declare = () => post({ type: 'declareDrill' });
    return [
      title,
      html(
        'section',
        { class: 'empty' },
        html('h2', {}, strings.emptyTitle),
        html('p', {}, strings.emptyText),
        html('button', { click: declare }, strings.declareDrill),
      ),
    ];
  }
  const apart: Naming = {
    name: (what) => format(strings.ofDrills, what),
    heading: 'h3',
  };
  const { incidents, drills } = trend(rows);
  const [real, exercises] = [false, true].map((is) => rows.filter(({ drill }) => drill === is));
  return [
    title,
    html(
      'p',
      { class: 'soft' },
      format(strings.summary, real?.length ?? 0, exercises?.length ?? 0),
    ),
    ...(incidents.length === 0
      ? [html('p', {}, strings.noIncidents)]
      : [
          drawCards(incidents, strings, REAL),
          html('h2', {}, strings.byQuarter),
          drawQuarters(incidents, strings, REAL),
        ]),
    ...(real === undefined || real.length === 0
      ? []
      : [html('h2', {}, strings.incidents), ...drawIncidents(real, strings, post, REAL)]),
    ...(exercises === undefined || exercises.length === 0
      ? []
      : [
          html('h2', { class: 'apart' }, strings.drills),
          html('p', { class: 'soft' }, strings.drillsNote),
          ...(drills.length === 0
            ? []
            : [drawCards(drills, strings, apart), drawQuarters(drills, strings, apart)]),
          ...drawIncidents(exercises, strings, post, apart),
        ]),
  ];
}
