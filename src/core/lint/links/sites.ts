import { choice } from '../../config/kinds.ts';
import { entry } from '../../config/setting.ts';
import { folderOf } from '../../workspace/paths.ts';
import type { WorkspaceView } from '../../workspace/view.ts';

/** Generators of web pages that read links in ways of their own. */
const GENERATORS = {
  mkdocs: ['mkdocs.yml', 'mkdocs.yaml'],
  docusaurus: ['docusaurus.config.js', 'docusaurus.config.ts', 'docusaurus.config.mjs'],
  hugo: ['hugo.toml', 'hugo.yaml', 'config/_default', 'archetypes', 'config.toml'],
  jekyll: ['_config.yml', '_config.yaml'],
  sphinx: ['conf.py', 'docs/conf.py', 'source/conf.py'],
  vitepress: ['.vitepress', 'docs/.vitepress'],
  middleman: ['config/tech-docs.yml', 'config.rb'],
  gitlab: ['.gitlab-ci.yml'],
} as const;

export type Site = keyof typeof GENERATORS;

const SITES = Object.keys(GENERATORS) as readonly Site[];
const SITE_BY_MARKER: ReadonlyMap<string, Site> = new Map(
  SITES.flatMap((site) => GENERATORS[site].map((name) => [name, site] as const)),
);
const MARKERS: readonly string[] = [...SITE_BY_MARKER.keys()];

/** The setting that all rules about links have. */
export const SITE_OPTION = {
  site: entry(
    'What makes web pages of these files, and so says how links are read: found out by its own settings file, unless it is named here.',
    choice(['auto', 'none', ...SITES]),
    'auto',
  ),
} as const;

/** What makes a web page of a file: as configured, or by a settings file in a folder around it. */
export function siteOf(
  path: string,
  configured: 'auto' | 'none' | Site,
  view: WorkspaceView,
): Site | null {
  if (configured !== 'auto') return configured === 'none' ? null : configured;
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const marker = view.firstIn(folder, MARKERS);
    if (marker !== null) return SITE_BY_MARKER.get(marker) ?? null;
    if (folder === '') return null;
  }
}
