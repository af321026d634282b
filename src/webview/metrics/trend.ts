import { METRICS, type QuarterTrend } from '../../core/incident/metrics/trend.ts';
import {
  medianChange,
  minutesText,
  reachedQuarters,
} from '../../core/incident/metrics/trend-headline.ts';
import { format, html } from '../map/dom.ts';
import { drawChart } from './chart.ts';
import type { MetricsStrings } from './protocol.ts';

/** How parts are called that stand on the page twice, and how deep their headings are. */
export interface Naming {
  readonly name: (title: string) => string;
  readonly heading: 'h2' | 'h3';
}

/** A card for each of the three numbers: how it changed, large, and the picture of it. */
export function drawCards(
  quarters: readonly QuarterTrend[],
  strings: MetricsStrings,
  naming: Naming,
): Node {
  const cards = METRICS.map(({ key }, index) => {
    const reached = reachedQuarters(quarters, key);
    const change = medianChange(reached);
    const [first, last] = [reached[0]?.quarter ?? '', reached.at(-1)?.quarter ?? ''];
    const when =
      first === last ? format(strings.median, first) : format(strings.medianBetween, first, last);
    const title = strings.labels[index] ?? '';
    return html(
      'section',
      { class: 'card', 'aria-label': naming.name(title) },
      html(naming.heading, {}, title),
      html('p', { class: 'soft' }, strings.meanings[index] ?? ''),
      change === null
        ? html('p', { class: 'change soft' }, strings.notReached)
        : html(
            'p',
            { class: 'change' },
            html('strong', {}, change),
            ` ${strings.minutes}`,
            html('span', { class: 'soft' }, when),
          ),
      change === null
        ? null
        : drawChart(reached, `${title}: ${change} ${strings.minutes}`, strings),
    );
  });
  return html('div', { class: 'cards' }, ...cards);
}

/** The same as text: a row for each quarter, the latest first. */
export function drawQuarters(
  quarters: readonly QuarterTrend[],
  strings: MetricsStrings,
  { name }: Naming,
): Node {
  const heads = [strings.quarter, strings.count, ...strings.labels];
  const rows = [...quarters].reverse().map(({ quarter, incidents, spreads }) =>
    html(
      'tr',
      {},
      html('th', { scope: 'row' }, quarter),
      html('td', { class: 'number' }, String(incidents)),
      ...METRICS.map(({ key }) => {
        const spread = spreads[key];
        if (spread === null) return html('td', { class: 'number soft' }, '–');
        const [median, q1, q3] = [spread.median, spread.q1, spread.q3].map(minutesText);
        return html(
          'td',
          { class: 'number' },
          html('strong', {}, median ?? ''),
          spread.count === 1
            ? null
            : html('span', { class: 'soft' }, ` ${format(strings.cell, q1 ?? '', q3 ?? '')}`),
        );
      }),
    ),
  );
  return html(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': name(strings.byQuarter) },
    html(
      'table',
      {},
      html('caption', { class: 'soft' }, strings.cellNote),
      html('thead', {}, html('tr', {}, ...heads.map((head) => html('th', { scope: 'col' }, head)))),
      html('tbody', {}, ...rows),
    ),
  );
}
