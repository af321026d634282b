import { realpath } from 'node:fs/promises';
import { devNull } from 'node:os';
import { dirname } from 'node:path';
import process from 'node:process';
import { type Ran, run } from '../../process/run.ts';

/** Runs one git command in a folder. */
export type Git = (folder: string, ...args: readonly string[]) => Promise<Ran>;

/**
 * What every call begins with. A repository may be anybody's, and its own configuration names
 * programs: none of those that a reading command could come to is left in force.
 */
const SAFE: readonly string[] = [
  '--no-pager',
  '--no-optional-locks',
  '--no-replace-objects',
  '--literal-pathspecs',
  ...[
    'core.fsmonitor=false',
    `core.hooksPath=${devNull}`,
    'core.untrackedCache=false',
    'core.sshCommand=false',
    'core.askPass=',
    'core.pager=cat',
    'credential.helper=',
    'diff.external=',
    'log.showSignature=false',
    'gpg.program=false',
    'gpg.ssh.program=false',
    'gpg.x509.program=false',
    'protocol.allow=never',
    'i18n.logOutputEncoding=UTF-8',
  ].flatMap((setting) => ['-c', setting]),
];

/**
 * What the user set for git as a whole. Everything else that begins with GIT_ would lead it to
 * another repository, to another program, or to a file to write.
 */
const KEPT = /^GIT_(?:EXEC_PATH|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+))$/;

/** Never prompts, never takes a lock, never touches the network, whatever the repository asks for. */
const FORCED: NodeJS.ProcessEnv = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_ASKPASS: '',
  SSH_ASKPASS: '',
  // No protocol has this name, so none is allowed; this goes before any configuration.
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ATTR_NOSYSTEM: '1',
  LC_ALL: 'C',
};

/**
 * The `git` program, for reading only.
 *
 * @param file its absolute path
 * @param patience how long each command may take, in milliseconds
 */
export function gitAt(file: string, env: NodeJS.ProcessEnv, patience: number): Git {
  const own = Object.fromEntries(
    Object.entries(env).filter(([name]) => !name.startsWith('GIT_') || KEPT.test(name)),
  );
  return async (folder, ...args) => {
    // Where this folder's own repository is broken, the one around it must not answer in its place.
    const ceiling = dirname(await realpath(folder).catch(() => folder));
    return run({
      file,
      args: [...SAFE, '-C', folder, ...args],
      cwd: folder,
      env: { ...own, ...FORCED, GIT_CEILING_DIRECTORIES: ceiling },
      timeoutMs: patience,
    });
  };
}

/** Why git did not answer, and what to do, in one line. */
export function gitFailure(failure: string, folder: string): string {
  if (/dubious ownership|unsafe repository/.test(failure)) {
    return `it belongs to another user, so git does not read it. If you trust it: git config --global --add safe.directory ${quoted(folder)}`;
  }
  if (/not a git repository/.test(failure))
    return 'git finds no repository here; its .git is broken';
  if (/safe\.bareRepository|cannot use bare repository/.test(failure)) {
    return 'it is a bare repository, which safe.bareRepository forbids git to read';
  }
  return failure.replace(/^fatal: /, '');
}

function quoted(path: string): string {
  if (process.platform === 'win32') return `"${path}"`;
  return /^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}
