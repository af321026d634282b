import { NEEDED_ABROAD, NEEDING_ABROAD } from '../../../map/readers/translated-words.ts';
import { english } from '../../../text/sentence.ts';
import type { DocumentFacts } from '../../../workspace/facts/document-facts.ts';
import { edit } from '../../fixes/fix.ts';
import { linksToEntry, linkToEntry } from '../../links/map-links.ts';
import type { Mention } from '../../mentions/mentions.ts';
import { workspaceRule } from '../../rule.ts';

/**
 * # A component is named without a link to the map
 *
 * Symptoms, impact, diagnosis or dependencies name a component of the map, and nothing in the file
 * links to its entry. Only the first mention is reported. The component that the playbook is for
 * has [a rule of its own](missing-link.md). For components without an entry, one link to the map is enough.
 *
 * A name of one word counts if it is written as on the map: "Vault", not "vault"; where the map itself
 * says "vault", with a capital, too. Of longer names case does not matter, nor does the plural.
 *
 * ## Why
 *
 * "Also look at Internal DNS" costs a search. A link is one click to what it needs, what hangs on it
 * and its own playbook.
 *
 * ## What to do
 *
 * Link the first mention to the entry. The fix does.
 *
 * ## Precision
 *
 * Of 189 reports on twelve public collections of documents, with maps drawn for them and every page taken
 * for a playbook, 50 were read at random: 45 named the component. The others had its name in that of something
 * else, or meant a company or any thing that is called so.
 *
 * ## Examples
 *
 * ### The first mention is a link
 *
 * ~~~markdown playbooks/clusters.md
 * # K8s clusters
 *
 * ## Symptoms
 *
 * Pods hang, because [Vault](../infra/docs/incident-response.md#vault) is sealed. Vault again.
 * ~~~
 *
 * ~~~markdown infra/docs/incident-response.md
 * # Dependency map
 *
 * - K8s clusters depend on Vault
 *
 * ## Vault
 * ~~~
 *
 * ### Only a name
 *
 * ~~~markdown playbooks/clusters.md
 * # K8s clusters
 *
 * ## Symptoms
 *
 * Pods hang, because Vault is sealed. `Vault` is code, and Vault again is no news.
 * ~~~
 *
 * ~~~markdown infra/docs/incident-response.md
 * # Dependency map
 *
 * - K8s clusters depend on Vault
 *
 * ## Vault
 * ~~~
 *
 * ~~~problems
 * playbooks/clusters.md:5:20 Vault is on the map, and nothing here links to its entry. Link its first mention.
 * ~~~
 *
 * ~~~markdown playbooks/clusters.md fixed
 * # K8s clusters
 *
 * ## Symptoms
 *
 * Pods hang, because [Vault](../infra/docs/incident-response.md#vault) is sealed. `Vault` is code, and Vault again is no news.
 * ~~~
 */
export const unlinkedMention = workspaceRule({
  code: 'map/unlinked-mention',
  severity: 'info',
  on: 'playbook',
  *check({ file, view }) {
    if (view.map.path() === null || file.playbook === null) return;
    const about = view.candidatesOf(file.path);
    const told = new Set(about);
    // Where components have no entries of their own, one link to the map is enough for all of them; a page
    // that is about a component has it, or is reported for that.
    let leadsToMap = about.length > 0;
    for (const { text, start } of textsToLink(file)) {
      for (const mention of view.map.mentions(text)) {
        const { component } = mention;
        if (told.has(component) || isAnyOther(text, mention)) continue;
        told.add(component);
        if (linksToEntry(file, component, view)) continue;
        const hasEntry = (view.map.entry(component)?.anchor ?? null) !== null;
        if (!hasEntry && leadsToMap) continue;
        if (!hasEntry) leadsToMap = true;
        const span = { start: start + mention.start, end: start + mention.end };
        const written = text.slice(mention.start, mention.end);
        yield {
          text: hasEntry
            ? english`{0} is on the map, and nothing here links to its entry. Link its first mention.`
            : english`{0} is on the map, and nothing here links to the map. Link its first mention.`,
          args: [component],
          ...span,
          fixes: (tools) => [
            edit({ text: english`Link to {0} on the map`, args: [component] }, true, {
              path: file.path,
              ...span,
              text: linkToEntry(file.path, component, written, tools.view),
            }),
          ],
        };
      }
    }
  },
});

const KINDS: ReadonlySet<string> = new Set(['symptoms', 'impact', 'diagnosis']);
const DEPENDENCIES = new RegExp(
  `\\b(?:dependenc(?:y|ies)|depends? on|upstream|downstream|relies on|used by)\\b|^\\W*(?:${NEEDED_ABROAD}|${NEEDING_ABROAD})\\W*$`,
  'iu',
);

function textsToLink({ texts, playbook }: DocumentFacts) {
  const sections = playbook?.sections ?? [];
  return texts.filter(({ section }) => {
    const own = section === null ? undefined : sections[section];
    return own !== undefined && (KINDS.has(own.kind) || DEPENDENCIES.test(own.heading));
  });
}

/** "A private image registry", "No deploy", "1Password vault": of that kind, but not this one. */
function isAnyOther(text: string, { start, end }: Mention): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const isPlain = !/\p{Lu}/u.test(text.slice(start, end));
  return (isPlain && ANY.test(before)) || /\b1password\W*$/i.test(before);
}

const ANY =
  /\b(?:[Aa]n?|[Aa]ny|[Aa]nother|[Ee]very|[Ee]ach|[Ss]ome|[Nn]o|[Oo]ther|[Yy]our own|[Pp]rivate|[Ee]xternal|[Tt]hird-party) (?:[\p{Ll}-]+ )?$/u;
