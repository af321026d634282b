import type { LogOutputChannel, TreeView, Uri } from 'vscode';
import type { RecentChanges } from './changes/recent.ts';
import type { Checklists } from './checklist/checklists.ts';
import type { ChecklistNode } from './checklist/nodes.ts';
import type { IncidentServices } from './incident/set-up.ts';
import type { Linting } from './lint/linting.ts';
import type { MapPanels } from './map/panels.ts';
import type { RunHistory } from './run/run-history.ts';
import type { Values } from './run/values.ts';
import type { TerminalRunner } from './terminal/runner.ts';
import type { TerminalTyper } from './terminal/typer.ts';
import type { LiveTriage } from './triage/live-triage.ts';
import type { TriageNode } from './triage/nodes.ts';
import type { Repositories } from './workspace/repositories.ts';

/** What commands work with: made once, by `activate`. */
export interface Services extends IncidentServices {
  readonly log: LogOutputChannel;
  /** Where the extension is installed. */
  readonly extensionUri: Uri;
  readonly linting: Linting;
  readonly repositories: Repositories;
  readonly checklists: Checklists;
  readonly recentChanges: RecentChanges;
  readonly mapPanels: MapPanels;
  readonly terminal: TerminalTyper;
  readonly triage: LiveTriage;
  readonly triageView: TreeView<TriageNode>;
  readonly runner: TerminalRunner;
  readonly runHistory: RunHistory;
  readonly values: Values;
  readonly checklistView: TreeView<ChecklistNode>;
  /** Turns the keyboard to the first step that is still open. */
  readonly revealNextStep: () => Promise<void>;
}
