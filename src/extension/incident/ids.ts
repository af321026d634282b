/** The names of the incident's commands, views and so on that the manifest and the code share. */
export const INCIDENT_COMMANDS = {
  declareIncident: 'faultline.declareIncident',
  declareDrill: 'faultline.declareDrill',
  openIncident: 'faultline.openIncident',
  closeIncidentView: 'faultline.closeIncidentView',
  copyAcknowledgement: 'faultline.copyAcknowledgement',
  linkThread: 'faultline.linkThread',
  openThread: 'faultline.openThread',
  claimRole: 'faultline.claimRole',
  handOverRole: 'faultline.handOverRole',
  releaseRole: 'faultline.releaseRole',
  addAffectedTeam: 'faultline.addAffectedTeam',
  recordTeamRecovered: 'faultline.recordTeamRecovered',
  markComponent: 'faultline.markComponent',
  addNote: 'faultline.addNote',
  addActionItem: 'faultline.addActionItem',
  postUpdate: 'faultline.postUpdate',
  postNoProgress: 'faultline.postNoProgress',
  recordMitigated: 'faultline.recordMitigated',
  recordCleanSample: 'faultline.recordCleanSample',
  recordAftershock: 'faultline.recordAftershock',
  giveAllClear: 'faultline.giveAllClear',
  cancelIncident: 'faultline.cancelIncident',
  reopenIncident: 'faultline.reopenIncident',
  mergeIncident: 'faultline.mergeIncident',
  settleNumber: 'faultline.settleNumber',
  correctEntry: 'faultline.correctEntry',
  skipStep: 'faultline.skipStep',
  unskipStep: 'faultline.unskipStep',
  writePostmortem: 'faultline.writePostmortem',
  filterTimeline: 'faultline.filterTimeline',
  turnTimeline: 'faultline.turnTimeline',
  showMetrics: 'faultline.showMetrics',
} as const;
export type IncidentCommandId = (typeof INCIDENT_COMMANDS)[keyof typeof INCIDENT_COMMANDS];

export const INCIDENT_VIEWS = {
  incident: 'faultline.incident',
  timeline: 'faultline.timeline',
  incidents: 'faultline.incidents',
  /** The same list, out of the way while an incident is open. */
  incidentsAside: 'faultline.incidentsAside',
} as const;

export const METRICS_PANEL = 'faultline.metrics';

export const INCIDENT_CONTEXT_KEYS = {
  /** True while the panel shows an incident, be it open or over. */
  shown: 'faultline.hasIncident',
  /** True while the shown incident is investigated or observed. */
  open: 'faultline.incidentIsOpen',
  /** True in its observation window. */
  observing: 'faultline.incidentIsObserving',
  /** True once the incidents of the folder were read, so that "none" is not said too early. */
  read: 'faultline.incidentsRead',
} as const;

export const INCIDENT_ITEMS = {
  incident: 'incident',
  entry: 'entry',
} as const;

export const INCIDENT_SETTINGS = {
  'faultline.name': '',
} as const;
