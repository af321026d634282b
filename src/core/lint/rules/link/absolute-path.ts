import { english } from '../../../text/sentence.ts';
import { relativePath } from '../../../workspace/paths.ts';
import { mendLink } from '../../fixes/broken-links.ts';
import { edit, toChoose } from '../../fixes/fix.ts';
import { follow } from '../../links/follow.ts';
import { isAbsolute, localLinks } from '../../links/local-links.ts';
import { SITE_OPTION } from '../../links/site-option.ts';
import { siteOf } from '../../links/sites.ts';
import { pathSpan } from '../../links/spans.ts';
import { workspaceRule } from '../../rule.ts';

/**
 * # A link is written from a root
 *
 * The path of a link begins with `/`, or names a place on one machine (`/home/…`, `C:\…`, `file:`).
 *
 * ## Why
 *
 * What the root is depends on who reads: the repository on GitHub, the site on the web, the disk in a
 * terminal. In a local clone, when everything else is down, such a link leads nowhere.
 *
 * ## What to do
 *
 * Write the path from the file on. Where the file is in the repository, the fix does; else fixes offer files of
 * that name elsewhere. Links from the
 * root of a site are left alone where a generator makes a site of the files, and so is the root alone.
 *
 * ## Settings
 *
 * `site`: see [link/broken](broken.md).
 *
 * ## Precision
 *
 * On a corpus of 1,600 public runbooks it has 22 reports; all lead nowhere in a clone, or only by way of
 * the root that GitHub takes.
 *
 * ## Examples
 *
 * ### From the file on
 *
 * ~~~markdown playbooks/vault.md
 * See [the map](../infra/map.md) and [the start](/#contents).
 * ~~~
 *
 * ~~~markdown infra/map.md
 * # Map
 * ~~~
 *
 * ### From a root
 *
 * ~~~markdown playbooks/vault.md
 * See [the map](/infra/map.md#top).
 * ~~~
 *
 * ~~~markdown infra/map.md
 * # Map
 * ~~~
 *
 * ~~~problems
 * playbooks/vault.md:1:15 “/infra/map.md” is written from a root, which is another one for each reader. Write “../infra/map.md”.
 * ~~~
 *
 * ~~~markdown playbooks/vault.md fixed
 * See [the map](../infra/map.md#top).
 * ~~~
 *
 * ### On one machine
 *
 * ~~~markdown playbooks/vault.md
 * See [the keys](/home/me/keys.md) and [the disk](file:///etc/vault).
 * ~~~
 *
 * ~~~problems
 * playbooks/vault.md:1:16 There is no “/home/me/keys.md” in the repository, and a path from a root leads nowhere in a clone. Write it from this file on.
 * playbooks/vault.md:1:49 “file:///etc/vault” is a place on one machine. Link to a file of the repository instead.
 * ~~~
 */
export const absolutePath = workspaceRule({
  code: 'link/absolute-path',
  severity: 'warning',
  on: 'markdown',
  options: SITE_OPTION,
  *check({ file, options, view }) {
    const from = file.path;
    for (const link of file.links) {
      if (link.kind === 'reference' || !/^(?:file:|[a-z]:[\\/])/i.test(link.url)) continue;
      yield {
        text: english`“{0}” is a place on one machine. Link to a file of the repository instead.`,
        args: [link.url],
        ...link.target,
      };
    }
    for (const one of localLinks(file)) {
      const { link, place } = one;
      // The root alone is the start of a site, which no file is.
      if (!isAbsolute(link) || place.path === '') continue;
      const site = siteOf(file.path, options.site, view);
      if (site !== null && site.name !== 'gitlab') continue;
      const found = follow(file.path, one, site, view);
      const span = pathSpan(link);
      const target = found === null ? null : relativePath(file.path, found.path);
      yield {
        text:
          target === null
            ? english`There is no “{0}” in the repository, and a path from a root leads nowhere in a clone. Write it from this file on.`
            : english`“{0}” is written from a root, which is another one for each reader. Write “{1}”.`,
        args: [`/${place.path}`, target ?? ''],
        ...span,
        fixes:
          target === null
            ? toChoose((tools) => mendLink({ from, link, path: place.path, span }, tools))
            : () => [
                edit({ text: english`Write “{0}”`, args: [target] }, true, {
                  path: from,
                  ...span,
                  text: target,
                }),
              ],
      };
    }
  },
});
