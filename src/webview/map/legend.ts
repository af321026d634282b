import type { MapStrings } from '../protocol.ts';
import { format, html } from './dom.ts';

/** What the arrows mean; with a component chosen, what its marks mean. */
export function drawLegend(
  chosen: string | null,
  marking: boolean,
  strings: MapStrings,
): readonly Node[] {
  const arrows = html('strong', {}, strings.legend);
  if (chosen === null) {
    return [arrows, html('span', {}, marking ? strings.hintMarks : strings.hint)];
  }
  return [
    arrows,
    html('span', {}, `▲ ${format(strings.legendNeeded, chosen)}`),
    html('span', {}, `▼ ${format(strings.legendAffected, chosen)}`),
  ];
}
