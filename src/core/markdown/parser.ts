import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { placeBareLinks } from './bare-links.ts';

/**
 * Turns Markdown into a tree whose nodes carry offsets into the given text. Everything else in the
 * core reads Markdown through this one seam, so that another parser can take its place.
 */
export type MarkdownParser = (text: string) => Root;

const body = unified().use(remarkParse).use(remarkGfm).freeze();
const bodyAfterFrontMatter = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .freeze();

/** Front matter that is closed. After a mere rule, the front matter parser would see no lists. */
const FRONT_MATTER =
  /^(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)(?:[\s\S]*?(?:\r\n|\n|\r))??\1[ \t]*(?:[\r\n]|$)/;

/** CommonMark with GitHub's extensions and YAML or TOML front matter. */
export const remarkParser: MarkdownParser = (text) => {
  const root = (FRONT_MATTER.test(text) ? bodyAfterFrontMatter : body).parse(text);
  placeBareLinks(root, text);
  return root;
};
