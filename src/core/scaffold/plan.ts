import { type Config, DEFAULT_CONFIG, readConfig } from '../config/config.ts';
import { CONFIG_FILE } from '../config/file.ts';
import { entriesOf } from '../map/entries.ts';
import { graphOf } from '../map/graph/graph.ts';
import type { DependencyMap } from '../map/model.ts';
import { readMap } from '../map/read.ts';
import type { MarkdownParser } from '../markdown/parser.ts';
import { slugsOf } from '../markdown/slugs.ts';
import { playbookSkeleton } from '../playbook/skeleton.ts';
import { componentFinder } from '../workspace/component-of.ts';
import { factsOf } from '../workspace/facts/facts-of.ts';
import { isMarkdownPath, linkTarget, relativePath } from '../workspace/paths.ts';
import { rolesIn } from '../workspace/roles.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { documentFolder, playbookFolders } from './folders.ts';
import { configText, FIRST_COMPONENTS, mapSkeleton } from './texts.ts';
import { workflowFor } from './workflows.ts';

/** A file that the set-up has an opinion on. */
export interface PlannedFile {
  readonly path: string;
  /** Null for a file that is there already and stays as it is. */
  readonly content: string | null;
  readonly what: 'settings' | 'map' | 'playbook' | 'workflow';
}

/** More documents are not read: the first ones show where the playbooks are. */
const MOST_READ = 2000;
const FIRST = 3;

/**
 * What a repository needs to begin with: settings, a map where its documents are, playbooks for the
 * three components on which the most depends, and a workflow. What is there already is kept.
 */
export async function planScaffold(
  workspace: Workspace,
  parser: MarkdownParser,
): Promise<readonly PlannedFile[]> {
  const paths = await workspace.list();
  const own = await workspace.read(CONFIG_FILE);
  const pages = await readPages(paths, workspace, parser);
  const config = own === null ? guess(paths, pages) : readConfig(own).value;
  const mapText = await workspace.read(config.map);
  const known = mapText === null ? null : knownMap(config.map, mapText, parser);
  const map = known?.map ?? null;
  const covered = coveredBy(map?.components ?? FIRST_COMPONENTS, config, pages);
  const playbooks = newPlaybooks(map === null ? FIRST_COMPONENTS : mostNeeded(map), {
    known,
    config,
    covered,
    paths,
  });
  const links = new Map([...covered, ...playbooks.map(({ name, path }) => [name, path] as const)]);
  const workflow = workflowFor(paths);
  const isThere = (await workspace.exists(workflow.path)) !== null;
  return [
    { path: CONFIG_FILE, content: own === null ? configText(config) : null, what: 'settings' },
    {
      path: config.map,
      content: mapText === null ? mapSkeleton(linksTo(config.map, links)) : null,
      what: 'map',
    },
    ...playbooks.map(({ path, content }) => ({ path, content, what: 'playbook' as const })),
    { path: workflow.path, content: isThere ? null : workflow.content, what: 'workflow' },
  ];
}

/** A map that is there, and the anchors of its entries by component. */
interface KnownMap {
  readonly map: DependencyMap;
  readonly anchors: ReadonlyMap<string, string>;
}

function knownMap(path: string, text: string, parser: MarkdownParser): KnownMap {
  const map = readMap({ path, text }, parser);
  const entries = entriesOf(map, { path, text }, parser);
  return {
    map,
    anchors: new Map(entries.map(({ component, id, slug: own }) => [component, id ?? own])),
  };
}

/** A document as far as the set-up looks at it. */
interface Page {
  readonly path: string;
  readonly title: string;
  readonly component: string | null;
  readonly isPlaybook: boolean;
  readonly map: DependencyMap | null;
}

