import { english } from '../../../text/sentence.ts';
import type { LinkFact } from '../../../workspace/facts/document-facts.ts';
import type { LinkPlace } from '../../../workspace/link-place.ts';
import { relativePath } from '../../../workspace/paths.ts';
import type { WorkspaceView } from '../../../workspace/view.ts';
import { mendLink, mendReference } from '../../fixes/broken-links.ts';
import { edit, toChoose } from '../../fixes/fix.ts';
import { SITE_ALIAS } from '../../links/addresses.ts';
import { follow, withExtension } from '../../links/follow.ts';
import { isAbsolute, localLinks } from '../../links/local-links.ts';
import { missingFiles } from '../../links/named-findings.ts';
import { isKnownToPlugin, isLabel, isPiece } from '../../links/pieces.ts';
import { mayDefine } from '../../links/put-in.ts';
import { SITE_OPTION } from '../../links/site-option.ts';
import { type Site, siteOf } from '../../links/sites.ts';
import { pathSpan } from '../../links/spans.ts';
import { brokenWikiLinks } from '../../links/wiki-links.ts';
import { type Finding, workspaceRule } from '../../rule.ts';

/**
 * # A link leads to a file that is not there
 *
 * A link, an image or a definition names a file or folder of the repository that does not exist; or a
 * reference `[text][label]` has no definition. URLs are not looked at, nor what leads out of the
 * repository.
 *
 * ## Why
 *
 * The page behind the link is the one that the author thought you would need now.
 *
 * ## What to do
 *
 * Correct the path, or take the link out. Where only `.md` is missing, the fix adds it. Else fixes lead the
 * link to files of that name elsewhere, or of nearly that name in the same folder, and take it out.
 *
 * ## Settings
 *
 * `site` says what makes web pages of the files: `mkdocs`, `docusaurus`, `hugo`, `starlight`, `jekyll`,
 * `sphinx`, `vitepress`, `mdbook`, `middleman`, `gitlab`; `obsidian`, `azure-wiki`, or `wiki` for those of
 * GitHub and GitLab. It is found out by a file of its own in a folder around; `none` reads links as
 * GitHub does. With a generator, `setup`, `setup/` and `setup.html` are the page `setup.md`; so is
 * `../setup/` beside it, where pages are shown as folders. Names that pages give themselves in their front
 * matter (`slug`, `id`, `url`, `permalink`, `aliases`), numbers for order (`01-setup.md`), `@site/` and
 * labels (Sphinx) are known. A file `setup.html.md` is the page `setup.html` in any case.
 *
 * `[[page]]` is a link in `obsidian` and `wiki`, and text elsewhere. So are other notations that name a file:
 *
 * | site | notation |
 * |---|---|
 * | `hugo` | `{{< ref "x" >}}`, `{{< relref "x" >}}` |
 * | `sphinx` | `` {doc}`x` ``, `` {download}`x` ``; `{toctree}`, `{include}`, `{literalinclude}`, `{figure}`, `{image}` |
 * | `mkdocs` | `--8<-- "x"`, in code as well; `{% include-markdown "x" %}` |
 * | `mdbook` | `{{#include x}}` and its kin, in code as well |
 * | `vitepress` | `<!--@include: x-->`, `<<< x` |
 * | `jekyll` | `{% link x %}`, `{% post_url x %}`, `{% include_relative x %}` |
 * | `docusaurus`, `starlight` | `import … from './x.mdx'`, `require('./x.png')` |
 *
 * Such a file is reported where its folder is there and it is not, wherever settings may let the path begin.
 * What a build, a plugin, a module or a submodule of Git may bring is left alone; so are labels that a file
 * put into the page may define, or that plugins of MkDocs know (`[text][pkg.object]`).
 *
 * Not looked at: other shortcodes and templates, what Sphinx finds by a label (`` {ref}`x` ``), paths from the
 * root of a site that no file of it accounts for (but in `obsidian` and `azure-wiki`, and pictures of `mkdocs`
 * and `docusaurus` whose name no file has), and, on a site, links in files that are put into pages elsewhere
 * (`includes/`, `snippets/`, `_part.mdx`).
 *
 * ## Precision
 *
 * On a corpus of 1,600 public runbooks, of which all but the Markdown was left out, 48 of 50 random reports
 * name what is not there, most of them pictures; the other two are pages of a site whose settings file was
 * left out as well. Of the 14 pages that shortcodes of a public handbook name it reports none, and each once it is
 * misspelt. See [how it compares with others](../../link-peers.md).
 *
 * ## Examples
 *
 * ### Files, folders and definitions
 *
 * ~~~markdown playbooks/vault.md
 * # Vault
 *
 * See [DNS](dns.md), [all](.), [the tools](../tools/) and [the plan][plan].
 *
 * ![Picture](images/caf%C3%A9.png) https://example.com/x.md
 *
 * [plan]: dns.md#plan
 * ~~~
 *
 * ~~~markdown playbooks/dns.md
 * # DNS
 *
 * ## Plan
 * ~~~
 *
 * ~~~text playbooks/images/café.png
 * ~~~
 *
 * ~~~text tools/check.sh
 * ~~~
 *
 * ### Pages of a site
 *
 * ~~~markdown docs/vault.md
 * # Vault
 *
 * See [DNS](dns/), [setup](setup.html) and [all](guide).
 * ~~~
 *
 * ~~~markdown docs/dns.md
 * # DNS
 * ~~~
 *
 * ~~~markdown docs/setup.md
 * # Setup
 * ~~~
 *
 * ~~~markdown docs/guide/index.md
 * # Guide
 * ~~~
 *
 * ~~~text mkdocs.yml
 * ~~~
 *
 * ### A picture of a site that is not there
 *
 * ~~~markdown docs/vault.md
 * # Vault
 *
 * ![Panels](/images/panels.png) ![Login](/handbook/images/login.png)
 * ~~~
 *
 * ~~~text docs/images/login.png
 * ~~~
 *
 * ~~~text mkdocs.yml
 * ~~~
 *
 * ~~~problems
 * docs/vault.md:3:11 There is no “images/panels.png”. Correct the path, or take the link out.
 * ~~~
 *
 * ### A page that a shortcode names
 *
 * ~~~markdown content/docs/vault.md
 * # Vault
 *
 * See [DNS]({{< ref "dns.md" >}}) and [the registry]({{< relref "/docs/registry" >}}).
 * ~~~
 *
 * ~~~markdown content/docs/dns.md
 * # DNS
 * ~~~
 *
 * ~~~text hugo.toml
 * ~~~
 *
 * ~~~problems
 * content/docs/vault.md:3:64 There is no “/docs/registry”. Correct the path, or take it out.
 * ~~~
 *
 * ### Not there
 *
 * ~~~markdown playbooks/vault.md
 * # Vault
 *
 * See [DNS](dns), [the registry](registry.md) and [the plan][plan].
 * ~~~
 *
 * ~~~markdown playbooks/dns.md
 * # DNS
 * ~~~
 *
 * ~~~problems
 * playbooks/vault.md:3:11 There is no “playbooks/dns”. Did you mean “playbooks/dns.md”?
 * playbooks/vault.md:3:32 There is no “playbooks/registry.md”. Correct the path, or take the link out.
 * playbooks/vault.md:3:49 Nothing defines “[plan]”. Add its definition at the end of the page: “[plan]: path”.
 * ~~~
 */
