/** The names of the recent changes that the manifest and the code share. */
export const CHANGES_COMMANDS = {
  refreshChanges: 'faultline.refreshChanges',
  chooseChangesSpan: 'faultline.chooseChangesSpan',
  importChanges: 'faultline.importChanges',
  openChange: 'faultline.openChange',
  copyChange: 'faultline.copyChange',
} as const;
export type ChangesCommandId = (typeof CHANGES_COMMANDS)[keyof typeof CHANGES_COMMANDS];

export const CHANGES_VIEW = 'faultline.changes';

export const CHANGES_ITEMS = { change: 'change' } as const;
