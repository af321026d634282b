import { CHANGES_COMMANDS, CHANGES_ITEMS, CHANGES_VIEW } from './changes/ids.ts';
import {
  INCIDENT_COMMANDS,
  INCIDENT_CONTEXT_KEYS,
  INCIDENT_ITEMS,
  INCIDENT_SETTINGS,
  INCIDENT_VIEWS,
} from './incident/ids.ts';

import { LINT_COMMANDS } from './lint/ids.ts';
import { TRIAGE_COMMANDS, TRIAGE_ITEMS, TRIAGE_VIEW } from './triage/ids.ts';

/**
 * Every name that the manifest and the code share. A test holds this table against package.json, so
 * that neither can change alone.
 */
export const COMMANDS = {
  startPlaybook: 'faultline.startPlaybook',
  openPlaybook: 'faultline.openPlaybook',
  newPlaybook: 'faultline.newPlaybook',
  refreshPlaybooks: 'faultline.refreshPlaybooks',
  openSettingsFile: 'faultline.openSettingsFile',
  revealStep: 'faultline.revealStep',
  toggleStep: 'faultline.toggleStep',
  copyCommand: 'faultline.copyCommand',
  typeCommand: 'faultline.typeCommand',
  runCommand: 'faultline.runCommand',
  showEvidence: 'faultline.showEvidence',
  forgetValues: 'faultline.forgetValues',
  untickAll: 'faultline.untickAll',
  closeChecklist: 'faultline.closeChecklist',
  switchChecklist: 'faultline.switchChecklist',
  compareChecklist: 'faultline.compareChecklist',
  updateChecklist: 'faultline.updateChecklist',
  showMap: 'faultline.showMap',
  newMap: 'faultline.newMap',
  ...LINT_COMMANDS,
  ...INCIDENT_COMMANDS,
  ...TRIAGE_COMMANDS,
  ...CHANGES_COMMANDS,
} as const;
export type CommandId = (typeof COMMANDS)[keyof typeof COMMANDS];

export const VIEWS = {
  incident: INCIDENT_VIEWS.incident,
  playbooks: 'faultline.playbooks',
  triage: TRIAGE_VIEW,
  checklist: 'faultline.checklist',
  changes: CHANGES_VIEW,
  timeline: INCIDENT_VIEWS.timeline,
  /** The same list, out of the way while an incident is open: what it needs comes first then. */
  playbooksAside: 'faultline.playbooksAside',
  incidents: INCIDENT_VIEWS.incidents,
  incidentsAside: INCIDENT_VIEWS.incidentsAside,
} as const;

export const MAP_PANEL = 'faultline.map';

/** Context keys that `when` clauses of the manifest read. */
export const CONTEXT_KEYS = {
  /** True once the workspace was searched, so that "none found" is not said too early. */
  scanned: 'faultline.scanned',
  /** True while a checklist is shown. */
  checklist: 'faultline.hasChecklist',
  /** Paths of the playbooks and of the maps, for `resourcePath in …`. */
  playbookFiles: 'faultline.playbookFiles',
  mapFiles: 'faultline.mapFiles',
  ...INCIDENT_CONTEXT_KEYS,
} as const;
export type ContextKey = (typeof CONTEXT_KEYS)[keyof typeof CONTEXT_KEYS];

/** What a tree item is, for the `viewItem` of `when` clauses. */
export const ITEMS = {
  playbook: 'playbook',
  step: 'step',
  command: 'command',
  run: 'run',
  changed: 'changed',
  ...INCIDENT_ITEMS,
  ...TRIAGE_ITEMS,
  ...CHANGES_ITEMS,
} as const;

/** Personal settings, with the defaults that the manifest declares. */
export const SETTINGS = {
  'faultline.codeLens.enabled': true,
  ...INCIDENT_SETTINGS,
} as const;
export type SettingId = keyof typeof SETTINGS;
