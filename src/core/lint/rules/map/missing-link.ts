import { english } from '../../../text/sentence.ts';
import type { Span } from '../../../text/span.ts';
import type { DocumentFacts } from '../../../workspace/facts/document-facts.ts';
import { linkPlace } from '../../../workspace/link-place.ts';
import { edit, type Fix, type FixTools, type TextEdit } from '../../fixes/fix.ts';
import { linksToEntry, linkToEntry } from '../../links/map-links.ts';
import { titleSpan } from '../../playbook/spans.ts';
import { workspaceRule } from '../../rule.ts';

/**
 * # A playbook does not link to its component on the map
 *
 * The playbook is about a component of the dependency map and has no link to that component's
 * entry. What it is about is said by `component` in its front matter, else by a name or alias in its
 * title or its file name, as in "VaultSealed", or by a folder around it that is called just so.
 *
 * ## Why
 *
 * The first question of an incident is whether the component that fails is the one that is broken.
 * The map answers it, and a responder who has to look for the map first starts to fix instead.
 *
 * ## What to do
 *
 * Link to the entry near the top of the page. The fix puts the link below the title. Where the title
 * names several components, it lets you choose.
 *
 * ## Precision
 *
 * Of 478 reports on twelve public collections of documents, with maps drawn for them and every page taken
 * for a playbook, 77 were read: 71 were right. The others named the component of a folder in which the page
 * only lies, or one that another product or a company is called like.
 *
 * ## Examples
 *
 * ### The playbook links to the entry
 *
 * ~~~markdown playbooks/vault.md
 * # Vault
 *
 * On the map: [Vault](../infra/docs/incident-response.md#vault).
 * ~~~
 *
 * ~~~markdown infra/docs/incident-response.md
 * # Dependency map
 *
 * ```text
 * [ Vault ]
 *     ↑
 *     └─ [ K8s clusters ]
 * ```
 *
 * ## Vault
 * ~~~
 *
 * ### No link below a heading that is used as the title
 *
 * ~~~markdown playbooks/vault.md
 * ## Unseal Vault
 *
 * - [ ] Unseal each node.
 * ~~~
 *
 * ~~~markdown infra/docs/incident-response.md
 * # Dependency map
 *
 * - K8s clusters depend on Vault
 * ~~~
 *
 * ~~~problems
 * playbooks/vault.md:1:1 This playbook is about Vault and does not link to its entry on the map. Link to it near the top.
 * ~~~
 *
 * ~~~markdown playbooks/vault.md fixed
 * ## Unseal Vault
 *
 * On the map: [Vault](../infra/docs/incident-response.md).
 *
 * - [ ] Unseal each node.
 * ~~~
 *
 * ### No link
 *
 * ~~~markdown playbooks/vault.md
 * # Vault is sealed
 *
 * ## Symptoms
 * ~~~
 *
 * ~~~markdown infra/docs/incident-response.md
 * # Dependency map
 *
 * ```text
 * [ Vault ]
 *     ↑
 *     └─ [ K8s clusters ]
 * ```
 *
 * ## Vault
 * ~~~
 *
 * ~~~problems
 * playbooks/vault.md:1:1 This playbook is about Vault and does not link to its entry on the map. Link to it near the top.
 * ~~~
 *
 * ~~~markdown playbooks/vault.md fixed
 * # Vault is sealed
 *
 * On the map: [Vault](../infra/docs/incident-response.md#vault).
 *
 * ## Symptoms
 * ~~~
 *
 * ### The link stops short of the entry
 *
 * ~~~markdown playbooks/vault.md
 * # Vault
 *
 * See [Vault](../infra/docs/incident-response.md).
 * ~~~
 *
 * ~~~markdown infra/docs/incident-response.md
 * # Dependency map
 *
 * - K8s clusters depend on Vault
 *
 * ## Vault {#secrets}
 * ~~~
 *
 * ~~~problems
 * playbooks/vault.md:1:1 This playbook is about Vault and does not link to its entry on the map. Link to it near the top.
 * ~~~
 *
 * ~~~markdown playbooks/vault.md fixed
 * # Vault
 *
 * See [Vault](../infra/docs/incident-response.md#secrets).
 * ~~~
 */
export const missingLink = workspaceRule({
  code: 'map/missing-link',
  severity: 'warning',
  on: 'playbook',
  *check({ file, view }) {
    const about = view.candidatesOf(file.path);
    if (about.length === 0 || about.some((name) => linksToEntry(file, name, view))) return;
    yield {
      text:
        about.length === 1
          ? english`This playbook is about {0} and does not link to its entry on the map. Link to it near the top.`
          : english`This playbook is about {0} and links to none of them on the map. Link to the one it is for near the top.`,
      args: [[about.slice(0, -1).join(', '), ...about.slice(-1)].filter(Boolean).join(' or ')],
      ...titleSpan(file),
      fixes: (tools) => about.map((name) => insertion(file, name, about.length === 1, tools)),
    };
  },
});

function insertion(file: DocumentFacts, component: string, safe: boolean, tools: FixTools): Fix {
  const { path } = file;
  const title = { text: english`Link to {0} on the map`, args: [component] };
  const completed = withAnchor(file, component, tools);
  if (completed !== null) return edit(title, safe, completed);
  const link = linkToEntry(path, component, component, tools.view);
  const place = belowTitle(file, tools.text(path) ?? '', `On the map: ${link}.`);
  return edit(title, safe, { path, ...place });
}

/** The anchor behind a link to the map whose text names the component; null without such a link. */
function withAnchor(
  { path, links }: DocumentFacts,
  component: string,
  { text, view }: FixTools,
): TextEdit | null {
  const entry = view.map.entry(component);
  if (entry === null || entry.anchor === null) return null;
  const link = links.find(({ kind, url, text: words, target }) => {
    if (kind !== 'inline' || url.includes('#') || view.map.find(words) !== component) return false;
    const isPlain = text(path)?.slice(target.start, target.end) === url;
    return isPlain && linkPlace(path, url)?.path === entry.path;
  });
  if (link === undefined) return null;
  const { end } = link.target;
  return { path, start: end, end, text: `#${entry.anchor}` };
}

/** The heading with which a page begins, whatever its depth: people read it as the title. */
function opening(
  [first]: DocumentFacts['headings'],
  frontMatter: DocumentFacts['frontMatter'],
  text: string,
): Span | undefined {
  const before = text.slice(frontMatter?.end ?? 0, first?.start).replace('\uFEFF', '');
  return before.trim() === '' ? first : undefined;
}

/** Puts a paragraph below the title, or at the top of a page without one. */
function belowTitle(
  { headings, frontMatter }: DocumentFacts,
  text: string,
  paragraph: string,
): Span & { readonly text: string } {
  const newline = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const title = headings.find(({ depth }) => depth === 1) ?? opening(headings, frontMatter, text);
  const above = title ?? frontMatter;
  if (above === null || above === undefined) {
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    return { start, end: start, text: `${paragraph}${newline}${newline}` };
  }
  // An HTML heading stands in a block that ends at the next blank line.
  const html = text[above.start] === '<';
  const ending = html ? /[ \t]*(?:(?:\r?\n|\r)[ \t]*(?=\r?\n|\r)|$(?![\s\S]))/ : /(?=[\r\n]|$)/;
  const found = ending.exec(text.slice(above.end));
  const at = above.end + (found?.index ?? 0);
  const follows = /^[^\r\n]*(?:\r\n|\r|\n)[ \t]*[^\s]/.test(text.slice(at));
  return {
    start: at,
    end: at,
    text: `${newline}${newline}${paragraph}${follows ? newline : ''}`,
  };
}
