import type { Playbook, Step } from '../../playbook/model.ts';
import type { Span } from '../../text/span.ts';
import type { DocumentFacts, LinkFact, TextFact } from '../../workspace/facts/document-facts.ts';
import { commandHeads } from './command-heads.ts';
import { INTERNAL_NAME, NAME_TOOLS, OTHER_WAY, OWN_KUBECONFIG, WAYS, type Way } from './ways.ts';

/** Something that a step relies on. */
export interface Reliance extends Span {
  readonly way: Way;
  /** The tool, host or words that say so. */
  readonly shown: string;
  readonly step: Step;
}

/** Where nothing is repaired yet or everything is again; what is used there need not work. */
const QUIET: ReadonlySet<string> = new Set([
  'verification',
  'background',
  'communication',
  'impact',
  'symptoms',
]);

/** What is done before all else is written under headings that explain. */
const FIRST =
  /\b(?:before|prerequisites?|requirements?|access|credentials|set ?up|prepar(?:e|ation)|start(?:ing)?|log ?in|sign ?in|(?:what )?you (?:will )?need|tools|connect(?:ing)?)\b/i;

/** A host that something connects to: of a URL, of `ssh`, or named as one. */
const CONNECTED =
  /(?:[a-z][a-z0-9+.-]*:\/\/(?:[^\s/@]*@)?|\bssh\s+(?:-\S+\s+)*(?:[\w.-]+@)?|\s(?:-h|-H|--host|--hostname)[= ])((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,})(?=[:/?\s"'`)>\],;]|$)/gi;
/** Hosts that are at the same time what they are named for. */
const OFFERED: ReadonlySet<string> = new Set(['gitlab', 'notion', 'slack', 'buildkite']);
/** Names that only the company's own name servers know. */
const INTERNAL = /\.(?:internal|intranet|intra|corp|lan|local|svc|private)$/i;

/** What the steps of a playbook rely on, in document order; each way once a step. */
export function reliancesOf(
  playbook: Playbook,
  { texts, links }: Pick<DocumentFacts, 'texts' | 'links'>,
  own: readonly Way[],
): readonly Reliance[] {
  const brought = playbook.commands.some(({ text }) => OWN_KUBECONFIG.test(text));
  const ways = [...own, ...WAYS].filter((way) => !(brought && way.readsKubeconfig === true));
  const found: Reliance[] = [];
  const visit = (step: Step): void => {
    const section = step.section === null ? undefined : playbook.sections[step.section];
    const heading = section?.heading ?? '';
    const quiet = section !== undefined && QUIET.has(section.kind) && !FIRST.test(heading);
    if (!quiet && !OTHER_WAY.test(step.text) && !OTHER_WAY.test(heading)) {
      const own = reliancesOfStep(step, playbook.commands, links, ways);
      found.push(...own.map((one) => narrowed(one, texts)));
    }
    for (const child of step.children) visit(child);
  };
  for (const step of playbook.steps) visit(step);
  return found;
}

function reliancesOfStep(
  step: Step,
  commands: Playbook['commands'],
  links: readonly LinkFact[],
  ways: readonly Way[],
): readonly Reliance[] {
  const found = new Map<Way, Reliance>();
  const add = (way: Way, shown: string, { start, end }: Span) => {
    if (!found.has(way)) found.set(way, { way, shown, step, start, end });
  };
  /** The step's first line: its steps below have reports of their own. */
  const whole = { start: step.range.start, end: step.range.start + 1 };
  const readWords = (text: string, span: Span) => {
    for (const way of ways) {
      const match = way.words?.exec(text);
      if (match !== null && match !== undefined && !isDenied(text, match.index)) {
        add(way, match[0].trim(), span);
      }
    }
    readHosts(text, span);
  };
  const readHosts = (text: string, span: Span) => {
    if (text.search(CONNECTED) < 0) return;
    for (const [, host = ''] of text.matchAll(CONNECTED)) {
      const [label = '', ...rest] = host.toLowerCase().split('.');
      // `grafana.com` tells of Grafana; `grafana.example.com` is one.
      const isInternal = INTERNAL.test(host);
      if (rest.length === 1 && !isInternal && !OFFERED.has(label)) continue;
      for (const way of ways) if (way.hosts?.includes(label) === true) add(way, host, span);
      if (isInternal) add(INTERNAL_NAME, host, span);
    }
  };
  for (const index of step.commands) {
    const command = commands[index];
    if (command === undefined || OTHER_WAY.test(command.text)) continue;
    const heads = commandHeads(command.text);
    for (const words of heads) {
      const way = ways.find(({ commands }) => commands?.some((one) => startsWith(words, one)));
      if (way !== undefined) add(way, toolOf(way, words), command.range);
    }
    // A host that is asked for, or kept for later, is not connected to.
    const onlyNames = heads.every(([tool = '']) => NAME_TOOLS.has(tool) || tool === 'export');
    if (!onlyNames) readWords(command.text, command.range);
  }
  readWords(step.text, whole);
  for (const link of linksOf(step, links)) {
    for (const way of ways) if (way.urls?.test(link.url) === true) add(way, link.url, link);
    readHosts(link.url, link);
  }
  return [...found.values()];
}

/** The links of a step that are not those of a step below it. */
function linksOf({ range, children }: Step, links: readonly LinkFact[]): readonly LinkFact[] {
  const isIn = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end;
  return links.filter(
    (link) =>
      isIn(link, range) &&
      link.kind !== 'definition' &&
      !children.some((child) => isIn(link, child.range)),
  );
}

/** What the words of a step say is shown where they stand, if they stand there as they are read. */
function narrowed(reliance: Reliance, texts: readonly TextFact[]): Reliance {
  const { shown, step, end, start } = reliance;
  if (end - start > 1) return reliance;
  for (const { text, start: from } of texts) {
    if (from < step.range.start || from >= step.range.end) continue;
    const at = text.indexOf(shown);
    if (at >= 0) return { ...reliance, start: from + at, end: from + at + shown.length };
  }
  return reliance;
}

function startsWith(words: readonly string[], command: string): boolean {
  return command.split(' ').every((part, at) => words[at] === part);
}

function toolOf({ commands = [] }: Way, words: readonly string[]): string {
  return commands.find((one) => startsWith(words, one)) ?? words[0] ?? '';
}

/** "Do not log in through SSO", "nothing here needs Grafana". */
function isDenied(text: string, at: number): boolean {
  return /\b(?:not|never|don't|nothing|no|without|instead of|rather than|cannot|can't)\b[^.;]{0,40}$/i.test(
    text.slice(Math.max(0, at - 60), at),
  );
}
