import type { DependencyMap } from '../../map/model.ts';
import type { MapFile } from '../../map/read.ts';
import { formatClock } from '../../time/utc.ts';
import type { Incident } from '../incident.ts';
import { blastRadius, type RadiusRow, type Verdict } from './blast-radius.ts';
import { inline, table } from './markdown.ts';
import { missingEdges } from './missing-edges.ts';

const VERDICTS: Readonly<Record<Verdict, string>> = {
  cause: 'taken as the cause',
  'as-mapped': 'failed, as the map says',
  held: '**held**, though the map says it would fail: a wrong edge, or it lives on what it had fetched',
  'not-looked-at': 'would fail by the map; nobody recorded how it was',
  'not-explained': '**failed, and no path of the map leads to the cause**: a missing edge?',
  'not-on-the-map': '**failed, and is not on the map**',
};

/** What the map said would fail, against what failed. */
export function radiusPart(
  incident: Incident,
  map: DependencyMap | null,
  file: MapFile | null,
): string {
  if (map === null) return '_There is no dependency map to hold this incident against._';
  const radius = blastRadius(incident, map);
  const { causes, rows } = radius;
  if (rows.length === 0) {
    return '_No component was suspected or marked, so there is nothing to hold against the map._';
  }
  const differences = rows.filter(
    ({ verdict }) => verdict.startsWith('not-') || verdict === 'held',
  );
  const unmapped = differences.filter(({ verdict }) => verdict !== 'not-looked-at').length;
  const found =
    unmapped === 0
      ? 'What failed is what the map says would fail.'
      : `${unmapped} ${unmapped === 1 ? 'difference' : 'differences'} to the map.`;
  const from = causes.map((name) => `**${inline(name)}**`).join(' and ');
  const missing = file === null ? '' : missingEdges(radius, map, file);
  return [
    from === '' ? found : `Seen from ${from}: ${found}`,
    '',
    table(
      ['Component', 'Failing', 'Against the map'],
      rows.map((row) => [inline(row.component), seen(row), VERDICTS[row.verdict]]),
    ),
    ...(missing === '' ? [] : ['', missing]),
  ].join('\n');
}

function seen({ failing, mark }: RadiusRow): string {
  if (failing.length === 0) return mark === 'healthy' ? 'no, marked healthy' : 'not recorded';
  return failing
    .map(({ from, until }) =>
      until === null
        ? `from ${formatClock(from)}`
        : `${formatClock(from)} to ${formatClock(until)}`,
    )
    .join('; ');
}