async function readPages(
  paths: readonly string[],
  workspace: Workspace,
  parser: MarkdownParser,
): Promise<readonly Page[]> {
  const pages: Page[] = [];
  for (const path of paths.filter(isMarkdownPath).slice(0, MOST_READ)) {
    const text = await workspace.read(path);
    if (text === null) continue;
    const speaks = /\bdepend|\bdownstream|\bupstream/i.test(text);
    const roles = { map: speaks, playbook: 'maybe', config: false } as const;
    const facts = factsOf({ path, text }, roles, parser);
    const map = facts.map?.map ?? null;
    pages.push({
      path,
      title: facts.title,
      component: facts.playbook?.meta.component ?? null,
      isPlaybook: facts.roles.playbook,
      map: map !== null && map.edges.length > 1 ? map : null,
    });
  }
  return pages;
}

/** Settings that find what is there already. */
function guess(paths: readonly string[], pages: readonly Page[]): Config {
  const [largest] = pages
    .flatMap(({ path, map }) => (map === null ? [] : [{ path, edges: map.edges.length }]))
    .sort((a, b) => b.edges - a.edges);
  const folders = playbookFolders(
    paths,
    pages.filter(({ isPlaybook }) => isPlaybook).map(({ path }) => path),
  );
  const documents = documentFolder(paths, folders);
  return {
    ...DEFAULT_CONFIG,
    map:
      largest?.path ??
      (documents === null ? DEFAULT_CONFIG.map : `${documents}/incident-response.md`),
    playbooks: (folders.length > 0 ? folders : ['playbooks']).flatMap((folder) =>
      endingsIn(folder, paths).map((ending) => `${folder}/**/*${ending}`),
    ),
  };
}

/** What the names of a folder's pages end with. */
function endingsIn(folder: string, paths: readonly string[]): readonly string[] {
  const own = paths.filter((path) => path.startsWith(`${folder}/`));
  const others = own.flatMap((path) => /\.(?:mdx|markdown)$/.exec(path)?.[0] ?? []);
  return ['.md', ...new Set(others)];
}

interface Named {
  readonly name: string;
}

function mostNeeded(map: DependencyMap): readonly Named[] {
  const graph = graphOf(map);
  return map.components
    .map(({ name }) => ({ name, count: graph.downstream(name).length }))
    .sort((a, b) => b.count - a.count);
}

/** The components for which there is a playbook, and the path of the first. */
function coveredBy(
  components: Parameters<typeof componentFinder>[0],
  config: Config,
  pages: readonly Page[],
): ReadonlyMap<string, string> {
  const find = componentFinder(components);
  const rolesOf = rolesIn(config);
  const covered = pages.flatMap(({ path, title, component }): [string, string][] => {
    if (rolesOf(path).playbook !== true) return [];
    const found = find({ declared: component, title, path });
    return found === null || !found.onMap ? [] : [[found.name, path]];
  });
  return new Map(covered.reverse());
}

function newPlaybooks(
  components: readonly Named[],
  {
    known: map,
    config,
    covered,
    paths,
  }: {
    readonly known: KnownMap | null;
    readonly config: Config;
    readonly covered: ReadonlyMap<string, string>;
    readonly paths: readonly string[];
  },
) {
  const folder = (config.playbooks[0] ?? '').replace(/\/?\*.*$/, '') || 'playbooks';
  const there = new Set(paths);
  return components
    .slice(0, FIRST)
    .filter(({ name }) => !covered.has(name))
    .map(({ name }) => {
      const path = `${folder}/${slug(name)}.md`;
      const anchor = map === null ? slug(name) : (map.anchors.get(name) ?? null);
      const target = linkTarget(relativePath(path, config.map), anchor);
      const content = there.has(path) ? null : playbookSkeleton(name, `[${name}](${target})`);
      return { name, path, content };
    });
}

function linksTo(map: string, playbooks: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(
    [...playbooks].map(([name, path]) => [name, linkTarget(relativePath(map, path), null)]),
  );
}

function slug(name: string): string {
  return slugsOf([name])[0] ?? 'component';
}
