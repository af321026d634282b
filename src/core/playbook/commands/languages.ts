/**
 * What a fence's language says about its lines. `shell`: commands, perhaps with output; `sql`:
 * statements; `repl`: code that is a command only where a console is open; `data`: text that is read
 * or pasted into a file; `unknown`: nothing.
 */
export type LanguageClass = 'shell' | 'sql' | 'repl' | 'data' | 'unknown';

const CLASSES: Readonly<Record<Exclude<LanguageClass, 'unknown'>, string>> = {
  shell:
    'bash sh shell zsh fish ksh csh console terminal shell-session sh-session shellsession bash-session session shellscript shell-script commandline command-line cmd bat batch dos powershell pwsh ps1 ps posh cli shel',
  sql: 'sql psql pgsql postgres postgresql mysql mariadb tsql plsql plpgsql sqlite cql',
  repl: 'ruby rb irb erb python py pycon python3 javascript js node mongo mongodb elixir iex erlang groovy rails lua redis scala clojure r',
  data: 'yaml yml json jsonc json5 jsonl toml ini cfg conf config properties env dotenv xml html xhtml css scss sass less svg csv tsv md markdown mdx rst tex log logs diff patch hcl terraform tf tofu rego jsonnet libsonnet go golang java kotlin rust c cpp c++ csharp cs typescript ts tsx jsx php perl swift makefile make dockerfile docker dockerignore nginx apache promql logql lucene kql dql spl graphql proto protobuf mermaid plantuml puml dot graphviz d2 vega ascii goat math latex regexp regex http email crontab cron systemd vimrc vim gotmpl gotemplate helm jinja jinja2 liquid handlebars mustache template thrift avro openvpn sshconfig ssh-config gitignore codeowners txt text plaintext plain output none nohighlight toctree image figure literalinclude',
};

const BY_NAME: ReadonlyMap<string, LanguageClass> = new Map(
  Object.entries(CLASSES).flatMap(([kind, names]) =>
    names.split(' ').map((name): [string, LanguageClass] => [name, kind as LanguageClass]),
  ),
);

/** `plain` languages say "this is text": output as a rule, but people paste commands into them too. */
const PLAIN = new Set(['txt', 'text', 'plaintext', 'plain', 'none', 'nohighlight']);

/** The name in a fence's info string, without decoration: `{.bash}`, `!bash`, `bash,linenos`. */
export function languageName(info: string | null | undefined): string | null {
  const name = /[A-Za-z][\w+#-]*/.exec(info ?? '')?.[0].toLowerCase();
  return name ?? null;
}

export function languageClass(name: string | null): LanguageClass {
  if (name === null || PLAIN.has(name)) return 'unknown';
  return BY_NAME.get(name) ?? 'unknown';
}
