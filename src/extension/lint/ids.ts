/** The names of the linter's commands that the manifest and the code share. */
export const LINT_COMMANDS = {
  checkWorkspace: 'faultline.checkWorkspace',
  explainRule: 'faultline.explainRule',
} as const;
export type LintCommandId = (typeof LINT_COMMANDS)[keyof typeof LINT_COMMANDS];
