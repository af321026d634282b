import { readConfig } from '../../config/config.ts';
import type { Span } from '../../text/span.ts';
import { readGlob } from '../glob.ts';
import type { DocumentFacts } from './document-facts.ts';

type ConfigFacts = Pick<
  DocumentFacts,
  'path' | 'title' | 'roles' | 'mapSetting' | 'playbooksSetting' | 'problems'
>;

/** What rules ask of the settings. */
export function configFacts({
  path,
  text,
}: {
  readonly path: string;
  readonly text: string;
}): ConfigFacts {
  const { value, problems } = readConfig(text);
  // Where one cannot be used, the default counts, which nobody has named.
  const isUsed = ({ start, end }: Span) =>
    problems.every(
      ({ code, range }) =>
        code !== 'config/invalid-yaml' && (range.start > start || range.end < end),
    );
  const map = mapPathIn(text);
  const playbooks = /^playbooks(?=[ \t]*:)/m.exec(text);
  const word = { start: playbooks?.index ?? 0, end: (playbooks?.index ?? 0) + 'playbooks'.length };
  const places = value.playbooks.map(placeOf);
  return {
    path,
    title: path,
    roles: { playbook: false, map: false, config: true },
    mapSetting: map === null || !isUsed(map) ? null : { path: value.map, ...map },
    playbooksSetting:
      playbooks === null || !isUsed(word) || places.includes('') ? null : { ...word, places },
    problems,
  };
}

/** Where the path of the map stands; null where none is written. */
function mapPathIn(text: string): Span | null {
  const written = /^map[ \t]*:[ \t]*/m.exec(text);
  if (written === null) return null;
  const start = written.index + written[0].length;
  const [path = ''] = /^[^\r\n#]*?(?=[ \t]*(?:[\r\n#]|$))/.exec(text.slice(start)) ?? [];
  return { start, end: start + path.length };
}

/** The folder of a glob, and a path itself. */
function placeOf(glob: string): string {
  return /[*?[{]/.test(glob) ? readGlob(glob).base : glob;
}
