import type { MapComponent, MapView } from '../../webview/protocol.ts';
import { runs } from '../incident/ask.ts';
import { stepsText } from '../playbooks/steps.ts';
import { say } from '../say.ts';
import type { TriageState } from '../triage/state.ts';
import type { Repository } from '../workspace/repository.ts';
import { readingText } from './readings.ts';

/** So many suspects are numbered in the picture, as long as they are this likely. */
const SUSPECTS = 5;
const LIKELY = 0.05;

/**
 * What the map's page shows of a repository.
 *
 * @param triage of the incident in this repository, or undefined where none is shown
 */
export async function mapView(
  { mapFile, groups }: Repository,
  triage: TriageState | undefined,
): Promise<MapView> {
  const { path, text, map } = mapFile;
  if (text === null || map === null) return { kind: 'missing', path };
  const { entriesOf, indexLines } = await import('../analysis.ts');
  const entries = new Set(entriesOf(map, { path, text }).map(({ component }) => component));
  const lines = indexLines(text);
  const playbooksOf = new Map(groups.map(({ component, files }) => [component, files]));
  const suspects = (triage?.answer.suspects ?? [])
    .slice(0, SUSPECTS)
    .filter(({ probability }) => probability >= LIKELY);
  const suspectOf = (name: string) => {
    const at = suspects.findIndex(({ component }) => component === name);
    const { probability } = suspects[at] ?? {};
    return probability === undefined
      ? null
      : { rank: at + 1, percent: Math.round(probability * 100) };
  };
  const components = map.components.map(
    ({ name, aliases }): MapComponent => ({
      name,
      aliases,
      mark: triage?.marks.get(name)?.mark ?? 'unknown',
      suspect: suspectOf(name),
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
    marking: triage !== undefined && runs(triage.incident),
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
    problems: map.problems.map((problem) => ({
      severity: problem.severity,
      message: say(problem),
      line: problem.range.line,
    })),
  };
}
