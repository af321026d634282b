/** The names of triage's commands, views and items that the manifest and the code share. */
export const TRIAGE_COMMANDS = {
  markFailing: 'faultline.markFailing',
  markHealthy: 'faultline.markHealthy',
  markUnknown: 'faultline.markUnknown',
  turnMark: 'faultline.turnMark',
  toggleRelease: 'faultline.toggleRelease',
  openFirstLook: 'faultline.openFirstLook',
  addMissingEdge: 'faultline.addMissingEdge',
  refreshTriage: 'faultline.refreshTriage',
} as const;
export type TriageCommandId = (typeof TRIAGE_COMMANDS)[keyof typeof TRIAGE_COMMANDS];

export const TRIAGE_VIEW = 'faultline.triage';

export const TRIAGE_ITEMS = {
  /** What stands for a component; its mark follows after a dot. */
  component: 'component',
  /** A component that no leading suspect explains. */
  unexplained: 'unexplained',
} as const;