export const broken = workspaceRule({
  code: 'link/broken',
  severity: 'error',
  on: 'markdown',
  options: SITE_OPTION,
  *check({ file, options, view }) {
    for (const one of localLinks(file)) {
      const { link, place } = one;
      if (view.lookUp(place.path) !== null) continue;
      const site = siteOf(file.path, options.site, view);
      // Where more than these files may make pages, nobody knows what a root has.
      if (isAbsolute(link) && site?.whole !== true && !isLostPicture(link, place, site, view))
        continue;
      if (link.url.startsWith(SITE_ALIAS) && site?.name !== 'docusaurus') continue;
      // Settings may say what this stands for.
      if (link.url.startsWith('~/') && site?.name === 'starlight') continue;
      if (follow(file.path, one, site, view) !== null) continue;
      if (isPiece(file.path, site) || isLabel(link.url, site, view)) continue;
      // Another rule says so.
      if (view.lookUpAnyCase(place.path) !== null) continue;
      yield missing(file.path, link, place.path, withExtension(place.path, view));
    }
    if (file.wikiLinks.length > 0) {
      const site = siteOf(file.path, options.site, view);
      if (site?.anywhere === true) yield* brokenWikiLinks(file, site, view);
    }
    if (file.namedFiles.length > 0) {
      const site = siteOf(file.path, options.site, view);
      if (site !== null) yield* missingFiles(file, site, view);
    }
    if (file.undefinedReferences.length === 0) return;
    const site = siteOf(file.path, options.site, view);
    if (mayDefine(file, site, view)) return;
    for (const reference of file.undefinedReferences) {
      const { label, start, end } = reference;
      if (isKnownToPlugin(label, site, view)) continue;
      yield {
        text: english`Nothing defines “[{0}]”. Add its definition at the end of the page: “[{0}]: path”.`,
        args: [label],
        start,
        end,
        severity: 'warning',
        fixes: toChoose((tools) => mendReference(file.path, reference, tools)),
      };
    }
  },
});

/** A picture of a root that nothing in the repository can be, on a site that has no others. */
function isLostPicture(
  { image, url }: LinkFact,
  { path }: LinkPlace,
  site: Site | null,
  view: WorkspaceView,
): boolean {
  if (site?.pictures !== true || !image || !/\.\w+(?:[?#].*)?$/.test(url)) return false;
  return view.filesNamed(path.slice(path.lastIndexOf('/') + 1)).length === 0;
}

function missing(from: string, link: LinkFact, path: string, meant: string | null): Finding {
  const span = pathSpan(link);
  const finding = { args: [path, meant ?? ''], ...span };
  if (meant === null) {
    return {
      ...finding,
      text: english`There is no “{0}”. Correct the path, or take the link out.`,
      fixes: toChoose((tools) => mendLink({ from, link, path, span }, tools)),
    };
  }
  return {
    ...finding,
    text: english`There is no “{0}”. Did you mean “{1}”?`,
    fixes: () => {
      const end = meant.slice(path.length);
      const written = link.url.replace(/[?#].*$/s, '').replace(/\/$/, '');
      const text = written === '' ? relativePath(from, meant) : written + end;
      return [
        edit({ text: english`Link to {0}`, args: [meant] }, true, { path: from, ...span, text }),
      ];
    },
  };
}
