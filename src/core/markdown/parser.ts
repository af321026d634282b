import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/**
 * Turns Markdown into a tree whose nodes carry offsets into the given text. Everything else in the
 * core reads Markdown through this one seam, so that another parser can take its place.
 */
export type MarkdownParser = (text: string) => Root;

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .freeze();

/** CommonMark with GitHub's extensions and YAML or TOML front matter. */
export const remarkParser: MarkdownParser = (text) => processor.parse(text);
