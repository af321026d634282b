import { recordOf, text } from '../../../config/kinds.ts';
import { entry } from '../../../config/setting.ts';
import { english } from '../../../text/sentence.ts';
import type { Span } from '../../../text/span.ts';
import type { DocumentFacts } from '../../../workspace/facts/document-facts.ts';
import type { MapQuestions } from '../../../workspace/questions/map-questions.ts';
import { addBelow } from '../../fixes/add-below.ts';
import { takeOffMap } from '../../fixes/edge-fixes.ts';
import { type FixMaker, toChoose } from '../../fixes/fix.ts';
import { componentsFor } from '../../reliance/components.ts';
import { needsIn } from '../../reliance/needs.ts';
import { ownWays } from '../../reliance/own-ways.ts';
import { reliancesOf } from '../../reliance/reliances.ts';
import { stepNumber } from '../../reliance/step-number.ts';
import type { Way } from '../../reliance/ways.ts';
import { type Finding, workspaceRule } from '../../rule.ts';

/**
 * # A playbook needs what it repairs
 *
 * A step relies on something that depends, by the map, on the component that the playbook repairs;
 * or it goes in through that very component. Faultline knows what `kubectl`, `vault`, `argocd`, a
 * login through SSO, an internal host name, a dashboard, a pipeline or the wiki rely on, and looks
 * for it on the map; what the front matter's `needs` lists counts, too.
 *
 * The component's own tools are how one looks at it, and belong here: `vault status` in the playbook
 * of Vault is fine. Steps that verify, explain or tell people are not looked at, nor those that say
 * that they are another way in ("break-glass", "by address", "local account").
 *
 * ## Why
 *
 * The playbook is read when the component is down. A responder who is then sent through its login
 * page, its name server or a tool that hangs on it stands before a closed door at 3 a.m., and finds
 * out step by step. No review finds this, because on every other day the step works.
 *
 * ## What to do
 *
 * Add a way that works while the component is down: a break-glass account, an address instead of a
 * name, a kubeconfig with a certificate, the log on the machine itself. Say so in the step. Where the
 * map is wrong, correct the map; where the step does work, turn the rule off for that line and say
 * why. One fix begins the sentence below the step, for you to complete: the report stays until it names
 * another way. Others take what is wrong off the map.
 *
 * ## Settings
 *
 * `tools` says what your own tools, hosts and words rely on:
 *
 * ```yaml
 * lint:
 *   rules:
 *     playbook/needs-what-it-repairs:
 *       tools:
 *         deployctl: Argo CD
 *         status.example.com: K8s clusters
 * ```
 *
 * ## Precision
 *
 * All 16 reports on twelve public collections of documents, with maps drawn for them, were read: 15 name
 * a way that hangs on the component by the map, one stands where a page only explains. Whether the step fails depends on how the
 * component does: a cluster mostly answers `kubectl` while its registry is down.
 *
 * ## Examples
 *
 * ### The login has another way in
 *
 * ~~~markdown playbooks/iam-sso.md
 * # IAM/SSO
 *
 * ## Diagnosis
 *
 * 1. Log in to the console with the break-glass account, not through SSO.
 * 2. Look at the log: `journalctl -u keycloak`
 * ~~~
 *
 * ~~~markdown infra/docs/incident-response.md
 * # Dependency map
 *
 * - K8s clusters depend on IAM/SSO
 * ~~~
 *
 * ### The login goes through what is down
 *
 * ~~~markdown playbooks/iam-sso.md
 * # IAM/SSO
 *
 * ## Diagnosis
 *
 * 1. Open the incident thread.
 * 2. Log in to the admin console through SSO.
 * ~~~
 *
 * ~~~markdown infra/docs/incident-response.md
 * # Dependency map
 *
 * - K8s clusters depend on IAM/SSO
 * ~~~
 *
 * ~~~problems
 * playbooks/iam-sso.md:6:4 The IAM/SSO playbook logs in through SSO in step 2 of Diagnosis (“Log in to the admin console through SSO”), which is IAM/SSO itself and down when this is read. Give a way in that works without it.
 * ~~~
 *
 * ### A tool hangs on what is down
 *
 * ~~~markdown playbooks/dns.md
 * # Internal DNS
 *
 * ## Diagnosis
 *
 * 1. Look at the servers:
 *
 *    ```sh
 *    kubectl -n kube-system get pods -l k8s-app=coredns
 *    ```
 * ~~~
 *
 * ~~~markdown infra/docs/incident-response.md
 * # Dependency map
 *
 * - K8s clusters depend on K8s API endpoints
 * - K8s API endpoints depend on Internal DNS
 * ~~~
 *
 * ~~~problems
 * playbooks/dns.md:8:4 The Internal DNS playbook runs a tool of the cluster in step 1 of Diagnosis (“kubectl”). That relies on K8s clusters, and K8s clusters may be down with Internal DNS, says the map: K8s clusters → K8s API endpoints → Internal DNS. Give a way that works while Internal DNS is down.
 * ~~~
 */
