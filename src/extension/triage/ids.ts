/** The names of triage's commands, views and items that the manifest and the code share. */
export const TRIAGE_COMMANDS = {
  markFailing: 'faultline.markFailing',
  markHealthy: 'faultline.markHealthy',
  markUnknown: 'faultline.markUnknown',
  turnMark: 'faultline.turnMark',
  toggleRelease: 'faultline.toggleRelease',
  openFirstLook: 'faultline.openFirstLook',
  refreshTriage: 'faultline.refreshTriage',
} as const;
export type TriageCommandId = (typeof TRIAGE_COMMANDS)[keyof typeof TRIAGE_COMMANDS];

export const TRIAGE_VIEW = 'faultline.triage';

/** What stands for a component; its mark follows after a dot. */
export const TRIAGE_ITEMS = { component: 'component' } as const;
