import { english } from '../../../text/sentence.ts';
import type { DocumentFacts } from '../../../workspace/facts/document-facts.ts';
import { addBehind } from '../../fixes/add-section.ts';
import { hasSection, respondsToFailure } from '../../playbook/responds.ts';
import { titleSpan } from '../../playbook/spans.ts';
import { workspaceRule } from '../../rule.ts';

/**
 * # A playbook does not say whom to ask when it does not help
 *
 * It is for something that fails, names no owner, and neither a section nor a sentence nor a link
 * tells where to turn. Only looked for in a repository that has a dependency map.
 *
 * ## Why
 *
 * Every playbook ends somewhere. At 3 a.m. the question is then who knows more, and the answer is in
 * the head of somebody who is asleep.
 *
 * ## What to do
 *
 * Name the `owner` in the front matter, or add a section “Escalation”: who, how they are reached, and
 * after how long.
 *
 * ## Precision
 *
 * Of 251 reports on seven public collections of documents, with maps drawn for them and every page taken
 * for a playbook, 50 were read at random: 48 name nobody. One has teams in a table, one a channel in code.
 *
 * ## Examples
 *
 * ### A field names a channel, or a sentence a team
 *
 * ~~~markdown playbooks/dns.md
 * ---
 * owner_slack: "#platform"
 * ---
 *
 * # DNS is down
 *
 * ## Symptoms
 *
 * Names are not found.
 * ~~~
 *
 * ~~~markdown playbooks/vault.md
 * # Vault is sealed
 *
 * ## Symptoms
 *
 * Logins fail. If that goes on, work with the storage team.
 * ~~~
 *
 * ~~~markdown infra/docs/incident-response.md
 * # Dependency map
 *
 * - K8s clusters depend on Vault
 * - Vault depends on DNS
 * ~~~
 *
 * ### The owner is named
 *
 * ~~~markdown playbooks/vault.md
 * ---
 * owner: platform-secrets
 * ---
 *
 * # Vault is sealed
 *
 * ## Symptoms
 *
 * Logins fail.
 * ~~~
 *
 * ~~~markdown infra/docs/incident-response.md
 * # Dependency map
 *
 * - K8s clusters depend on Vault
 * ~~~
 *
 * ### Nobody to ask
 *
 * ~~~markdown playbooks/vault.md
 * # Vault is sealed
 *
 * ## Symptoms
 *
 * Logins fail.
 * ~~~
 *
 * ~~~markdown infra/docs/incident-response.md
 * # Dependency map
 *
 * - K8s clusters depend on Vault
 * ~~~
 *
 * ~~~problems
 * playbooks/vault.md:1:1 Nothing says whom to ask when this does not help. Name the owner in the front matter, or add a section “Escalation”.
 * ~~~
 *
 * ~~~markdown playbooks/vault.md fixed
 * # Vault is sealed
 *
 * ## Symptoms
 *
 * Logins fail.
 *
 * ## Escalation
 *
 * <!-- Who knows more, how are they reached, and after how long? -->
 * ~~~
 */
export const noEscalation = workspaceRule({
  code: 'playbook/no-escalation',
  severity: 'info',
  on: 'playbook',
  *check({ file, view }) {
    // Alert runbooks of others have an owner by where they lie; a repository with a map is a team's own.
    if (view.map.path() === null) return;
    if (!respondsToFailure(file) || hasSection(file, 'escalation') || namesSomebody(file)) return;
    yield {
      text: english`Nothing says whom to ask when this does not help. Name the owner in the front matter, or add a section “Escalation”.`,
      args: [],
      ...titleSpan(file),
      fixes: (tools) => {
        const sections = file.headings.filter(({ depth }) => depth > 1);
        const depth = Math.min(...sections.map((one) => one.depth));
        const last = sections.findLast((one) => one.depth === depth);
        return last === undefined ? [] : addBehind(file, last, ESCALATION, tools);
      },
    };
  },
});

const ESCALATION = {
  heading: 'Escalation',
  asks: 'Who knows more, how are they reached, and after how long?',
};

const ASKS =
  /\b(?:escalat\w*|contact|reach out|on-?call|page (?:the|your|our)|paged|support (?:case|ticket|request|team|engineer)s?|(?:work|talk|speak|check|coordinate|engage|liaise) (?:with|to) (?:the |your |our )?[\w/ -]{0,40}teams?|teams? (?:should|must|needs? to|has to) be \w+ed|(?:ask|notify|inform|ping|call|tell|involve|consult) (?:the |your |our |an? )?[\w/ -]{0,40}(?:team|engineer|owner|admin|sre|support|vendor|manager|expert)s?|owned by|responsible)\b|(?:^|\s)[#@][a-z][\w-]{2,}/i;

/** Fields of front matter that name somebody: `owner`, `owner_slack`, `service-team`. */
const OWNER =
  /(?:^|[_-])(?:owners?|owned|team|squad|contacts?|maintainers?|authors?|on-?call|escalation)(?:$|[_-]|(?<=[a-z])[A-Z])/i;

function namesSomebody({ playbook, texts, links, frontMatter }: DocumentFacts): boolean {
  const fields = Object.keys(frontMatter?.data ?? {});
  return (
    (playbook?.meta.owner ?? null) !== null ||
    fields.some((name) => OWNER.test(name)) ||
    texts.some(({ text }) => ASKS.test(text)) ||
    links.some(
      ({ url, text }) => /^(?:mailto|tel):|slack\.com|pagerduty/i.test(url) || ASKS.test(text),
    )
  );
}
