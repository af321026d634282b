/** A way in which the pages of some generator name a file besides links. To other readers it is text. */
export interface Notation {
  /** Those that read it, by their names in the configuration. */
  readonly sites: readonly string[];
  /** Every text that holds one has one of these in it. Beginning with a rare sign, they are soon looked for. */
  readonly hints: readonly string[];
  /** With the groups `path` or `named`, a `#` included, and perhaps `anchor` for what stands behind it. */
  readonly pattern: RegExp;
  /** The files stand on the lines below, each like `entry`, up to one like `close`. */
  readonly list?: { readonly entry: RegExp; readonly close: RegExp };
  /** The file becomes a part of the page. */
  readonly putsIn?: true;
  /** It is read in blocks of code, too. */
  readonly inCode?: true;
  /** A page, with an extension or without; a post, by its date and title; else a file as it is named. */
  readonly names?: 'page' | 'post';
  /** Settings say in which folders its paths begin; else they begin at the file, and `/` at a root. */
  readonly from?: 'settings';
  /** What is made when the site is, and so may be nowhere. */
  readonly made?: RegExp;
}

/** Documents that Sphinx makes, and those that its settings are often told to make or to copy. */
const MADE_BY_SPHINX =
  /^\/?(?:self|(?:gen|mod|py-mod)index|search|modules|changelog|changes|history|news|contributing|authors|license|readme)(?:\.\w+)?$|(?:^|\/)(?:_|auto|api|generated|gallery|examples|reference)/i;

/** Lists of a site's words, which Hugo makes of front matter. */
const MADE_BY_HUGO = /^\/[^/.]+\/?$|^(?:tags|categories|series|authors)(?:\/|$)/;

/** What plugins and themes of Jekyll bring along. */
const MADE_BY_JEKYLL = /(?:^|\/)(?:feed|sitemap|robots)\.\w+$|\.(?:css|js)$/;

/** A fence of a directive's block; colons make one, too. */
const FENCE = '(?:`{3,}|~{3,}|:{3,})';
/** All that stands behind a directive's name. */
const ARGUMENT = '[ \\t]+(?<path>\\S{1,300})[ \\t]*$';
const FENCE_END = new RegExp(`^[ \\t]*${FENCE}[ \\t]*\\r?$`);

/** `` `path` `` or `` `words <path>` ``; a `!` says that it is no link. */
const ROLE_TARGET = '`(?:[^`<>\\n]{0,300}<)?(?<path>[^`<>!\\n]{1,300})>?`';

/** Part of a file, by lines or by the name of a section (Snippets). */
const PART = '(?::(?:[-\\d:,]{0,100}|[a-z][-\\w]{0,100}))?';

/** In quotes: a file beside the page or from the site's folder on that bundlers take by this name alone. */
const IMPORTED =
  '(["\'])(?<path>(?:\\.{1,2}|@site)/[^"\'\\n?!]{1,300}\\.(?:mdx?|astro|vue|png|jpe?g|gif|svg|webp|pdf))\\1';

/**
 * Facts from the documentation of Hugo (cross references), MyST and Sphinx (roles, directives), PyMdown
 * (Snippets), mkdocs-include-markdown-plugin, mdBook, VitePress, Jekyll (tags), Docusaurus and Starlight.
 */
