// The environment for a VS Code that we start.

/**
 * `env` without what belongs to the Node or the VS Code that we ourselves run in.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function cleanEnv(env) {
  return Object.fromEntries(
    Object.entries(env).filter(
      ([name]) => !/^(NODE_OPTIONS$|ELECTRON_|VSCODE_|npm_(lifecycle|package)_)/.test(name),
    ),
  );
}