export const needsWhatItRepairs = workspaceRule({
  code: 'playbook/needs-what-it-repairs',
  severity: 'warning',
  on: 'playbook',
  options: {
    tools: entry<Readonly<Record<string, string>>>(
      'What tools, hosts and words of your own rely on.',
      recordOf(text('a component of the map')),
      {},
    ),
  },
  *check({ file, view, options }) {
    const repaired = view.componentOf(file.path);
    if (repaired === null || !view.candidatesOf(file.path).includes(repaired.name)) return;
    yield* circular(file, repaired.name, view.map, options.tools);
  },
});

/** One finding for each component that is needed: the first step that needs it. */
function* circular(
  file: DocumentFacts,
  repaired: string,
  map: MapQuestions,
  tools: Readonly<Record<string, string>>,
): Iterable<Finding> {
  const { playbook } = file;
  if (playbook === null) return;
  const told = new Set<string>();
  for (const { way, shown, step, start, end } of reliancesOf(playbook, file, ownWays(tools))) {
    const route = routeTo(repaired, componentsFor(way.on, map), way.isAccess, map);
    const [needed] = route ?? [];
    if (route === null || needed === undefined || told.has(needed)) continue;
    told.add(needed);
    const number = stepNumber(step, playbook);
    yield {
      ...wayFinding(repaired, way, [number, shown], route, { start, end }),
      fixes: toChoose((fixTools) => [
        ...addBelow(file.path, step, `While ${repaired} is down: …`, fixTools),
        ...offMap(route)(fixTools),
      ]),
    };
  }
  for (const { text: need, start, end } of needsIn(file)) {
    const route = routeTo(repaired, componentsFor([need], map), true, map);
    const [needed] = route ?? [];
    if (route === null || needed === undefined || told.has(needed)) continue;
    told.add(needed);
    yield { ...needFinding(repaired, need, route, { start, end }), fixes: toChoose(offMap(route)) };
  }
}

/** The way on the map from something needed to what is repaired; one name where they are the same. */
function routeTo(
  repaired: string,
  needed: readonly string[],
  isAccess: boolean,
  map: MapQuestions,
): readonly string[] | null {
  if (needed.includes(repaired)) return isAccess ? [repaired] : null;
  const routes = needed.flatMap((name) => {
    const route = map.route(name, repaired);
    return route === null ? [] : [route];
  });
  return routes.sort((a, b) => a.length - b.length)[0] ?? null;
}

/** Takes a step of the way off the map, whichever of them is wrong. */
function offMap(route: readonly string[]): FixMaker {
  return (tools) =>
    route
      .slice(1)
      .flatMap((dependency, at) => takeOffMap({ dependent: route[at] ?? '', dependency }, tools));
}

function wayFinding(
  repaired: string,
  { does }: Way,
  [number, shown]: readonly [number: string, shown: string],
  route: readonly string[],
  span: Span,
): Finding {
  return route.length === 1
    ? {
        text: english`The {0} playbook {1} in {2} (“{3}”), which is {0} itself and down when this is read. Give a way in that works without it.`,
        args: [repaired, does, number, shown],
        ...span,
      }
    : {
        text: english`The {0} playbook {1} in {2} (“{3}”). That relies on {4}, and {4} may be down with {0}, says the map: {5}. Give a way that works while {0} is down.`,
        args: [repaired, does, number, shown, route[0] ?? '', route.join(' → ')],
        ...span,
      };
}

function needFinding(
  repaired: string,
  need: string,
  route: readonly string[],
  span: Span,
): Finding {
  return route.length === 1
    ? {
        text: english`The {0} playbook says that it needs “{1}”, which is {0} itself and down when this is read. Give a way that works without it.`,
        args: [repaired, need],
        ...span,
      }
    : {
        text: english`The {0} playbook says that it needs “{1}”, which may be down with {0}, says the map: {2}. Give a way that works while {0} is down.`,
        args: [repaired, need, route.join(' → ')],
        ...span,
      };
}
