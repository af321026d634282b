import { type ExtensionContext, type LogOutputChannel, type TreeView, window } from 'vscode';
import type { Checklists } from '../checklist/checklists.ts';
import type { Repositories } from '../workspace/repositories.ts';
import { createClock } from './clock.ts';
import { followTicks } from './follow-ticks.ts';
import { INCIDENT_VIEWS, METRICS_PANEL } from './ids.ts';
import { IncidentsTree } from './incidents-tree.ts';
import { LiveIncidents } from './live.ts';
import { MetricsPanel } from './metrics/panel.ts';
import { remind } from './notify.ts';
import { IncidentPanel } from './panel/panel.ts';
import { createStatusBar } from './status-bar.ts';
import { createTickLog } from './tick-log.ts';
import { createTimelineView, type EntryNode, Timeline } from './timeline.ts';

/** What the incident's commands work with. */
export interface IncidentServices {
  readonly incidents: LiveIncidents;
  readonly incidentPanel: IncidentPanel;
  readonly metricsPanel: MetricsPanel;
  readonly timeline: Timeline;
  readonly timelineView: TreeView<EntryNode>;
}

interface SetUp {
  readonly log: LogOutputChannel;
  readonly repositories: Repositories;
  readonly checklists: Checklists;
}

/**
 * Makes what belongs to the live incident and registers its views. Reading starts at once and in the
 * background: an incident that is open must be in the status bar before anybody looks for it.
 */
export function setUpIncidents(
  { extensionMode, extensionUri, subscriptions, workspaceState }: ExtensionContext,
  { log, repositories, checklists }: SetUp,
): IncidentServices {
  const incidents = new LiveIncidents(
    createClock(extensionMode),
    repositories,
    workspaceState,
    log,
  );
  const timeline = new Timeline(incidents);
  const timelineView = createTimelineView(timeline);
  const tree = new IncidentsTree(incidents);
  const recorder = { incidents, repositories };
  const incidentPanel = new IncidentPanel(recorder, log, extensionUri);
  const metricsPanel = new MetricsPanel(incidents, log, extensionUri);
  const ticks = followTicks(checklists, incidents, log);
  checklists.logTo(createTickLog(recorder, checklists, ticks.follow));
  subscriptions.push(
    incidents,
    timeline,
    timelineView,
    tree,
    incidentPanel,
    metricsPanel,
    ticks,
    window.registerWebviewPanelSerializer(METRICS_PANEL, metricsPanel),
    window.createTreeView(INCIDENT_VIEWS.incidents, { treeDataProvider: tree }),
    window.createTreeView(INCIDENT_VIEWS.incidentsAside, { treeDataProvider: tree }),
    window.registerWebviewViewProvider(INCIDENT_VIEWS.incident, incidentPanel),
    createStatusBar(incidents),
    remind(incidents, workspaceState),
  );
  incidents.open();
  return { incidents, incidentPanel, metricsPanel, timeline, timelineView };
}