export const NOTATIONS = {
  'hugo-ref': {
    sites: ['hugo'],
    hints: ['{{'],
    pattern:
      /\{\{[<%]\s*(?:rel)?ref\s+(?:path=)?(?:(["`])(?<named>[^"`{}<>\r\n]{1,300})\1|(?<path>[^\s"'`{}<>=]{1,300}))\s*[>%]\}\}(?<anchor>#[^\s)"'\]<>{}]{1,200})?/dg,
    names: 'page',
    from: 'settings',
    made: MADE_BY_HUGO,
  },
  'myst-doc': {
    sites: ['sphinx'],
    hints: ['}`'],
    pattern: new RegExp(`\\{doc\\}${ROLE_TARGET}`, 'gd'),
    names: 'page',
    made: MADE_BY_SPHINX,
  },
  'myst-download': {
    sites: ['sphinx'],
    hints: ['}`'],
    pattern: new RegExp(`\\{download\\}${ROLE_TARGET}`, 'gd'),
  },
  'myst-include': {
    sites: ['sphinx'],
    hints: ['{include}'],
    pattern: new RegExp(`^[ \\t]*${FENCE}\\{include\\}${ARGUMENT}`, 'gmd'),
    putsIn: true,
  },
  'myst-file': {
    sites: ['sphinx'],
    hints: ['{literalinclude}', '{figure}', '{image}'],
    pattern: new RegExp(`^[ \\t]*${FENCE}\\{(?:literalinclude|figure|image)\\}${ARGUMENT}`, 'gmd'),
  },
  'myst-toctree': {
    sites: ['sphinx'],
    hints: ['{toctree}'],
    pattern: new RegExp(`^[ \\t]*${FENCE}\\{toctree\\}[^\\r\\n]*$`, 'gm'),
    list: {
      entry:
        /^[ \t]*(?![:-])(?:[^<>]{1,300}<(?<named>[^<>]{1,300})>|(?<path>[^\s<>]{1,300}))[ \t]*\r?$/d,
      close: FENCE_END,
    },
    names: 'page',
    made: MADE_BY_SPHINX,
  },
  'mkdocs-snippet': {
    sites: ['mkdocs'],
    hints: ['8<-'],
    pattern: new RegExp(
      `^[ \\t]*-+8<-+[ \\t]+(["'])(?<path>[^"'\\r\\n;]{1,300}?)${PART}\\1$`,
      'gmid',
    ),
    inCode: true,
    from: 'settings',
    putsIn: true,
  },
  'mkdocs-snippets': {
    sites: ['mkdocs'],
    hints: ['8<-'],
    pattern: /^[ \t]*-+8<-+$/gm,
    list: {
      entry: new RegExp(`^[ \\t]*(?!;)(?<path>[^\\s"']{1,300}?)${PART}[ \\t]*\\r?$`, 'di'),
      close: /^[ \t]*-+8<-+[ \t]*\r?$/,
    },
    inCode: true,
    from: 'settings',
    putsIn: true,
  },
  'mkdocs-include': {
    sites: ['mkdocs'],
    hints: ['{%'],
    pattern: /\{%-?\s*include-markdown\s+(["'])(?<path>[^"'\r\n]{1,300})\1/dg,
    from: 'settings',
    putsIn: true,
  },
  'mdbook-include': {
    sites: ['mdbook'],
    hints: ['{{'],
    pattern:
      /(?<!\\)\{\{\s*#(?:include|rustdoc_include|playground|playpen)\s+(?<path>[^\s{}:]{1,300})[^{}\r\n]*\}\}/dg,
    inCode: true,
    putsIn: true,
  },
  'vitepress-include': {
    sites: ['vitepress'],
    hints: ['@include'],
    pattern:
      /<!--\s*@include:\s*(?<path>[^\s#{}>]{1,300})(?:#[^\s{}>]{1,200})?(?:\{[\d,]{0,30}\})?\s*-->/dg,
    putsIn: true,
  },
  'vitepress-snippet': {
    sites: ['vitepress'],
    hints: ['<<<'],
    pattern: /^[ \t]*<<<[ \t]+(?<path>[^\s#{}[\]]{1,300})/dgm,
  },
  'jekyll-link': {
    sites: ['jekyll'],
    hints: ['{%'],
    pattern:
      /\{%-?\s*link\s+(?<path>[^\s{}%]{1,300}\.\w{1,8})\s*-?%\}(?<anchor>#[^\s)"'\]<>{}]{1,200})?/dg,
    from: 'settings',
    made: MADE_BY_JEKYLL,
  },
  'jekyll-post': {
    sites: ['jekyll'],
    hints: ['{%'],
    pattern:
      /\{%-?\s*post_url\s+(?<path>[^\s{}%]{0,200}\d{4}-\d\d?-\d\d?-[^\s{}%]{1,200})\s*-?%\}(?<anchor>#[^\s)"'\]<>{}]{1,200})?/dg,
    names: 'post',
  },
  'jekyll-include': {
    sites: ['jekyll'],
    hints: ['{%'],
    pattern: /\{%-?\s*include_relative\s+(?<path>[^\s{}%]{1,300})[^{}%]*%\}/dg,
    putsIn: true,
  },
  'mdx-import': {
    sites: ['docusaurus', 'starlight'],
    hints: ['import '],
    pattern: new RegExp(`^import\\s[^"'\\r\\n]{0,300}?${IMPORTED}`, 'gmd'),
    putsIn: true,
  },
  'mdx-require': {
    sites: ['docusaurus'],
    hints: ['{require('],
    pattern: new RegExp(`\\{require\\(\\s*${IMPORTED}\\s*\\)`, 'gd'),
  },
} as const satisfies Readonly<Record<string, Notation>>;

export type NotationName = keyof typeof NOTATIONS;

/** Each hint once. */
export const NOTATION_HINTS: readonly string[] = [
  ...new Set(Object.values(NOTATIONS).flatMap(({ hints }) => hints)),
];
