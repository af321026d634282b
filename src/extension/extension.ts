import { commands, type ExtensionContext, languages, window, workspace } from 'vscode';
import { withBoundary } from './boundary.ts';
import { setUpChanges } from './changes/set-up.ts';
import { Checklists } from './checklist/checklists.ts';
import { DriftWatch } from './checklist/drift.ts';
import { SNAPSHOT_SCHEME, Snapshots } from './checklist/snapshots.ts';
import { JsonStore } from './checklist/store.ts';
import { ChecklistTree } from './checklist/tree.ts';
import { createChecklistView, revealNextStep } from './checklist/view.ts';
import { factsReader } from './facts/facts-reader.ts';
import { COMMANDS, MAP_PANEL, VIEWS } from './ids.ts';
import { setUpIncidents } from './incident/set-up.ts';
import { setUpLanguage } from './language/set-up.ts';
import { LENS_FILES } from './lenses.ts';
import { setUpLinting } from './lint/set-up.ts';
import { MapPanels } from './map/panels.ts';
import { RunLenses } from './playbooks/run-lenses.ts';
import { StartLenses } from './playbooks/start-lenses.ts';
import { PlaybooksTree } from './playbooks/tree.ts';
import { EVIDENCE_SCHEME, EvidenceDocuments } from './run/evidence-documents.ts';
import { RunHistory } from './run/run-history.ts';
import { Values } from './run/values.ts';
import type { Services } from './services.ts';
import { TerminalRunner } from './terminal/runner.ts';
import { Terminals } from './terminal/terminals.ts';
import { TerminalTyper } from './terminal/typer.ts';
import { LiveTriage } from './triage/live-triage.ts';
import { suggestion } from './triage/suggestion.ts';
import { createTriageView } from './triage/tree.ts';
import { keepFileContext } from './workspace/file-context.ts';
import { Repositories } from './workspace/repositories.ts';

/** The composition root: makes everything once, wires it, and leaves the reading for later. */
export function activate(context: ExtensionContext): Services {
  const { extensionUri, subscriptions } = context;
  const storage = context.storageUri ?? context.globalStorageUri;
  const log = window.createOutputChannel('Faultline', { log: true });
  const reader = factsReader(extensionUri);
  const repositories = new Repositories(log, reader);
  const checklists = new Checklists(new JsonStore(storage, 'checklists'), repositories);
  const drift = new DriftWatch(checklists);
  const snapshots = new Snapshots(checklists);
  const playbooksTree = new PlaybooksTree(repositories, checklists);
  const live = setUpIncidents(context, { log, repositories, checklists });
  const runHistory = new RunHistory(checklists, live.incidents);
  const checklistTree = new ChecklistTree(checklists, drift, runHistory);
  const playbooksViews = [VIEWS.playbooks, VIEWS.playbooksAside].map((id) =>
    window.createTreeView(id, { treeDataProvider: playbooksTree, showCollapseAll: true }),
  );
  const { view: checklistView, disposable } = createChecklistView(checklists, checklistTree, log);
  const terminals = new Terminals();
  const lenses = new StartLenses(repositories, checklists);
  const { incidents } = live;
  const triage = new LiveTriage(incidents, repositories, log);
  const triageView = createTriageView(triage);
  const mapPanels = new MapPanels(repositories, triage, log, context);
  const recent = setUpChanges(context, { log, repositories, incidents });
  const runLenses = new RunLenses(repositories);
  const linting = setUpLinting(context, log, reader);
  setUpLanguage(context, linting);
  const services: Services = {
    ...live,
    ...recent,
    triage,
    triageView: triageView.view,
    log,
    extensionUri,
    linting,
    repositories,
    checklists,
    mapPanels,
    terminal: new TerminalTyper(terminals),
    runner: new TerminalRunner(terminals),
    runHistory,
    values: new Values(context.workspaceState),
    checklistView,
    revealNextStep: () => revealNextStep(checklistView, checklistTree, checklists),
  };
  subscriptions.push(
    log,
    reader,
    repositories,
    checklists,
    drift,
    snapshots,
    playbooksTree,
    checklistTree,
    ...playbooksViews,
    triage,
    triageView.disposable,
    triage.onDidChange(() => live.incidentPanel.suggest(suggestion(triage.state))),
    disposable,
    mapPanels,
    terminals,
    runHistory,
    lenses,
    runLenses,
    keepFileContext(repositories, log),
    workspace.registerTextDocumentContentProvider(SNAPSHOT_SCHEME, snapshots),
    workspace.registerTextDocumentContentProvider(
      EVIDENCE_SCHEME,
      new EvidenceDocuments(live.incidents, runHistory.session),
    ),
    languages.registerCodeLensProvider(LENS_FILES, lenses),
    languages.registerCodeLensProvider({ language: 'markdown' }, runLenses),
    window.registerWebviewPanelSerializer(MAP_PANEL, mapPanels),
    ...Object.values(COMMANDS).map((id) =>
      commands.registerCommand(id, (...args: readonly unknown[]) =>
        withBoundary(log, id, async () => {
          const [{ LOADERS }] = await Promise.all([
            import('./commands/table.ts'),
            checklists.ready,
          ]);
          return (await LOADERS[id]()).run(services, ...args);
        }),
      ),
    ),
  );
  void withBoundary(log, 'reading the checklists', () => checklists.ready);
  return services;
}
