import type { Code, InlineCode, Nodes } from 'mdast';
import { type MarkdownDocument, spanOf } from '../../markdown/document.ts';
import type { Command } from '../model.ts';
import { type BlockReading, readBlock } from './block.ts';
import { inlineCommand } from './inline.ts';
import { languageName } from './languages.ts';
import { assignedIn, placeholdersOf } from './placeholders.ts';

export interface AddedBlock extends BlockReading {
  /** Indices of the block's commands. */
  readonly added: readonly number[];
}

/** The commands of a document, in the order in which they are met. */
export interface CommandList {
  readonly all: readonly Command[];
  addBlock(code: Code, section: number | null, consoleOpen: boolean): AddedBlock;
  /** Adds the commands in the inline code under a node. */
  addInline(node: Nodes, section: number | null): readonly number[];
}

export function commandList(document: MarkdownDocument): CommandList {
  const all: Command[] = [];
  const add = (command: Command) => all.push(command) - 1;

  const addBlock: CommandList['addBlock'] = (code, section, consoleOpen) => {
    const language = languageName(code.lang);
    const lines = code.value.split(/\r\n|\r|\n/);
    const reading = readBlock(lines, language, consoleOpen);
    const firstLine = document.lines.lineAt(spanOf(code).start) + (isFenced(code) ? 1 : 0);
    const assigned = new Set<string>();
    const added = reading.commands.map((command) => {
      const start = startIn(firstLine + command.first, lines[command.first] ?? '', command.column);
      const end = endOf(firstLine + command.last);
      const placeholders = placeholdersOf(command.text, assigned);
      for (const name of assignedIn(command.text)) assigned.add(name);
      return add({
        text: command.text,
        language,
        section,
        placeholders,
        range: document.range(start, Math.max(start, end)),
      });
    });
    return { ...reading, added };
  };

  /** The value's lines lost what stands before them in the file, so they are placed from the end. */
  const startIn = (line: number, value: string, column: number) => {
    const written = document.lines.textOf(line);
    return document.lines.startOf(line) + Math.max(0, written.length - value.length + column);
  };
  const endOf = (line: number) =>
    document.lines.startOf(line) + document.lines.textOf(line).trimEnd().length;

  const isFenced = (code: Code) =>
    /^[`~]{3}/.test(document.text.slice(spanOf(code).start, spanOf(code).start + 3));

  const addInlineCode = (node: InlineCode, section: number | null) => {
    const command = inlineCommand(node.value);
    if (command === null) return [];
    const { start, end } = spanOf(node);
    const written = document.text.slice(start, end);
    const head = /^`+\s*/.exec(written)?.[0].length ?? 0;
    const tail = /\s*`+$/.exec(written)?.[0].length ?? 0;
    return [
      add({
        text: command,
        language: null,
        section,
        placeholders: placeholdersOf(command, new Set()),
        range: document.range(start + head, end - tail),
      }),
    ];
  };

  const addInline: CommandList['addInline'] = (node, section) => {
    if (node.type === 'inlineCode') return addInlineCode(node, section);
    if (!('children' in node)) return [];
    return node.children.flatMap((child) => addInline(child, section));
  };

  return { all, addBlock, addInline };
}
