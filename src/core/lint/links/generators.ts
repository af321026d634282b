/** What makes web pages of files, and reads their links in a way of its own. */
export interface Generator {
  /** Files and folders by which it is known; they stand where its paths from a root begin. */
  readonly marks: readonly string[];
  /** Names that others use, too; they count where no mark stands in any folder around. */
  readonly hints?: readonly Hint[];
  /** A page is shown as a folder of its own, so that its links begin one level deeper. */
  readonly deep?: true;
  /** `{#id}` takes the place of the anchor that a heading would have. */
  readonly ids?: true;
  /** What stands between the anchor of a heading and the number of one that says the same; else `-`. */
  readonly copies?: '_';
  /** Every picture of a root is among the files, or the site is not made. */
  readonly pictures?: true;
  /** Folders in which a path from a root may begin. */
  readonly roots?: readonly string[];
  /** Links name pages and pictures wherever they stand. */
  readonly anywhere?: true;
  /** Its marks stand in inner folders, too: the outermost is where the site begins. */
  readonly nested?: true;
  /** Where nothing but these files makes pages: a path from a root that is none of them is broken. */
  readonly whole?: true;
}

export interface Hint {
  readonly mark: string;
  /** What has to stand beside it. */
  readonly beside?: string;
  /** What must not stand beside it. */
  readonly unless?: string;
  /** The folders beside it of which it makes pages, where not of all. */
  readonly of?: readonly string[];
}

/** Names as they are in the configuration; where several stand in a folder, the first one counts. */
export const GENERATORS = {
  mkdocs: {
    marks: ['mkdocs.yml', 'mkdocs.yaml'],
    deep: true,
    ids: true,
    copies: '_',
    pictures: true,
    roots: ['docs'],
  },
  docusaurus: {
    marks: ['docusaurus.config.js', 'docusaurus.config.ts', 'docusaurus.config.mjs'],
    hints: ['website/docusaurus.config.js', 'website/docusaurus.config.ts'].map((mark) => ({
      mark,
      of: ['docs', 'blog'],
    })),
    deep: true,
    ids: true,
    pictures: true,
    roots: ['', 'docs', 'static', 'src/pages', 'website', 'website/static'],
  },
  hugo: {
    marks: ['hugo.toml', 'hugo.yaml', 'hugo.json', 'config/_default', 'archetypes'],
    hints: [{ mark: 'config.toml', beside: 'content' }, { mark: 'content/_index.md' }],
    deep: true,
    ids: true,
    roots: ['content', 'content/en', 'static', 'assets'],
  },
  starlight: {
    marks: ['astro.config.mjs', 'astro.config.ts', 'astro.config.js'],
    deep: true,
    roots: ['src/content/docs', 'public'],
  },
  sphinx: {
    marks: ['conf.py', 'myst.yml', '_toc.yml'],
    ids: true,
    roots: ['', 'docs', 'source', 'docs/source'],
  },
  jekyll: { marks: ['_config.yml', '_config.yaml'], deep: true, ids: true, roots: ['', 'docs'] },
  vitepress: { marks: ['.vitepress'], ids: true, roots: ['', 'docs', 'public'] },
  mdbook: { marks: ['book.toml'], ids: true, roots: ['src'] },
  middleman: { marks: ['config/tech-docs.yml', 'config.rb'], deep: true, roots: ['source'] },
  obsidian: { marks: ['.obsidian'], roots: [''], anywhere: true, whole: true },
  'azure-wiki': { marks: ['.order', '.attachments'], roots: [''], nested: true, whole: true },
  wiki: {
    marks: ['_Sidebar.md', '_sidebar.md', '_Footer.md', '_footer.md'],
    hints: ['Home.md', 'home.md'].map((mark) => ({ mark, unless: 'README.md' })),
    roots: [''],
    anywhere: true,
  },
  gitlab: { marks: ['.gitlab-ci.yml'] },
} as const satisfies Readonly<Record<string, Generator>>;

export type GeneratorName = keyof typeof GENERATORS;
