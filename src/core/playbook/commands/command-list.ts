import type { Code, InlineCode, Nodes } from 'mdast';
import { type MarkdownDocument, spanOf } from '../../markdown/document.ts';
import type { Command } from '../model.ts';
import { readBlock } from './block.ts';
import { readInContext } from './block-alone.ts';
import { OPENS_CONSOLE } from './consoles.ts';
import { inlineCommand } from './inline.ts';
import { languageName } from './languages.ts';
import { toolsOf } from './learned-tools.ts';
import { assignedIn, placeholdersOf } from './placeholders.ts';
import type { BlockReading } from './reading.ts';

export interface AddedBlock extends BlockReading {
  /** Indices of the block's commands. */
  readonly added: readonly number[];
}

/** The commands of a document, in the order in which they are met. */
export interface CommandList {
  readonly all: readonly Command[];
  /** Adds the commands of a block; `lead` is the text that introduces it. */
  addBlock(code: Code, section: number | null, lead: string): AddedBlock;
  /** Adds the commands in the inline code under a node. */
  addInline(node: Nodes, section: number | null): readonly number[];
}

export function commandList(document: MarkdownDocument): CommandList {
  const tools = toolsOf(document.root);
  const all: Command[] = [];
  /** Once a command opened a console, code further on goes into it. */
  let consoleOpen = false;
  const add = (command: Command) => all.push(command) - 1;

  const addBlock: CommandList['addBlock'] = (code, section, lead) => {
    const block = blockOf(code, document);
    const context = {
      runs: TELLS_TO_RUN.test(lead),
      console:
        NAMES_CONSOLE.test(lead) ||
        ((consoleOpen || SPEAKS_OF_CONSOLE.test(lead)) && !SPEAKS_OF_FILE.test(lead)),
      tools,
    };
    const reading = block.inner
      ? readBlock(block.lines, block.language, context)
      : readInContext(code, context);
    consoleOpen ||= reading.commands.some(({ text }) => OPENS_CONSOLE.test(text));
    const assigned = new Set<string>();
    const added = reading.commands.map((command) => {
      const first = block.firstLine + command.first;
      const start = startIn(first, block.lines[command.first] ?? '', command.column);
      const end = endOf(block.firstLine + command.last);
      const placeholders = placeholdersOf(command.text, assigned);
      for (const name of assignedIn(command.text)) assigned.add(name);
      return add({
        text: command.text,
        language: block.language,
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

  const addInlineCode = (node: InlineCode, section: number | null, before: string) => {
    const command = inlineCommand(node.value.replace(/\s+/g, ' '), { before, tools });
    if (command === null) return [];
    consoleOpen ||= OPENS_CONSOLE.test(command);
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
    const found: number[] = [];
    let before = '';
    const walk = (child: Nodes) => {
      if (child.type === 'inlineCode') found.push(...addInlineCode(child, section, before));
      if (child.type === 'text') {
        before = child.value.slice(-MAX_BEFORE);
        consoleOpen ||= NAMES_CONSOLE.test(child.value);
      } else if ('value' in child) before = '';
      else if ('children' in child) for (const inner of child.children) walk(inner);
    };
    walk(node);
    return found;
  };

  return { all, addBlock, addInline };
}

/** Text before inline code that can tell what the code is. */
const MAX_BEFORE = 60;

const TELLS_TO_RUN =
  /\b(?:run|running|execut\w+|commands?|invoke|type|enter|issue|launch|script|use|using|do|via|with|by|then|perform|terminal)\b|:\s*$/i;
/** Consoles that code is typed into, by their full names. */
const NAMES_CONSOLE =
  /\b(?:rails|ruby|python|django|mongo|node)[ -](?:console|shell|client)\b|\birb\b|\brails c\b/i;
const SPEAKS_OF_FILE =
  /\bGemfile\b|\b(?:config|lib|app|spec|test)\/|\.(?:rb|py|js|erb)\b|\b(?:initializer|template|attributes?|decorator|recipe|cookbook)s?\b/i;
const SPEAKS_OF_CONSOLE =
  /\b(?:rails|ruby|python|django|mongo|node|postgres|psql|app|application|production|gitlab|redis)[ -](?:console|shell)\b|(?<!\b(?:aws|gcp|google|cloud|web|openshift|admin|management|azure|s3|kibana|developer|browser|a|openstack) )\bconsole\b|\b(?:irb|repl|interpreter|rails c|iex|shell_plus|following script|script below|snippet)\b/i;

interface Block {
  /** Whether a fence within the block holds the lines. */
  readonly inner: boolean;
  readonly lines: readonly string[];
  readonly language: string | null;
  /** Line of the parsed text on which `lines` begin. */
  readonly firstLine: number;
}

const INNER_FENCE = /^\s*(?:`{3,}|~{3,})\s*([\w+#-]*)\s*$/;

/** The lines of a block; a fence that was indented too far is an indented block with marks in it. */
function blockOf(code: Code, document: MarkdownDocument): Block {
  const { start } = spanOf(code);
  const fenced = /^[`~]{3}/.test(document.text.slice(start, start + 3));
  const firstLine = document.lines.lineAt(start) + (fenced ? 1 : 0);
  const lines = code.value.split(/\r\n|\r|\n/);
  const opening = fenced ? null : INNER_FENCE.exec(lines[0] ?? '');
  if (opening === null) {
    return { inner: false, lines, language: languageName(code.lang), firstLine };
  }
  const inner = lines.slice(1).map((line) => (INNER_FENCE.test(line) ? '' : line));
  return {
    inner: true,
    lines: inner,
    language: languageName(opening[1]),
    firstLine: firstLine + 1,
  };
}
