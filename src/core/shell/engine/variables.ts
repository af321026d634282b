import type { Assignment, Word } from '../syntax/model.ts';
import { why } from '../why.ts';
import type { Ground } from './context.ts';

/** Variables that choose which programs or libraries run. */
const CHOOSES_PROGRAM =
  /^(?:PATH|LD_\w+|DYLD_\w+|BASH_ENV|ENV|SHELLOPTS|BASHOPTS|PROMPT_COMMAND|PS[0-4]|IFS|CDPATH|SHELL|\w*EDITOR|VISUAL|\w*PAGER|BROWSER|LESSOPEN|LESSCLOSE|LESS|GIT_(?:SSH|SSH_COMMAND|EXTERNAL_DIFF|PROXY_COMMAND|ASKPASS|EXEC_PATH|CONFIG\w*|DIR|WORK_TREE|TEMPLATE_DIR)|\w*_ASKPASS|KUBECTL_EXTERNAL_DIFF|\w*EXTERNAL_DIFF|HELM_(?:PLUGINS|BIN)|DOCKER_CLI_PLUGIN\w*|\w*_PLUGIN_PATH|TF_CLI_(?:ARGS\w*|CONFIG_FILE)|TF_PLUGIN\w*|ANSIBLE_\w*PLUGINS|PYTHON(?:PATH|STARTUP|HOME)|NODE_(?:OPTIONS|PATH)|PERL5(?:LIB|OPT|DB)|PERLLIB|RUBY(?:OPT|LIB)|JAVA_TOOL_OPTIONS|_JAVA_OPTIONS|JDK_JAVA_OPTIONS|\w*_OPTS|MANPAGER|PGOPTIONS|PSQLRC|MYSQL_HOME|SYSTEMD_\w+|OPENSSL_CONF|OPENSSL_ENGINES|GCONV_PATH|TMPDIR)$/;

/** Values of those that only print. */
const PRINTS = /^(?:|cat|less|more|less -\w+|\/usr\/bin\/less|true)$/;

/** What setting a variable for the commands after it means; null where it is data to them. */
function setting(name: string, value: Word): Ground | null {
  if (!CHOOSES_PROGRAM.test(name)) return null;
  if (/PAGER$/.test(name) && PRINTS.test(value.value)) return null;
  return { effect: 'unknown', why: why('shell/assignment', name) };
}

/** The same for a word `NAME=value`, as `env` and `export` take them. */
export function settingIn(word: Word): Ground | null {
  const [whole = '', name = ''] = /^([A-Za-z_]\w*)\+?=/.exec(word.value) ?? [];
  return name === '' ? null : setting(name, { ...word, value: word.value.slice(whole.length) });
}

/** What the assignments of a command mean. */
export function settings(assignments: readonly Assignment[]): readonly Ground[] {
  return assignments.flatMap(
    ({ name, value }) =>
      settingIn({ ...value, value: value.value.replace(/^[^=]*=/, `${name}=`) }) ?? [],
  );
}
