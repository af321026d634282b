import type { Code, ListItem, RootContent } from 'mdast';
import { plainText } from '../../markdown/plain-text.ts';
import { readAlone } from '../commands/block-alone.ts';
import { inlineCommand } from '../commands/inline.ts';
import { isImperative } from './imperative.ts';

/** What one list item shows of being something to do. */
export interface ItemSigns {
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

export function isDoing(sign: ItemSigns): boolean {
  return sign.imperative || sign.block;
}

/** Whether an item has a box to tick. */
export function isTask({ checked }: ListItem): boolean {
  return checked !== null && checked !== undefined;
}

export function signsOf(item: ListItem): ItemSigns {
  const first = item.children[0];
  const text = first?.type === 'paragraph' ? plainText(first) : '';
  const codes = first?.type === 'paragraph' ? first.children : [];
  let linked = 0;
  for (const node of codes) {
    if (node.type === 'link' || node.type === 'linkReference' || node.type === 'image') {
      linked += plainText(node).length;
    }
  }
  const label = /^[^.:]{1,40}:\s/.exec(text)?.[0] ?? '';
  return {
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
      ASSIGNS.test(text) &&
      /^(?:the |each |an? |every(?:one)? )?[\w' -]{2,40}? (?:will|should|must|shall|needs? to|has to|have to) \w/i.test(
        text,
      ),
  };
}

/** A word of every sentence that says what somebody will do. */
const ASSIGNS = /will|should|must|shall|need|has|have/i;

const ACTION_LABEL =
  /^(?:actions?|fix|resolution|remediation|mitigation|steps?|check|do|to do|response)\b/i;

/** Whether a block holds commands, whatever stands around it. */
export function holdsCommands(code: Code): boolean {
  return readAlone(code).commands.length > 0;
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
