import { CONFIG_FILE } from '../../config/file.ts';
import { readMap } from '../../map/read.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { newlineOf } from '../../text/newline.ts';
import { english } from '../../text/sentence.ts';
import { isMarkdownPath } from '../../workspace/paths.ts';
import { edit, type Fix, type FixTools } from './fix.ts';

/** So many documents are read to see whether they hold a map, and so many are offered. */
const MOST_READ = 12;
const MOST_OFFERED = 3;

/** What a document with a map speaks of; most documents do not. */
const SPEAKS_OF_IT = /depend|upstream|downstream/i;

/** Sets `map` in the settings to a document that holds one; `instead` of a path at which there is none. */
export function pointMapAt(instead: string, tools: FixTools): readonly Fix[] {
  return documentsWithMap(instead, tools).map((path) => {
    const title = { text: english`Read the map from {0}`, args: [path] };
    const text = tools.text(CONFIG_FILE);
    if (text === null) {
      const creates = [{ path: CONFIG_FILE, content: `map: ${asYaml(path)}\n` }];
      return { title, safe: false, edits: [], creates };
    }
    const place = tools.facts(CONFIG_FILE)?.mapSetting ?? null;
    const newline = newlineOf(text);
    return place === null
      ? edit(title, false, {
          path: CONFIG_FILE,
          start: 0,
          end: 0,
          text: `map: ${asYaml(path)}${newline}`,
        })
      : edit(title, false, {
          path: CONFIG_FILE,
          start: place.start,
          end: place.end,
          text: asYaml(path),
        });
  });
}

/** Documents of the repository that hold a map, those with the most similar paths first. */
function documentsWithMap(like: string, tools: FixTools): readonly string[] {
  const likely = [...tools.documents()]
    .filter((path) => path !== like && isMarkdownPath(path))
    .map((path) => ({ path, distance: distanceOf(path, like) }))
    .sort((a, b) => a.distance - b.distance || (a.path < b.path ? -1 : 1));
  const found: string[] = [];
  let read = 0;
  for (const { path } of likely) {
    const text = tools.text(path) ?? '';
    if (!SPEAKS_OF_IT.test(text)) continue;
    read += 1;
    if (readMap({ path, text }).edges.length > 1) found.push(path);
    if (read === MOST_READ || found.length === MOST_OFFERED) break;
  }
  return found;
}

/** How far a path is from another one; the same file name elsewhere is near. */
function distanceOf(path: string, like: string): number {
  const name = (one: string) => one.slice(one.lastIndexOf('/') + 1).toLowerCase();
  const [own, other] = [path, like].map(name);
  if (own === other) return 0;
  return editDistance(path.toLowerCase(), like.toLowerCase(), Math.max(path.length, like.length));
}

function asYaml(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : JSON.stringify(path);
}
