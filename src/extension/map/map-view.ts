import { l10n } from 'vscode';
import type { MapComponent, MapView } from '../../webview/protocol.ts';
import { stepsText } from '../playbooks/steps.ts';
import type { Repository } from '../workspace/repository.ts';
import { readingText } from './readings.ts';

/** What the map's page shows of a repository. */
export async function mapView({ mapFile, groups }: Repository): Promise<MapView> {
  const { path, text, map } = mapFile;
  if (text === null || map === null) return { kind: 'missing', path };
  const { entriesOf, indexLines } = await import('../analysis.ts');
  const entries = new Set(entriesOf(map, { path, text }).map(({ component }) => component));
  const lines = indexLines(text);
  const playbooksOf = new Map(groups.map(({ component, files }) => [component, files]));
  const components = map.components.map(
    ({ name, aliases }): MapComponent => ({
      name,
      aliases,
      hasEntry: entries.has(name),
      playbooks: (playbooksOf.get(name) ?? []).map(({ file, path, playbook }) => ({
        file,
        path,
        title: playbook.title,
        steps: stepsText(playbook),
      })),
    }),
  );
  return {
    kind: 'map',
    path,
    components,
    edges: map.edges.map(({ dependent, dependency, range }) => ({
      dependent,
      dependency,
      line: range.line,
    })),
    notes: map.readings.map((reading) => ({
      message: readingText(reading, lines),
      line: reading.range.line,
    })),
    problems: map.problems.map(({ severity, text, args, range }) => ({
      severity,
      message: l10n.t(text, ...args),
      line: range.line,
    })),
  };
}
