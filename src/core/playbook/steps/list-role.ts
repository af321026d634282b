import type { List, ListItem } from 'mdast';
import type { SectionKind } from '../model.ts';
import { isImperative } from './imperative.ts';
import { type ItemSigns, isDoing, isTask, signsOf } from './item-signs.ts';

/** What is known of the place that a list stands in. */
export interface ListPlace {
  readonly kind: SectionKind | null;
  /** The paragraph before the list, or ''. */
  readonly lead: string;
  /** Whether a block of commands stands right under the list, and so belongs to its last item. */
  readonly beforeCommands: boolean;
  /** Whether it goes on with the numbers of a list of steps that something split. */
  readonly continued: boolean;
}

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
  diagnosis: 0.1,
  mitigation: 0,
  verification: 0,
  escalation: 0.2,
  communication: 0.2,
  other: 0.3,
  symptoms: 0.5,
  impact: 0.5,
  background: 0.5,
};

/** Sections in which a numbered list of links is a list of pages to go through. */
const ACTIVE: ReadonlySet<SectionKind> = new Set(['diagnosis', 'mitigation', 'verification']);

/** Sentences that introduce facts: causes, properties, examples, links. */
const FACTS_FOLLOW =
  /\b(?:reasons?|causes?|because|includ(?:es?|ing)|consists? of|contains?|such as|for example|e\.g\.|benefits|advantages|components?|properties|features|types?|kinds?|fields|links|resources|documents?|references|labels|values|means|following (?:are|is)|these are|there are|has the following|have the following|variants|scenarios|symptoms|requirements|prerequisites|responsible|metrics|dashboards|parameters|options are|provides|supports|will|defined|if any of|when|where|table of contents|contents|this is (?:the|how|what)|flow|works? like)\b[^.]*:?\s*$/i;

function factsFollow(lead: string): boolean {
  const sentence = lastSentence(lead);
  return (
    FACTS_FOLLOW.test(sentence) &&
    !isImperative(sentence) &&
    !/^(?:if|when|in case|to \w+)\b/i.test(sentence)
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
  const all = new Set(list.children);
  if (place.continued || list.children.some(isTask)) return all;
  const signs = list.children.map((item, index) => {
    const sign = signsOf(item);
    const last = index === list.children.length - 1;
    return last && place.beforeCommands ? { ...sign, block: true } : sign;
  });
  if (TELLS_OF_ANOTHER.test(place.lead)) return tellingItems(list, signs);
  const kind = place.kind ?? 'other';
  const ordered = list.ordered === true;
  const share = (wanted: (sign: ItemSigns) => boolean) =>
    signs.filter(wanted).length / Math.max(1, signs.length);
  const doing = share((sign) => isDoing(sign) || (ordered && sign.assigned));
  const asking = kind === 'diagnosis' || kind === 'verification' ? share((s) => s.question) : 0;
  const least = (ordered ? ORDERED_SHARE : BULLET_SHARE)[kind];
  const onlyLinks =
    share((sign) => sign.linkOnly) > 0.6 && doing < 0.3 && !(ordered && ACTIVE.has(kind));
  if (onlyLinks) return tellingItems(list, signs);
  const facts = factsFollow(place.lead) ? (ordered ? 0.2 : 0.34) : 0;
  const fields = share((sign) => sign.label && !isDoing(sign)) > 0.5 ? 0.3 : 0;
  const needed = Math.min(1, least + facts + fields);
  const following = ordered && ACTIVE.has(kind) ? share((sign) => sign.linkOnly) : 0;
  const found = doing + asking + following;
  return found >= needed && (found > 0 || needed === 0) ? all : tellingItems(list, signs);
}

/** The items that tell by themselves what to do, in a list that does not. */
function tellingItems(list: List, signs: readonly ItemSigns[]): ReadonlySet<ListItem> {
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
