import { english } from '../../text/sentence.ts';
import type { DocumentFacts, WikiLinkFact } from '../../workspace/facts/document-facts.ts';
import type { WorkspaceView } from '../../workspace/view.ts';
import type { Finding } from '../rule.ts';
import { leadsThere } from './anchors.ts';
import { findAnchor } from './find-anchor.ts';
import type { Site } from './sites.ts';

/** What stands in double brackets and is no page: a list of contents, an address. */
const NO_PAGE = /^(?:_?TO(?:C|SP)_?|[a-z][a-z0-9+.-]*:.*|\/.*|.*[<>{}].*)$/i;

/** How a picture is to be shown, behind its name. */
const LOOKS = /^(?:alt|width|height|align|float|frame)\b|^\d+$/i;

/** Links in double brackets to pages that are not there, where the site reads such links. */
export function* brokenWikiLinks(
  file: DocumentFacts,
  site: Site,
  view: WorkspaceView,
): Iterable<Finding> {
  for (const link of file.wikiLinks) {
    const { name } = targetOf(link, site);
    if (name === '' || NO_PAGE.test(name) || pagesOf(name, view).length > 0) continue;
    yield {
      text: english`There is no page “{0}”. Correct the name, or take the link out.`,
      args: [name],
      start: link.start,
      end: link.end,
      severity: 'warning',
    };
  }
}

/** Links in double brackets to headings that are not there. */
export function* brokenWikiAnchors(
  file: DocumentFacts,
  site: Site,
  view: WorkspaceView,
): Iterable<Finding> {
  for (const link of file.wikiLinks) {
    const { name, anchor } = targetOf(link, site);
    if (anchor === '' || NO_PAGE.test(name)) continue;
    const [path] = name === '' ? [file.path] : pagesOf(name, view);
    if (path === undefined) continue;
    const found = findAnchor(path, anchor, view);
    if (found === 'no page' || leadsThere(found, site)) continue;
    yield {
      text: english`There is no heading “#{0}” in {1}. Correct the anchor, or take it out.`,
      args: [anchor, path],
      start: link.start,
      end: link.end,
    };
  }
}

/** Obsidian names the page first, GitHub and GitLab the words; a picture comes first everywhere. */
function targetOf({ first, second }: WikiLinkFact, { name: site }: Site) {
  const last = second === null || site === 'obsidian' || LOOKS.test(second) ? first : second;
  const [name = '', ...more] = last.split('#');
  return { name: name.trim(), anchor: (more.at(-1) ?? '').trim() };
}

/** Files of a name; in a wiki, `-` stands for the blanks of a title. */
function pagesOf(name: string, view: WorkspaceView): readonly string[] {
  const base = name.slice(name.lastIndexOf('/') + 1);
  const names = [base, base.replace(/\s+/g, '-')];
  return names.flatMap((one) => [one, `${one}.md`]).flatMap((one) => view.filesNamed(one));
}
