import { minutesText, type ReachedQuarter } from '../../core/incident/metrics/trend-headline.ts';
import { format, svg } from '../map/dom.ts';
import type { MetricsStrings } from './protocol.ts';
import { axisLines, labelEvery } from './scale.ts';

const WIDTH = 340;
const HEIGHT = 150;
const PLOT = { left: 34, right: 328, top: 14, bottom: 124 };
const BAND = 14;

/**
 * The medians of a number over the quarters as a line with dots, the middle half of each quarter as a
 * bar behind it. It is a picture for the eye; the table says the same to everybody.
 */
export function drawChart(
  reached: readonly ReachedQuarter[],
  label: string,
  strings: MetricsStrings,
): Node {
  const lines = axisLines(Math.max(...reached.map(({ spread }) => spread.q3), 60));
  const [, , top] = lines;
  const y = (seconds: number) => PLOT.bottom - (seconds / top) * (PLOT.bottom - PLOT.top);
  const slot = (PLOT.right - PLOT.left) / reached.length;
  const x = (index: number) => PLOT.left + slot * (index + 0.5);
  const every = labelEvery(reached.length);
  const grid = lines.flatMap((seconds) => [
    svg('line', { class: 'grid', x1: PLOT.left, x2: PLOT.right, y1: y(seconds), y2: y(seconds) }),
    svg('text', { class: 'tick end', x: PLOT.left - 6, y: y(seconds) + 4 }, minutesText(seconds)),
  ]);
  const last = reached.length - 1;
  const columns = reached.map(({ quarter, spread: { q1, median, q3, count } }, at) => {
    const values = [median, q1, q3].map(minutesText);
    const isLabelled = (last - at) % every === 0;
    return svg(
      'g',
      {},
      svg('title', {}, format(strings.column, quarter, ...values, count)),
      svg('rect', { class: 'column', x: x(at) - slot / 2, y: 0, width: slot, height: HEIGHT }),
      svg('rect', {
        class: 'band',
        x: x(at) - BAND / 2,
        y: y(q3),
        width: BAND,
        height: Math.max(2, y(q1) - y(q3)),
        rx: 3,
      }),
      svg('circle', { class: 'dot', cx: x(at), cy: y(median), r: 4 }),
      at === 0 || at === last
        ? svg('text', { class: 'value', x: x(at) + 11, y: y(median) + 4 }, values[0] ?? '')
        : null,
      isLabelled ? svg('text', { class: 'tick', x: x(at), y: HEIGHT - 8 }, quarter) : null,
    );
  });
  const points = reached.map(({ spread }, at) => `${x(at)},${y(spread.median)}`).join(' ');
  return svg(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': label },
    ...grid,
    svg('polyline', { class: 'trend', points }),
    ...columns,
  );
}
