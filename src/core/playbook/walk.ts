import type { Code, List, ListItem, Paragraph, RootContent } from 'mdast';
import { type MarkdownDocument, spanOf } from '../markdown/document.ts';
import { headingText, plainText, textOfHtml } from '../markdown/plain-text.ts';
import { type CommandList, commandList } from './commands/command-list.ts';
import type { SectionKind } from './model.ts';
import { boldHeading, htmlHeadings } from './sections/headings.ts';
import { type SectionList, sectionList } from './sections/section-list.ts';
import type { StepDraft } from './steps/draft.ts';
import { expectedComment, expectedIn, expectedOutput, introducesOutput } from './steps/expected.ts';
import { isImperative } from './steps/imperative.ts';
import { holdsCommands } from './steps/item-signs.ts';
import { type ListPlace, stepItems } from './steps/list-role.ts';
import {
  continues,
  follows,
  isComment,
  isIndentedBelow,
  leads,
  leadText,
} from './steps/neighbours.ts';

export interface Body {
  readonly sections: SectionList;
  readonly commands: CommandList;
  readonly steps: readonly StepDraft[];
}

/** The text that introduces a block or a list. */
interface Lead {
  readonly text: string;
  readonly start: number;
}

/** GitHub's marks of alerts in quotes. */
const ALERT_MARK = /^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*/i;

/** A run of blocks in one container: the page, a list item, a quote. */
interface Container {
  /** The list item that the blocks stand in, where it is a step. */
  readonly owner: StepDraft | null;
  /** Where steps that are found go. */
  readonly into: StepDraft[];
  readonly nested: boolean;
}

