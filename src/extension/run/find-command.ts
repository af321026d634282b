import { l10n, Uri, window } from 'vscode';
import { allSteps, type OutlineCommand } from '../../core/playbook/outline.ts';
import { commandsAt, type StepCommand, sameCommand } from '../../core/playbook/same-command.ts';
import type { CommandNode, StepNode } from '../checklist/nodes.ts';
import type { ShownChecklist } from '../checklist/tick-log.ts';
import { run as startPlaybook } from '../commands/start-playbook.ts';
import { askName } from '../incident/ask.ts';
import type { Services } from '../services.ts';
import { readText } from '../text-files.ts';

/** A command of the shown checklist. */
export interface FoundCommand extends StepCommand {
  readonly shown: ShownChecklist;
}

/**
 * The command that is meant: of a tree node, at a line of a playbook (from a CodeLens), at the cursor,
 * or the one selected in the checklist. Only a command of a started playbook is ever found: a playbook
 * that is not started is offered to be. Undefined where there is none, which is said.
 */
export async function findCommand(
  services: Services,
  argument: unknown,
  line: unknown,
): Promise<FoundCommand | undefined> {
  const node = argument as Partial<CommandNode> | Partial<StepNode> | undefined;
  if (node?.kind === 'command' || node?.kind === 'step') return ofNode(services, node);
  const place = placeOf(argument, line);
  if (place !== undefined) return atLine(services, place);
  return ofNode(services, services.checklistView.selection[0]);
}

interface Place {
  readonly uri: Uri;
  /** 1-based. */
  readonly line: number;
}

function placeOf(argument: unknown, line: unknown): Place | undefined {
  if (typeof argument === 'string' && typeof line === 'number') {
    return { uri: Uri.parse(argument), line };
  }
  const editor = window.activeTextEditor;
  const isMeant = argument instanceof Uri || argument === undefined;
  if (editor?.document.languageId !== 'markdown' || !isMeant) return undefined;
  return { uri: editor.document.uri, line: editor.selection.active.line + 1 };
}

async function ofNode(
  { checklists }: Services,
  node: Partial<CommandNode> | Partial<StepNode> | { readonly kind: string } | undefined,
): Promise<FoundCommand | undefined> {
  const shown = await checklists.shown();
  const wanted =
    node === undefined
      ? undefined
      : 'command' in node
        ? node.command?.id
        : 'step' in node
          ? node.step?.commands[0]?.id
          : undefined;
  return (shown && find(shown, ({ id }) => id === wanted)) ?? none();
}

async function atLine(services: Services, { uri, line }: Place): Promise<FoundCommand | undefined> {
  const file = uri.toString();
  if (services.checklists.current?.file !== file && !(await start(services, uri))) return undefined;
  const shown = await services.checklists.shown();
  const text = await readText(uri);
  if (shown?.checklist.file !== file || text === null) return none();
  const { outlineOf, parsePlaybook } = await import('../analysis.ts');
  const now = { text, outline: outlineOf(parsePlaybook({ path: uri.path, text })) };
  const found = commandsAt(now.outline, line);
  const meant = found.length > 1 ? await askCommand(found) : found[0];
  if (meant === undefined) return found.length > 1 ? undefined : none();
  const same = sameCommand(meant, now, { text: shown.checklist.text, outline: shown.outline });
  if (same !== null) return { shown, ...same };
  void window.showWarningMessage(
    l10n.t(
      'The playbook has changed since it was started. Take its new text into the checklist first.',
    ),
  );
  return undefined;
}

/** Which of the commands of one line is meant. */
async function askCommand(found: readonly StepCommand[]): Promise<StepCommand | undefined> {
  const chosen = await askName(
    found.map(({ command }) => command.text),
    l10n.t('Which Command?'),
  );
  return found.find(({ command }) => command.text === chosen);
}

async function start(services: Services, uri: Uri): Promise<boolean> {
  const choice = l10n.t('Start Playbook');
  const said = l10n.t('What is run belongs to a checklist. Start this playbook first.');
  if ((await window.showInformationMessage(said, choice)) !== choice) return false;
  await startPlaybook(services, uri);
  return services.checklists.current?.file === uri.toString();
}

function find(
  shown: ShownChecklist,
  isMeant: (command: OutlineCommand) => boolean,
): FoundCommand | undefined {
  for (const step of allSteps(shown.outline)) {
    const command = step.commands.find(isMeant);
    if (command !== undefined) return { shown, step, command };
  }
  return undefined;
}

function none(): undefined {
  void window.showInformationMessage(
    l10n.t(
      'There is no command here. Choose one in the checklist, or a line of it in the playbook.',
    ),
  );
  return undefined;
}
