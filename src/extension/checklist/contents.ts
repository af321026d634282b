import { type Event, Uri } from 'vscode';
import type { Checklist } from '../../core/playbook/checklist.ts';
import type { Outline } from '../../core/playbook/outline.ts';
import type { ToolSet } from '../../core/shell/tools/set.ts';
import type { ShownChecklist } from './tick-log.ts';

/** Tells which tools are known where a playbook is. */
export interface KnownTools {
  /** The same set as long as nothing that it follows from has changed. */
  toolsOf(file: string): Promise<ToolSet>;
  readonly onDidChange: Event<void>;
}

type Source = Pick<Checklist, 'file' | 'text'>;
type Contents = Omit<ShownChecklist, 'checklist'>;

/** Reads what the texts of checklists hold. The last answer is kept: it is asked for all the time. */
export class ContentsReader {
  readonly #tools: KnownTools;
  #last: (Source & { readonly tools: ToolSet; readonly contents: Promise<Contents> }) | undefined;

  constructor(tools: KnownTools) {
    this.#tools = tools;
  }

  async of({ file, text }: Source): Promise<Contents> {
    const tools = await this.#tools.toolsOf(file);
    const last = this.#last;
    if (last?.file === file && last.text === text && last.tools === tools) return last.contents;
    const contents = readContents({ file, text }, tools);
    this.#last = { file, text, tools, contents };
    return contents;
  }

  /** Whether other tools are known now than when it was last asked, so that effects may be others. */
  async isStale(): Promise<boolean> {
    const last = this.#last;
    return last !== undefined && (await this.#tools.toolsOf(last.file)) !== last.tools;
  }
}

/** The steps in a text of a playbook. */
export async function readOutline({ file, text }: Source): Promise<Outline> {
  const { outlineOf, parsePlaybook } = await import('../analysis.ts');
  return outlineOf(parsePlaybook({ path: Uri.parse(file).path, text }));
}

async function readContents(source: Source, tools: ToolSet): Promise<Contents> {
  const { commandEffects } = await import('../analysis.ts');
  const outline = await readOutline(source);
  return { outline, effects: commandEffects(outline, tools), tools };
}
