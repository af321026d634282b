import { english } from '../../../text/sentence.ts';
import { relativePath } from '../../../workspace/paths.ts';
import { edit } from '../../fixes/fix.ts';
import { follow, withExtension } from '../../links/follow.ts';
import { isAbsolute, localLinks } from '../../links/local-links.ts';
import { SITE_OPTION, siteOf } from '../../links/sites.ts';
import { pathSpan } from '../../links/spans.ts';
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
 * Correct the path, or take the link out. Where only `.md` is missing, the fix adds it.
 *
 * ## Settings
 *
 * `site` says what makes web pages of the files: `mkdocs`, `docusaurus`, `hugo`, `jekyll`, `sphinx`,
 * `vitepress`, `middleman` or `gitlab`. It is found out by the generator's settings file in a folder
 * around; `none` reads links as GitHub does. With a generator, `setup`, `setup/` and `setup.html` are
 * the page `setup.md`. A file `setup.html.md` is the page `setup.html` in any case.
 *
 * ## Precision
 *
 * See [how it compares with others](../../link-peers.md).
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
    for (const { link, place } of localLinks(file)) {
      if (isAbsolute(link) || view.lookUp(place.path) !== null) continue;
      const site = siteOf(file.path, options.site, view);
      if (follow(place.path, site, view) !== null) continue;
      // Another rule says so.
      if (view.lookUpAnyCase(place.path) !== null) continue;
      yield missing(
        file.path,
        link.url,
        place.path,
        pathSpan(link),
        withExtension(place.path, view),
      );
    }
    for (const { label, start, end } of file.undefinedReferences) {
      yield {
        text: english`Nothing defines “[{0}]”. Add its definition at the end of the page: “[{0}]: path”.`,
        args: [label],
        start,
        end,
        severity: 'warning',
      };
    }
  },
});

function missing(
  from: string,
  url: string,
  path: string,
  span: { readonly start: number; readonly end: number },
  meant: string | null,
): Finding {
  const finding = { args: [path, meant ?? ''], ...span };
  if (meant === null) {
    return {
      ...finding,
      text: english`There is no “{0}”. Correct the path, or take the link out.`,
    };
  }
  return {
    ...finding,
    text: english`There is no “{0}”. Did you mean “{1}”?`,
    fixes: () => {
      const end = meant.slice(path.length);
      const written = url.replace(/[?#].*$/s, '').replace(/\/$/, '');
      const text = written === '' ? relativePath(from, meant) : written + end;
      return [
        edit({ text: english`Link to {0}`, args: [meant] }, true, { path: from, ...span, text }),
      ];
    },
  };
}
