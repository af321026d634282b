import type { Code, List, ListItem, RootContent } from 'mdast';
import { plainText } from '../../markdown/plain-text.ts';
import { readBlock } from '../commands/block.ts';
import { inlineCommand } from '../commands/inline.ts';
import { languageName } from '../commands/languages.ts';
import { NO_CONTEXT as NO_BLOCK_CONTEXT } from '../commands/reading.ts';
import type { SectionKind } from '../model.ts';
import { isImperative } from './imperative.ts';

/** What is known of the place that a list stands in. */
export interface ListPlace {
  readonly kind: SectionKind | null;
  readonly heading: string;
  /** The paragraph before the list, or ''. */
  readonly lead: string;
  /** Whether the item that holds the list is a step. */
  readonly insideStep: boolean;
}

interface ItemSigns {
  readonly task: boolean;
  readonly command: boolean;
  readonly block: boolean;
  readonly imperative: boolean;
  readonly question: boolean;
  readonly linkOnly: boolean;
  readonly label: boolean;
  /** "Action: restart it" among "Severity: warning" and the like. */
  readonly action: boolean;
  /** Says what somebody will do: "The IC assigns …", "Each team should …". */
  readonly assigned: boolean;
}

const NO_CONTEXT = { before: '', tools: new Set<string>() };

/** Least share of items that must tell someone to do something, by kind of section. */
const BULLET_SHARE: Readonly<Record<SectionKind, number>> = {
  diagnosis: 0.34,
  mitigation: 0.3,
  verification: 0.34,
  escalation: 0.5,
  communication: 0.4,
  other: 0.5,
  symptoms: 0.75,
  impact: 0.8,
  background: 0.75,
};
const ORDERED_SHARE: Readonly<Record<SectionKind, number>> = {
  diagnosis: 0,
  mitigation: 0,
  verification: 0,
  escalation: 0.2,
  communication: 0.2,
  other: 0.3,
  symptoms: 0.5,
  impact: 0.5,
  background: 0.5,
};

/** Sentences that introduce facts: causes, properties, examples, links. */
const FACTS_FOLLOW =
  /\b(?:reasons?|causes?|because|includ(?:es?|ing)|consists? of|contains?|such as|for example|e\.g\.|benefits|advantages|components?|properties|features|types?|kinds?|fields|links|resources|documents?|references|labels|values|means|following (?:are|is)|these are|there are|has the following|have the following|variants|scenarios|symptoms|requirements|prerequisites|responsible|metrics|dashboards|parameters|options are|provides|supports|will|defined|if any of|when|where|table of contents|contents)\b[^.]*:?\s*$/i;

function factsFollow(lead: string): boolean {
  const sentence = lastSentence(lead);
  return (
    FACTS_FOLLOW.test(sentence) && !isImperative(sentence) && !/^(?:if|when|in case)\b/i.test(lead)
  );
}

function lastSentence(text: string): string {
  return (
    text
      .slice(-MAX_LEAD)
      .split(/(?<=[.!?])\s+/)
      .at(-1) ?? ''
  );
}

/** Only the end of a paragraph introduces the list after it. */
const MAX_LEAD = 200;

/** Which items of a list are steps: all, none, or those that hold commands or instructions. */
export function stepItems(list: List, place: ListPlace): ReadonlySet<ListItem> {
  const signs = list.children.map((item) => signsOf(item));
  const all = new Set(list.children);
  if (signs.some((sign) => sign.task)) return all;
  const kind = place.kind ?? 'other';
  const ordered = list.ordered === true;
  const doing =
    signs.filter((sign) => isDoing(sign) || (ordered && sign.assigned)).length /
    Math.max(1, signs.length);
  const asking = signs.filter((sign) => sign.question).length / Math.max(1, signs.length);
  const linking = signs.filter((sign) => sign.linkOnly).length / Math.max(1, signs.length);
  const labelled = signs.filter((sign) => sign.label && !isDoing(sign)).length / signs.length;
  const facts = factsFollow(place.lead);
  const counted = doing + (kind === 'diagnosis' || kind === 'verification' ? asking : 0);
  const share = (list.ordered === true ? ORDERED_SHARE : BULLET_SHARE)[kind];
  const needed = Math.min(
    1,
    share + (facts ? (ordered ? 0.2 : 0.34) : 0) + (labelled > 0.5 ? 0.3 : 0),
  );
  if (TELLS_OF_ANOTHER.test(place.lead)) return blocksOnly(list, signs);
  const links = linking > 0.6 && doing < 0.3 && !(list.ordered === true && share === 0);
  if (!links && counted >= needed && (counted > 0 || needed === 0)) return all;
  return blocksOnly(list, signs);
}

/** The items that hold commands to run. */
function blocksOnly(list: List, signs: readonly ItemSigns[]): ReadonlySet<ListItem> {
  return new Set(
    list.children.filter((_, index) => {
      const sign = signs[index];
      return sign !== undefined && (sign.block || sign.action || (sign.command && sign.imperative));
    }),
  );
}

/** "The job will:", "this tool can:": what follows is done by a program. */
const TELLS_OF_ANOTHER =
  /(?<!\b(?:you|we|i|should|responders?))\s(?:will|does|can|could|may|would)\s*:?\s*$/i;

function isDoing(sign: ItemSigns): boolean {
  return sign.task || sign.imperative || sign.block;
}

function signsOf(item: ListItem): ItemSigns {
  const first = item.children[0];
  const text = first?.type === 'paragraph' ? plainText(first) : '';
  const codes = first?.type === 'paragraph' ? first.children : [];
  const linked = codes
    .filter(
      (node) => node.type === 'link' || node.type === 'linkReference' || node.type === 'image',
    )
    .reduce((sum, node) => sum + plainText(node).length, 0);
  const label = /^[^.:]{1,40}:\s/.exec(text)?.[0] ?? '';
  return {
    task: item.checked !== null && item.checked !== undefined,
    command: codes.some(
      (node) => node.type === 'inlineCode' && inlineCommand(node.value, NO_CONTEXT) !== null,
    ),
    block: item.children.some((child) => child.type === 'code' && holdsCommands(child)),
    imperative:
      startsWithCommand(first) ||
      isImperative(text) ||
      (label !== '' && isImperative(text.slice(label.length))),
    question: /\?\s*$/.test(text) || /\?(?:\s|$)/.test(text),
    linkOnly: text !== '' && linked >= text.length * 0.8,
    label: label !== '',
    action: ACTION_LABEL.test(label) && isImperative(text.slice(label.length)),
    assigned:
      /^(?:the |each |an? |every(?:one)? )?[\w' -]{2,40}? (?:will|should|must|shall|needs? to|has to|have to) \w/i.test(
        text,
      ),
  };
}

const ACTION_LABEL =
  /^(?:actions?|fix|resolution|remediation|mitigation|steps?|check|do|to do|response)\b/i;

function holdsCommands(code: Code): boolean {
  const lines = code.value.split(/\r\n|\r|\n/);
  return readBlock(lines, languageName(code.lang), NO_BLOCK_CONTEXT).commands.length > 0;
}

/** Whether an item says nothing but the command to run, in code or as it is typed. */
function startsWithCommand(first: RootContent | undefined): boolean {
  if (first?.type !== 'paragraph') return false;
  const [start] = first.children;
  if (start?.type === 'inlineCode') return inlineCommand(start.value, NO_CONTEXT) !== null;
  return (
    start?.type === 'text' &&
    /^[a-z][\w-]+ /.test(start.value) &&
    inlineCommand(start.value, NO_CONTEXT) !== null
  );
}
