import { METRICS } from '../../core/incident/metrics/trend.ts';
import { minutesText } from '../../core/incident/metrics/trend-headline.ts';
import { format, html } from '../map/dom.ts';
import type { FromMetricsPage, MetricsRow, MetricsStrings } from './protocol.ts';
import type { Naming } from './trend.ts';

/** So many rows are drawn at once: a page of thousands would be slow, and nobody reads it. */
const PAGE = 100;

/** Every incident with its numbers, and the way to it. */
export function drawIncidents(
  rows: readonly MetricsRow[],
  strings: MetricsStrings,
  post: (message: FromMetricsPage) => void,
  { name }: Naming,
): readonly Node[] {
  const body = html('tbody');
  const more = html('button', { class: 'secondary' });
  let shown = 0;
  const showMore = () => {
    const next = rows.slice(shown, shown + PAGE);
    shown += next.length;
    body.append(...next.map((row) => drawRow(row, strings, post)));
    more.hidden = shown >= rows.length;
    more.textContent = format(strings.more, rows.length - shown);
  };
  more.addEventListener('click', showMore);
  showMore();
  const heads = [strings.id, strings.began, strings.severity, strings.state, ...strings.labels];
  return [
    html(
      'div',
      { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': name(strings.incidents) },
      html(
        'table',
        {},
        html(
          'thead',
          {},
          html('tr', {}, ...heads.map((head) => html('th', { scope: 'col' }, head))),
        ),
        body,
      ),
    ),
    more,
  ];
}

function drawRow(
  row: MetricsRow,
  strings: MetricsStrings,
  post: (message: FromMetricsPage) => void,
): Node {
  const { id, symptom, began, severity, stateText } = row;
  const open = () => post({ type: 'open', id });
  return html(
    'tr',
    {},
    html(
      'th',
      { scope: 'row' },
      html('button', { class: 'link', 'aria-label': format(strings.open, id), click: open }, id),
      html('span', { class: 'soft symptom' }, symptom),
    ),
    html('td', {}, began),
    html('td', { class: 'number' }, String(severity)),
    html('td', {}, stateText),
    ...METRICS.map(({ key }) => {
      const seconds = row[key];
      return html('td', { class: 'number' }, seconds === null ? '–' : minutesText(seconds));
    }),
  );
}
