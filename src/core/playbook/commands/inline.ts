import { hasArguments, likelihood, looksLikeProse } from './command-line.ts';
import { isStatement } from './sql.ts';
import { toolName } from './tools.ts';

/** What stands around a piece of inline code. */
export interface InlineContext {
  /** The text before it in its paragraph. */
  readonly before: string;
  /** Names that the document uses as programs. */
  readonly tools: ReadonlySet<string>;
}

/** The command that stands in a piece of inline code, or null: names, paths, keys, flags, queries. */
export function inlineCommand(code: string, context: InlineContext): string | null {
  const text = code.trim().replace(/^(?:\$>?|#|>)\s+(?=\S)/, '');
  const told = TELLS_TO_RUN.test(context.before);
  if (!/\s/.test(text)) {
    const prompted = /^\$>?\s/.test(code.trim());
    const alone = RUNS_ALONE.test(text) && SURELY_RUN.test(context.before);
    return alone || (prompted && text !== '') ? text : null;
  }
  if (/^(?:\.{3}|…)|(?:^|\s)(?:\.{3}|…)$/.test(text)) return null;
  if (isStatement(text) || (told && /^show\s+\w+;?$/i.test(text))) return text;
  return isCommand(text, told, context) ? text : null;
}

const endingWith = (verbs: string) =>
  new RegExp(
    String.raw`\b(?:${verbs})(?: the| this| that)?(?: following)?(?: commands?| scripts?| task| job)?\s*[:;,]?\s*[("'*_]*$`,
    'i',
  );

/** Nothing but a command follows these. */
const RUN = 'runs?|running|re-?run|execut(?:e|es|ing)|invok(?:e|ing)|issu(?:e|ing)|typ(?:e|ing)';
const SURELY_RUN = endingWith(RUN);
/** The end of a text that introduces a command, or a thing to use. */
const TELLS_TO_RUN = endingWith(
  `${RUN}|enter(?:ing)?|launch|call|perform|do|commands?(?: is| are)?|via|using|use|with|by|try`,
);

/** Programs and scripts that are told to run without arguments. */
const RUNS_ALONE =
  /^(?:\.{1,2}\/[\w./-]+|[\w./-]+\.sh|top|htop|iotop|dmesg|reboot|uptime|chef-client|gitlab-psql|pgb-console|gitlab-rails-console|make)$/;

function isCommand(text: string, told: boolean, context: InlineContext): boolean {
  const bare = text
    .replace(/^export\s+[A-Z_]\w*=\S+;\s*/, '')
    .replace(/^(?:[A-Z_][A-Z0-9_]*=\S+\s+)+/, '');
  const [name = '', ...args] = bare.split(/\s+/);
  const rest = bare.slice(name.length);
  if (/^\s+[={|(]/.test(rest) && !/^\s+\|\s/.test(rest)) return false;
  if (name === 'sudo') return args.length > 0 && !looksLikeProse(rest);
  switch (toolName(name, context.tools)) {
    case 'tool':
      if (looksLikeProse(rest) || (/^["']/.test(args[0] ?? '') && name === 'gem')) return false;
      if (/^[a-z]+(?:\/[a-z]+){2,}$/.test(args[0] ?? '')) return false;
      return !isFragment(name, args) || SURELY_RUN.test(context.before);
    case 'word':
      return hasArguments(rest) || WORD_ARGUMENTS.test(bare);
    case 'unknown': {
      const verdict = likelihood(bare, context.tools);
      if (LOOP.test(bare)) return true;
      if (verdict === 'sure') return !/^[([{]/.test(bare) && !/^(?:if|case|for|while)\s/.test(bare);
      if (verdict === 'likely') return told || takesArguments(name, rest);
      const surely = /\b(?:run|execute|invoke|type):?\s*$/i.test(context.before);
      return (
        wrapsTool(name, args, context) ||
        (verdict === 'perhaps' &&
          (told || surely) &&
          (surely || /[-_.\d]/.test(name)) &&
          /^[a-z]/.test(args[0] ?? '<'))
      );
    }
  }
}

/** Folders that programs stand in; others hold data. */
const RUNNABLE_PLACE = /^\/(?:opt|usr|root|home|app|snap|srv)\//;

/** Whether what follows the name of a program or script that is not known can only be arguments. */
function takesArguments(name: string, rest: string): boolean {
  if (/\s--?[A-Za-z]/.test(rest)) return true;
  if (/\.(?:sh|py|rb|pl)$/.test(name)) return /[<[$]/.test(rest);
  return RUNNABLE_PLACE.test(name) && !/\.\w+$/.test(name) && hasArguments(rest);
}

/** `team-run bundle install`, `team-disable <link>`: a team's own program around known things. */
function wrapsTool(name: string, args: readonly string[], context: InlineContext): boolean {
  if (!/^[a-z]+(?:-[a-z0-9]+)+$/.test(name)) return false;
  const [first = ''] = args;
  return (
    toolName(first, context.tools) === 'tool' || args.every((arg) => /^[<$[].*[>\]\w}]$/.test(arg))
  );
}

const LOOP = /^(?:for|while|until)\s.*\bdo\b.*\bdone\b/;

/** Sub-commands that need something more; alone they name the command, they do not give it. */
const NEEDS_MORE = new Set(
  'exec describe create delete apply edit patch run clone add commit checkout import ssh cp attach port-forward drain cordon label annotate rollout install upgrade template show set unset provider target set-env unset-env run-task remove rm use-context subtree state cat-file update-ref upload-pack pack-objects get logs rsync signurl container image images build restore provider reconcile resume suspend push-image issue pr beta -c -9 +x -rf'.split(
    ' ',
  ),
);

/** Tools that install what a file of theirs lists. */
const INSTALLS = /^(?:bundle|npm|yarn|pnpm|asdf|berks|poetry|make|pipenv|composer)$/;

function isFragment(name: string, args: readonly string[]): boolean {
  if (args.length !== 1) return false;
  const [only = ''] = args;
  if (
    /^(?:git|terraform|tofu|tf)$/.test(name) &&
    /^(?:push|pull|fetch|status|apply|plan|init)$/.test(only)
  ) {
    return false;
  }
  return NEEDS_MORE.has(only) && !(only === 'install' && INSTALLS.test(name));
}

/** Tools named like words, with arguments that look like words. */
const WORD_ARGUMENTS =
  /^(?:go|make|service|mount|kill|task|just|hub|op|k|snap|init|sync|which|whereis|man|watch|bundle|script|stop|start|restart|reload|env|time|timeout|hostname|free|locate|who|screen|ping|open|shutdown|touch|test) +[a-z][\w:.@/-]*(?: +[\w:.@/<>${}-]+){0,4}$/;
