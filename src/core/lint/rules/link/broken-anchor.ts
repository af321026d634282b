import { leadsThere } from '../../links/anchors.ts';
import { findAnchor } from '../../links/find-anchor.ts';
import { follow, pageOf } from '../../links/follow.ts';
import { localLinks } from '../../links/local-links.ts';
import { misspeltEntries } from '../../links/map-links.ts';
import { meantAnchors } from '../../links/meant-anchors.ts';
import { missingAnchor } from '../../links/missing-anchor.ts';
import { missingAnchors } from '../../links/named-findings.ts';
import { isLabel, isPiece } from '../../links/pieces.ts';
import { mayBePutIn } from '../../links/put-in.ts';
import { SITE_OPTION } from '../../links/site-option.ts';
import { siteOf } from '../../links/sites.ts';
import { anchorSpan } from '../../links/spans.ts';
import { brokenWikiAnchors } from '../../links/wiki-links.ts';
import { workspaceRule } from '../../rule.ts';

/**
 * # A link leads to a heading that is not there
 *
 * The page that a link leads to exists, and has neither a heading nor an anchor of that name.
 *
 * ## Why
 *
 * The link opens the page at its top, and the responder has to find out what was meant.
 *
 * ## What to do
 *
 * Correct the anchor. It is the heading in lower case with `-` for blanks, as GitHub makes it; an
 * anchor of its own (`<a id="…">`, `{#…}`, `(…)=`) counts as well. The fix offers the nearest.
 *
 * ## Settings
 *
 * `site`: see [link/broken](broken.md). Generators of sites make other anchors of the same words; with
 * one of them only the words count. Where it reads `{#id}`, that is the heading's only anchor. The second of
 * several headings that say the same is `#setup-1`, but `#setup_1` with `mkdocs`. Anchors of pages that a
 * shortcode of Hugo or a tag of Jekyll names are looked for, too, which neither of them does. Headings of files
 * that are put into a page (see [link/broken](broken.md)) count as its own.
 *
 * ## Precision
 *
 * On a corpus of 1,600 public runbooks 48 of 50 random reports are right; the other two are anchors of a site
 * whose settings file was left out. See [how it compares with others](../../link-peers.md).
 *
 * ## Examples
 *
 * ### The heading is there
 *
 * ~~~markdown playbooks/vault.md
 * # Vault
 *
 * [Here](#sealed), [there](dns.md#step-1-look), [by name](dns.md#own), [line](../tools/check.sh#L10).
 *
 * ## Sealed
 * ~~~
 *
 * ~~~markdown playbooks/dns.md
 * # DNS
 *
 * ## Step 1: Look
 *
 * <a id="own"></a>
 * ~~~
 *
 * ~~~text tools/check.sh
 * ~~~
 *
 * ### It is not
 *
 * ~~~markdown playbooks/vault.md
 * # Vault
 *
 * [Here](#seald) and [there](dns.md#step-two).
 *
 * ## Sealed
 * ~~~
 *
 * ~~~markdown playbooks/dns.md
 * # DNS
 * ~~~
 *
 * ~~~problems
 * playbooks/vault.md:3:8 There is no heading “#seald” in playbooks/vault.md. Did you mean “#sealed”?
 * playbooks/vault.md:3:34 There is no heading “#step-two” in playbooks/dns.md. Correct the anchor, or take it out.
 * ~~~
 *
 * ### The second of two headings, with MkDocs
 *
 * ~~~markdown docs/vault.md
 * # Vault
 *
 * See [there](#setup-1), [there](#setup_1) and [step 1](#step-1).
 *
 * ## Setup
 *
 * ### Step
 *
 * ### Step 1
 *
 * ## Setup
 * ~~~
 *
 * ~~~text mkdocs.yml
 * ~~~
 *
 * ~~~problems
 * docs/vault.md:3:13 There is no heading “#setup-1” in docs/vault.md. Did you mean “#setup_1”?
 * ~~~
 *
 * ~~~markdown docs/vault.md fixed
 * # Vault
 *
 * See [there](#setup_1), [there](#setup_1) and [step 1](#step-1).
 *
 * ## Setup
 *
 * ### Step
 *
 * ### Step 1
 *
 * ## Setup
 * ~~~
 */
export const brokenAnchor = workspaceRule({
  code: 'link/broken-anchor',
  severity: 'warning',
  on: 'markdown',
  options: SITE_OPTION,
  *check({ file, options, view }) {
    let meantIn: ReturnType<typeof meantAnchors> | null = null;
    for (const one of localLinks(file)) {
      const { link, place } = one;
      const { anchor } = place;
      if (anchor === null || anchor === '') continue;
      if (findAnchor(place.path, anchor, view) === 'name') continue;
      const site = siteOf(file.path, options.site, view);
      const found = follow(file.path, one, site, view);
      const page = found === null ? null : pageOf(found, view);
      if (page === null) continue;
      const match = findAnchor(page, anchor, view);
      if (match === 'no page' || leadsThere(match, site)) continue;
      if (isPiece(file.path, site) || isLabel(link.url, site, view)) continue;
      if (misspeltEntries(file, link, view).length > 0) continue;
      const targets = view.targets(page);
      if (targets === null || mayBePutIn(page, anchor, site, view)) continue;
      // Of one file all links are read in one way.
      meantIn ??= meantAnchors(site);
      const meant =
        match === 'copy' && site?.copies !== undefined
          ? [anchor.replace(/-(?=\d+$)/, site.copies)]
          : meantIn(targets, anchor);
      yield missingAnchor({
        from: file.path,
        span: anchorSpan(link),
        anchor,
        page: targets.path,
        meant,
        hash: link.url.includes('#'),
      });
    }
    if (file.wikiLinks.length > 0) {
      const site = siteOf(file.path, options.site, view);
      if (site?.anywhere === true) yield* brokenWikiAnchors(file, site, view);
    }
    if (file.namedFiles.length > 0) {
      const site = siteOf(file.path, options.site, view);
      if (site !== null) yield* missingAnchors(file, site, view);
    }
  },
});
