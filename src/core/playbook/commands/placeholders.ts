import { startsStatement } from './sql.ts';

/** Variables that the shell or the session sets. */
const GIVEN = new Set(
  'HOME USER PATH PWD OLDPWD SHELL EDITOR HOSTNAME RANDOM LINENO SECONDS UID EUID PPID IFS LANG TERM TMPDIR BASH_SOURCE REPLY LOGNAME COLUMNS PIPESTATUS PYTHONPATH GOPATH KUBECONFIG'.split(
    ' ',
  ),
);

/** Words in capitals that stand for something to fill in. Others are acronyms, verbs or constants. */
const CAPS_WORDS =
  'NAME NAMESPACE NS POD PODNAME NODE NODENAME CLUSTER PROJECT HOST HOSTNAME DOMAIN REGION ZONE ENV ENVIRONMENT APP APPNAME SERVICE CONTAINER DEPLOYMENT BUCKET PASSWORD USERNAME TOKEN IP IPADDRESS ADDRESS ID VERSION TAG IMAGE ALERTNAME ROLE ACCOUNT SECRET PVC VOLUME DISK DEVICE PID QUEUE TOPIC TABLE DATABASE SCHEMA TENANT ORG BRANCH COMMIT SHA FILENAME EMAIL URL UUID JOBID PLACEHOLDER REPLACEME CHANGEME FIXME FOO BAR FOOBAR';
const CAPS = new Set(CAPS_WORDS.split(' '));

const PATTERN = new RegExp(
  [
    /(?<angle>(?:(?<![<\w])|(?<=\s-\w))<(?![\s/!-])[^<>|&;"'`\n]*[^<>|&;"'`\s]>)/,
    /(?<mustache>\{\{-?\s*[^{}]+?\s*-?\}\})/,
    /(?<variable>\$\{[A-Za-z_]\w*\}|\$[A-Za-z_]\w*)/,
    /(?<caps>(?<![\w$%{])\[?[A-Z][A-Z0-9]*(?:[_-][A-Z][A-Z0-9]*)*\]?(?![\w={(]))/,
    /(?<words>\[(?:your|my|the|some|name of|insert)\s[^\][\n|;&<>"'`$]{1,60}\])/,
    /(?<crosses>\b[xX]{3,}\b)/,
  ]
    .map((part) => part.source)
    .join('|'),
  'g',
);

/** Go templates print a field; they are no gap to fill: `{{ .Names }}`, `{{range .items}}`. */
const GO_TEMPLATE =
  /^\{\{-?\s*(?:\.|\$|range\b|end\b|if\b|else\b|with\b|json\b|printf?\b|index\b|len\b|"|join\b|template\b|define\b|block\b|println\b|toYaml\b)/;

/**
 * What a responder fills in before pasting a command, as it is written and each once: `<cluster ID>`,
 * `$NAMESPACE`, `{{ pod }}`, `POD_NAME`. Variables in `assigned` (set earlier in the same block, by a
 * loop too) are not among them.
 */
export function placeholdersOf(command: string, assigned: ReadonlySet<string>): readonly string[] {
  if (command.search(PATTERN) < 0) return [];
  const own = new Set([...assigned, ...assignedIn(command)]);
  const found = new Set<string>();
  for (const match of command.matchAll(PATTERN)) {
    const text = match[0];
    const { angle, mustache, variable, words, crosses } = match.groups ?? {};
    if (angle !== undefined || words !== undefined || crosses !== undefined) found.add(text);
    else if (mustache !== undefined) {
      if (!GO_TEMPLATE.test(text)) found.add(text);
    } else if (variable !== undefined) {
      const name = text.replace(/[${}]/g, '');
      if (!GIVEN.has(name) && !own.has(name) && !isProgramVariable(command, match.index)) {
        found.add(text);
      }
    } else if (isCapsGap(text) && (/[_-]/.test(text) || !startsStatement(command)))
      found.add(/^\[.*\]$/.test(text) ? text : text.replace(/[[\]]/g, ''));
  }
  return [...found];
}

const ASSIGNMENT =
  /(?:^|[\s;&|('"])(?:export\s+|local\s+|declare\s+(?:-\w+\s+)*)?([A-Za-z_]\w*)\+?=|\bfor\s+([A-Za-z_]\w*)\s+in\b|\bread\s+(?:-\w+\s+)*((?:[A-Za-z_]\w*\s*)+)|--arg(?:json)?\s+([A-Za-z_]\w*)/g;

/** Variables that a command sets: assignments, `export`, `read`, `for … in`. */
export function assignedIn(command: string): readonly string[] {
  const names: string[] = [];
  if (command.search(ASSIGNMENT) < 0) return names;
  for (const match of command.matchAll(ASSIGNMENT)) {
    const name = match[1] ?? match[2] ?? match[4];
    if (name !== undefined) names.push(name);
    if (match[3] !== undefined) names.push(...match[3].trim().split(/\s+/));
  }
  return names;
}

function isCapsGap(text: string): boolean {
  const name = text.replace(/[[\]]/g, '');
  if (/^(?:YOUR|MY|THE|SOME)[_-]/.test(name)) return true;
  if (!/[_-]/.test(name)) return CAPS.has(name);
  return name.split(/[_-]/).some((part) => CAPS.has(part));
}

/** Inside single quotes a lower-case `$name` belongs to awk, jq, perl or another program's language. */
function isProgramVariable(command: string, index: number): boolean {
  const before = command.slice(0, index);
  const quotes = before.split("'").length - 1;
  return quotes % 2 === 1 && /^\$\{?[a-z_]/.test(command.slice(index));
}
