import { l10n } from 'vscode';
import type { DependencyMap, MapReading } from '../../core/map/model.ts';
import type { LineIndex } from '../../core/text/line-index.ts';

/** The first line of the first block that the map was read from; 1 where there is none. */
export function mapLine(map: DependencyMap | null): number {
  const lines = [...(map?.readings ?? []), ...(map?.components ?? [])].map(
    ({ range }) => range.line,
  );
  return lines.length === 0 ? 1 : Math.min(...lines);
}

/** How a block of the map was read, as a sentence that a person can check against the drawing. */
export function readingText(reading: MapReading, lines: LineIndex): string {
  const meaning = meaningText(reading);
  switch (reading.because) {
    case 'directive':
      return l10n.t('{0} A comment says so.', meaning);
    case 'sentence': {
      const { evidence } = reading;
      if (evidence === null) return meaning;
      return l10n.t('{0} Line {1} says so.', meaning, lines.lineAt(evidence.start));
    }
    case 'default':
      return l10n.t(
        '{0} Nothing around it says so; that is how such maps are mostly meant.',
        meaning,
      );
  }
}

function meaningText({ about, means }: MapReading): string {
  if (about === 'arrows') {
    return means === 'dependency'
      ? l10n.t('Its arrows point to what is needed.')
      : l10n.t('Its arrows point to what is affected.');
  }
  return means === 'dependent'
    ? l10n.t('What stands below something needs it.')
    : l10n.t('What stands below something is needed by it.');
}
