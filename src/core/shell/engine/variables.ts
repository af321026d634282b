import { type Assignment, HOLE, literal, type Word } from '../syntax/model.ts';
import { why } from '../why.ts';
import type { Ground } from './context.ts';
import { writeTo } from './paths.ts';

/** Variables that choose which programs or libraries run. */
const CHOOSES_PROGRAM = new RegExp(
  `^(?:${[
    'PATH|LD_\\w+|DYLD_\\w+|GCONV_PATH|HOME|TMPDIR|XDG_CONFIG_\\w+',
    'BASH_(?:ENV|CMDS|ALIASES|LOADABLES_PATH)|ENV|ZDOTDIR|SHELL|SHELLOPTS|BASHOPTS|PROMPT_COMMAND|PS[0-4]|IFS|CDPATH|HISTFILE|FCEDIT',
    '\\w*EDITOR|VISUAL|\\w*PAGER|BROWSER|LESS(?:OPEN|CLOSE|KEY\\w*|HISTFILE)?|\\w*_ASKPASS|\\w*_RSH|\\w*_?PASS(?:WORD)?_?COMMAND',
    'GIT_(?:SSH|SSH_COMMAND|EXTERNAL_DIFF|PROXY_COMMAND|EXEC_PATH|CONFIG\\w*|DIR|WORK_TREE|TEMPLATE_DIR|ALLOW_PROTOCOL)',
    '\\w*EXTERNAL_DIFF|\\w*_PLUGIN_PATH|HELM_(?:PLUGINS|BIN)|DOCKER_CLI_PLUGIN\\w*|AWS_(?:CONFIG_FILE|SHARED_CREDENTIALS_FILE)|RCLONE_\\w+',
    'TF_CLI_(?:ARGS\\w*|CONFIG_FILE)|TF_PLUGIN\\w*|ANSIBLE_\\w*PLUGINS|ANSIBLE_(?:CONFIG|LIBRARY|VAULT_PASSWORD_FILE)',
    'PYTHON(?:PATH|STARTUP|HOME)|NODE_PATH|PERL5(?:LIB|OPT|DB)|PERLLIB|RUBY(?:OPT|LIB)|\\w*OPTIONS|\\w*_OPTS',
    'PSQLRC|PSQL_HISTORY|MYSQL_HOME|CURL_HOME|WGETRC|RIPGREP_CONFIG_PATH|FZF_DEFAULT_\\w+|SYSTEMD_\\w+|OPENSSL_(?:CONF|ENGINES|MODULES)|SVN_SSH|HGRCPATH',
  ].join('|')})$`,
);

/** Variables that name a file that is written to; some take a number instead. */
const NAMES_A_LOG = /^(?:GIT_TRACE\w*|TF_LOG_PATH|ANSIBLE_LOG_PATH|SSLKEYLOGFILE)$/;
const NO_FILE = /^(?:\d|true|false|)$/;

/** Values of those that only print. */
const PRINTS = /^(?:|cat|less|more|less -\w+|\/usr\/bin\/less|true)$/;

/** Values of PGOPTIONS that only hold the session back. */
const HOLDS_BACK =
  /^(?:\s*-c\s*(?:default_transaction_read_only|statement_timeout|lock_timeout|application_name)=[\w.-]+)+\s*$/;

/**
 * A value that runs what it holds where it is taken for a number: `a[$(id)]` in `$((x))`,
 * `[[ $x -gt 1 ]]` and wherever else the shell expects an expression.
 */
const RUNS_AS_NUMBER = /\[[^\]]*(?:\$\(|`)/;

/** A path that leads out of the folder it is put behind, as in `/tmp/$x`. */
const CLIMBS = /(?:^|\/)\.\.(?:\/|$)/;

/** What a variable's value means wherever the variable stands; null where it is data. */
export function valueFor(name: string, value: Word): Ground | null {
  const risky =
    (value.scripts.length === 0 && RUNS_AS_NUMBER.test(value.value)) || CLIMBS.test(value.value);
  return risky ? { effect: 'unknown', why: why('shell/assignment', name) } : null;
}

/** What setting a variable for the commands after it means; null where it is data to them. */
function setting(name: string, value: Word): Ground | null {
  const risk = valueFor(name, value);
  if (risk !== null) return risk;
  if (NAMES_A_LOG.test(name)) return NO_FILE.test(value.value) ? null : writeTo(value);
  if (!CHOOSES_PROGRAM.test(name)) return null;
  if (/PAGER$/.test(name) && PRINTS.test(value.value)) return null;
  if (name === 'PGOPTIONS' && HOLDS_BACK.test(value.value)) return null;
  return { effect: 'unknown', why: why('shell/assignment', name) };
}

/** The same for a word `NAME=value`, as `env` and `export` take them. */
export function settingIn(word: Word): Ground | null {
  const [whole = '', name = ''] = /^([A-Za-z_]\w*)\+?=/.exec(word.value) ?? [];
  return name === ''
    ? valueFor(word.text, word)
    : setting(name, { ...word, value: word.value.slice(whole.length) });
}

/** What a command that sets the variable that a word names means to the commands after it. */
export function variableIn(word: Word): Ground | null {
  const [name = ''] = /^[A-Za-z_]\w*/.exec(word.value) ?? [];
  return valueFor(word.text, word) ?? setting(name, literal(HOLE, word.span));
}

/** What the assignments of a command mean. */
export function settings(assignments: readonly Assignment[]): readonly Ground[] {
  return assignments.flatMap(
    ({ name, value }) =>
      settingIn({ ...value, value: value.value.replace(/^[^=]*=/, `${name}=`) }) ?? [],
  );
}