/** Reads sections, steps and commands in one walk over the document. `title`: the page's own. */
export function readBody(
  document: MarkdownDocument,
  title: string,
  titleKind: SectionKind | null,
): Body {
  const sections = sectionList(titleKind);
  const commands = commandList(document);
  const steps: StepDraft[] = [];

  function walk(blocks: readonly RootContent[], container: Container): void {
    let lead: Lead | null = null;
    let leadCommands: readonly number[] = [];
    let last: StepDraft | null = container.owner;
    let list: List | null = null;
    /** Whether nothing but blocks stands between the last step and this block. */
    let adjacent = false;

    for (const [index, node] of blocks.entries()) {
      const { start, end } = spanOf(node);
      switch (node.type) {
        case 'heading':
          // A heading that only a template fills in shows the page's title.
          sections.open(headingText(node) || title, node.depth, start);
          commands.addInline(node, sections.current());
          [lead, last, list, adjacent] = [null, container.owner, null, false];
          break;
        case 'html':
          for (const heading of htmlHeadings(node)) {
            sections.open(heading.text, heading.depth, start + heading.index);
            [lead, last, list, adjacent] = [null, container.owner, null, false];
          }
          if (!isComment(node.value)) {
            const summary = textOfHtml(/<summary>[\s\S]*/i.exec(node.value)?.[0] ?? '');
            [last, list, adjacent] = [container.owner, null, false];
            lead = summary === '' ? null : { text: summary, start };
          }
          break;
        case 'paragraph': {
          const bold = container.nested ? null : boldHeading(node);
          if (bold !== null) {
            sections.openPseudo(bold, start);
            [lead, last, list, adjacent] = [null, container.owner, null, false];
            break;
          }
          const text = plainText(node).replace(ALERT_MARK, '');
          const found = commands.addInline(node, sections.current());
          if (last !== null) last.expected ??= expectedIn(text);
          if (container.owner !== null) {
            container.owner.commands.push(...found);
          } else if (found.length > 0 && isImperative(text) && !leads(blocks, index)) {
            last = step(node, text, start, end, [...found]);
            container.into.push(last);
          }
          leadCommands = container.owner === null && last?.start !== start ? found : [];
          lead = { text, start };
          adjacent = false;
          break;
        }
        case 'code': {
          const text: string = lead?.text ?? '';
          const block = commands.addBlock(node, sections.current(), introduction(text));
          const shown = expectedComment(block.comments) ?? expectedOutput(block.output);
          if (block.added.length === 0) {
            if (last !== null && last.commands.length > 0 && (adjacent || introducesOutput(text))) {
              last.expected ??= shown;
            }
            break;
          }
          const joins = container.owner ?? joined(blocks, index, { last, list, adjacent });
          if (joins !== null) {
            joins.commands.push(...block.added);
            joins.end = Math.max(joins.end, end);
            last = joins;
          } else {
            last = step(node, leadText(text), lead?.start ?? start, end, [
              ...leadCommands,
              ...block.added,
            ]);
            leadCommands = [];
            container.into.push(last);
          }
          last.expected ??= shown;
          adjacent = true;
          break;
        }
        case 'list': {
          const text: string = lead?.text ?? '';
          const above = blocks[index - 1];
          const inner =
            last !== null && above?.type === 'list' && isIndentedBelow(node, above, document);
          const next = blocks[index + 1];
          const place = {
            lead: text,
            beforeCommands: next?.type === 'code' && holdsCommands(next),
            continued: follows(node, list),
          };
          const added = walkList(node, place, inner ? { ...container, owner: last } : container);
          if (inner) break;
          last = added ?? last;
          list = added === null ? null : node;
          adjacent = added !== null;
          lead = null;
          break;
        }
        case 'blockquote':
          walk(node.children, { owner: container.owner, into: container.into, nested: true });
          break;
        case 'table':
          for (const row of node.children) {
            const found = commands.addInline(row, sections.current());
            container.owner?.commands.push(...found);
          }
          break;
        case 'thematicBreak':
          [lead, last, list, adjacent] = [null, container.owner, null, false];
          break;
        case 'footnoteDefinition':
          walk(node.children, { owner: null, into: container.into, nested: true });
          break;
      }
    }
  }

  /** The step that a block of commands belongs to although it stands on its own, or null. */
  function joined(
    blocks: readonly RootContent[],
    index: number,
    state: { last: StepDraft | null; list: List | null; adjacent: boolean },
  ): StepDraft | null {
    if (state.adjacent) return state.last;
    return state.list !== null && continues(state.list, blocks, index + 1) ? state.last : null;
  }

  function walkList(
    list: List,
    place: Omit<ListPlace, 'kind'>,
    container: Container,
  ): StepDraft | null {
    const section = sections.current();
    const kind = section === null ? titleKind : (sections.all[section]?.kind ?? null);
    const chosen = stepItems(list, { kind, ...place });
    const into = container.owner?.children ?? container.into;
    let last: StepDraft | null = null;
    for (const item of list.children) {
      if (chosen.has(item)) {
        last = itemStep(list, item);
        into.push(last);
        walkItem(item, last, last.children);
      } else walkItem(item, null, into);
    }
    return last;
  }

  function walkItem(item: ListItem, owner: StepDraft | null, into: StepDraft[]): void {
    walk(item.children, { owner, into, nested: true });
  }

  function itemStep(list: List, item: ListItem): StepDraft {
    const first = item.children.find((child) => child.type === 'paragraph');
    const { start, end } = spanOf(item);
    const checked = item.checked ?? null;
    return {
      text: first === undefined ? firstLine(item) : leadText(plainText(first)),
      kind: checked !== null ? 'task' : list.ordered === true ? 'ordered' : 'bullet',
      checked,
      section: sections.current(),
      expected: null,
      commands: [],
      children: [],
      start,
      end,
    };
  }

  /** What introduces a block: the paragraph before it and the heading above. */
  function introduction(lead: string): string {
    const section = sections.current();
    return `${section === null ? '' : (sections.all[section]?.heading ?? '')}\n${lead}`;
  }

  function firstLine(item: ListItem): string {
    const code = item.children.find((child) => child.type === 'code');
    return code === undefined ? '' : (code.value.split('\n', 1)[0] ?? '').trim();
  }

  function step(
    node: Code | Paragraph,
    text: string,
    start: number,
    end: number,
    found: number[],
  ): StepDraft {
    const section = sections.current();
    const heading = section === null ? '' : (sections.all[section]?.heading ?? '');
    const fallback = heading !== '' ? heading : (commands.all[found[0] ?? -1]?.text ?? node.type);
    return {
      text: text === '' ? fallback : text,
      kind: 'block',
      checked: null,
      section,
      expected: null,
      commands: found,
      children: [],
      start,
      end,
    };
  }

  walk(document.root.children, { owner: null, into: steps, nested: false });
  sections.close(document.text.length);
  return { sections, commands, steps };
}
