/** One run of the CLI and what it must give: in process, and for each kind of case as a real process. */
export interface Case {
  readonly name: string;
  readonly argv: readonly string[];
  /** Files in the current folder of the run, by name. */
  readonly files?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly code: 0 | 1 | 2;
  readonly stdout?: string | RegExp;
  readonly stderr?: string | RegExp;
}

const vault = `---
component: Vault
---
# Vault is sealed

## Diagnosis

1. Ask every node:

   \`\`\`sh
   vault status -address=<node>
   \`\`\`
`;

const drawing = `# Map

\`\`\`text
[ Vault ]
  ↑
  ├─ [ K8s clusters ]
  └─ [ CI deploys ]
\`\`\`
`;

const triageCases = `{"id": "one", "observed": {"failing": ["CI deploys", "K8s clusters"]}, "truth": "Vault"}
{"id": "torn",

{"id": "two", "map": [["Shop", "Database"]], "observed": {"failing": ["Shop"]}, "truth": "Shop"}
`;

export const CASES: readonly Case[] = [
  {
    name: 'no command',
    argv: [],
    code: 2,
    stderr:
      'faultline: name a command. Commands: init, parse, classify, map, lint, changes, triage, incident, metrics. See faultline --help.\n',
  },
  {
    name: 'a mistyped command',
    argv: ['prase'],
    code: 2,
    stderr:
      'faultline: there is no command "prase". Did you mean parse? Commands: init, parse, classify, map, lint, changes, triage, incident, metrics. See faultline --help.\n',
  },
  {
    name: '--help',
    argv: ['--help'],
    code: 0,
    stdout: /^faultline: .*\n\nUsage: .*\n[\s\S]* parse +show/,
  },
  {
    name: 'a group of commands without one of them',
    argv: ['incident'],
    code: 2,
    stderr: /^Usage: faultline incident COMMAND \[ARGUMENTS\]\n\nCommands:\n {2}declare /,
  },
  {
    name: 'a mistyped command of a group',
    argv: ['incident', 'declar'],
    code: 2,
    stderr:
      /no command "incident declar"\. Did you mean incident declare\? See faultline incident --help\.\n$/,
  },
  {
    name: 'help of a group of commands',
    argv: ['incident', '--help'],
    code: 0,
    stdout: /^Usage: faultline incident COMMAND .*\n\nCommands:\n {2}declare +declare an incident/,
  },
  {
    name: 'help of a mistyped command',
    argv: ['prase', '--help'],
    code: 2,
    stderr: /Did you mean parse\?/,
  },
  {
    name: 'help with a group as its topic',
    argv: ['help', 'incident'],
    code: 0,
    stdout: /^Usage: faultline incident COMMAND /,
  },
  { name: '--version', argv: ['--version'], code: 0, stdout: /^\d+\.\d+\.\d+\n$/ },
  {
    name: 'help of a command',
    argv: ['parse', '--help'],
    code: 0,
    stdout: /^Usage: faultline parse /,
  },
  { name: 'help with a topic', argv: ['help', 'map'], code: 0, stdout: /^Usage: faultline map / },
  {
    name: 'a mistyped option',
    argv: ['parse', 'a.md', '--fromat', 'json'],
    code: 2,
    stderr:
      'faultline parse: There is no option --fromat. Did you mean --format? Options: --format, --trust.\nSee faultline parse --help.\n',
  },
  {
    name: 'a wrong choice',
    argv: ['parse', 'a.md', '--format=jsn'],
    code: 2,
    stderr:
      'faultline parse: --format cannot be "jsn". Did you mean json? It is one of pretty, json, ndjson.\nSee faultline parse --help.\n',
  },
  {
    name: 'an option without its value',
    argv: ['parse', 'a.md', '--format'],
    code: 2,
    stderr: /--format needs a value: one of pretty, json, ndjson\./,
  },
  {
    name: 'parse without a file',
    argv: ['parse'],
    code: 2,
    stderr: /name at least one Markdown file/,
  },
  {
    name: 'a file that is not there, among others',
    argv: ['parse', 'gone.md', 'a.md', '-f', 'ndjson'],
    files: { 'a.md': '# A\n\ntext\n' },
    code: 2,
    stdout: /^\{"file":"a\.md","title":"A".*\}\n$/,
    stderr:
      'gone.md:1: there is no such file. Check the path; it is read from the current folder.\n',
  },
  {
    name: 'a folder',
    argv: ['parse', '.'],
    code: 2,
    stderr: /^\.:1: this is a folder\. Name the files in it/,
  },
  {
    name: 'parse for people',
    argv: ['parse', 'vault.md'],
    files: { 'vault.md': vault },
    code: 0,
    stdout: [
      'Vault is sealed',
      'vault.md: component Vault, 1 step, 1 command',
      '',
      '## Diagnosis diagnosis, line 6',
      ' •  Ask every node  (8)',
      '    $ vault status -address=<node>',
      '',
    ].join('\n'),
  },
  {
    name: 'parse as JSON',
    argv: ['parse', '--format', 'json', 'vault.md'],
    files: { 'vault.md': vault },
    code: 0,
    stdout: `${JSON.stringify(
      [
        {
          file: 'vault.md',
          title: 'Vault is sealed',
          component: 'Vault',
          movedTo: null,
          sections: [
            { heading: 'Vault is sealed', kind: 'other', line: 4, endLine: 12, depth: 1 },
            { heading: 'Diagnosis', kind: 'diagnosis', line: 6, endLine: 12, depth: 2 },
          ],
          steps: [
            {
              text: 'Ask every node',
              line: 8,
              endLine: 12,
              section: 1,
              kind: 'ordered',
              checked: null,
              expected: null,
              commands: [0],
              effect: 'read-only',
              children: [],
            },
          ],
          commands: [
            {
              text: 'vault status -address=<node>',
              line: 11,
              endLine: 11,
              language: 'sh',
              section: 1,
              placeholders: ['<node>'],
              effect: 'read-only',
              sensitive: false,
              reasons: [
                {
                  text: 'vault status -address=<node>',
                  range: { start: 0, end: 28 },
                  effect: 'read-only',
                  why: '“vault status” only reads.',
                  code: 'tool/reads',
                  tool: 'vault',
                },
              ],
            },
          ],
          links: [],
          problems: [],
        },
      ],
      null,
      2,
    )}\n`,
  },
  {
    name: 'parse marks what may change something',
    argv: ['parse', 'a.md'],
    files: {
      'a.md':
        '# A\n\n1. Look\n\n   ```sh\n   kubectl get pods\n   kubectl delete pod <pod>\n   ```\n\n2. Ask\n\n   ```sql\n   SELECT tidy();\n   ```\n',
    },
    code: 0,
    stdout:
      /\$ kubectl get pods\n.*\$ kubectl delete pod <pod> {2}mutating\n[\s\S]*tidy\(\); {2}unknown\n/,
  },
  {
    name: 'a playbook with a problem',
    argv: ['parse', 'a.md'],
    files: { 'a.md': '# A\n\n```sh\nkubectl get nodes\n' },
    code: 1,
    stdout: /^a\.md:3 warning .*\(playbook\/unclosed-fence\)$/m,
  },
  {
    name: 'a playbook on standard input',
    argv: ['parse', '-', '-f', 'ndjson'],
    stdin: '# From a pipe\n\n- [ ] Look\n',
    code: 0,
    stdout: /^\{"file":"<stdin>","title":"From a pipe"/,
  },
  {
    name: 'control characters are shown, not obeyed',
    argv: ['parse', 'a.md'],
    files: { 'a.md': '# A\u001b[2J\n\n- [ ] Look\n' },
    code: 0,
    stdout: /^A␛\[2J\n/,
  },
  {
    name: 'a map for people',
    argv: ['map', 'map.md'],
    files: { 'map.md': drawing },
    code: 0,
    stdout: [
      'map.md: 3 components, 2 dependencies',
      'K8s clusters depends on Vault (6)',
      'CI deploys depends on Vault (7)',
      '',
    ].join('\n'),
  },
  {
    name: 'a map as JSON',
    argv: ['map', 'map.md', '--format', 'json'],
    files: { 'map.md': drawing },
    code: 0,
    stdout: `${JSON.stringify(
      {
        file: 'map.md',
        components: [
          { name: 'Vault', line: 4, aliases: [] },
          { name: 'K8s clusters', line: 6, aliases: [] },
          { name: 'CI deploys', line: 7, aliases: [] },
        ],
        edges: [
          { dependent: 'K8s clusters', dependency: 'Vault', line: 6 },
          { dependent: 'CI deploys', dependency: 'Vault', line: 7 },
        ],
        problems: [],
      },
      null,
      2,
    )}\n`,
  },
  {
    name: 'a map as Mermaid',
    argv: ['map', 'map.md', '-f', 'mermaid'],
    files: { 'map.md': drawing },
    code: 0,
    stdout: /^(?:flowchart|graph) [\s\S]*K8s clusters/,
  },
  {
    name: 'a map as SVG',
    argv: ['map', 'map.md', '-f', 'svg'],
    files: { 'map.md': drawing },
    code: 0,
    stdout: /^<svg [\s\S]*<\/svg>\n$/,
  },
  {
    name: 'a map as DOT',
    argv: ['map', 'map.md', '-f', 'dot'],
    files: { 'map.md': drawing },
    code: 0,
    stdout: /^digraph /,
  },
  {
    name: 'a file without a map',
    argv: ['map', 'a.md'],
    files: { 'a.md': '# A\n\ntext\n' },
    code: 1,
    stdout: /^a\.md:1 .*\(map\/not-found\)$/m,
  },
  {
    name: 'the map of the repository, where no file is named',
    argv: ['map'],
    files: { '.faultline.yaml': 'map: docs/map.md\n', 'docs/map.md': drawing },
    code: 0,
    stdout: /^docs\/map\.md: 3 components, 2 dependencies\n/,
  },
  {
    name: 'no map of the repository',
    argv: ['map'],
    files: { 'a.md': '# A\n' },
    code: 2,
    stderr: /there is no infra\/docs\/incident-response\.md\. Name the file/,
  },
  { name: 'two maps', argv: ['map', 'a.md', 'b.md'], code: 2, stderr: /"b\.md" is one too many/ },
  { name: 'no metrics', argv: ['metrics'], code: 0, stdout: 'No incidents yet.\n' },
  {
    name: 'no metrics as CSV',
    argv: ['metrics', '--format', 'csv'],
    code: 0,
    stdout: /^id,kind,state,severity,began,quarter,time_to_communication_seconds,.*\r\n$/,
  },
  {
    name: 'metrics in a format that is none',
    argv: ['metrics', '--format', 'yaml'],
    code: 2,
    stderr: /It is one of pretty, json, csv\./,
  },
  {
    name: 'metrics with an operand',
    argv: ['metrics', 'x'],
    code: 2,
    stderr: /"x" is one too many/,
  },
  {
    name: 'triage by names as people write them',
    argv: ['triage', '--map', 'map.md', '--failing', 'ci deploy, k8s cluster'],
    files: { 'map.md': drawing },
    code: 0,
    stdout:
      /^█+░* +\d+% {2}Vault\n +K8s clusters failing: [\d.]+× likelier if Vault is down\n[\s\S]*Look next at\n {2}Vault: if it fails, Vault leads; /,
  },
  {
    name: 'triage --format json, with the first step of a playbook that only reads',
    argv: ['triage', '--failing', 'CI deploys', '--healthy', 'K8s clusters', '--format', 'json'],
    files: {
      '.faultline.yaml': 'map: map.md\nplaybooks: [vault.md]\n',
      'map.md': drawing,
      'vault.md': vault,
    },
    code: 0,
    stdout:
      /^\{\n {2}"suspects": \[\n {4}\{\n {6}"component": "CI deploys",\n {6}"probability": 0\.\d+,\n {6}"group": 1,[\s\S]*"playbook": "vault\.md",\n {6}"step": "Ask every node",\n {6}"line": 8/,
  },
  {
    name: 'triage with a name that is not on the map',
    argv: ['triage', '--map', 'map.md', '--failing', 'Valt'],
    files: { 'map.md': drawing },
    code: 2,
    stderr: 'faultline triage: “Valt” is not on the map. Did you mean “Vault”?\n',
  },
  {
    name: 'triage of nothing',
    argv: ['triage', '--map', 'map.md'],
    files: { 'map.md': drawing },
    code: 2,
    stderr: /say what was seen: --failing NAME/,
  },
  {
    name: 'triage without a map',
    argv: ['triage', '--failing', 'Vault'],
    files: { '.faultline.yaml': 'map: none.md\n' },
    code: 2,
    stderr: /there is no dependency map in none\.md\. Name its file with --map, or set "map"/,
  },
  {
    name: 'triage of past incidents',
    argv: ['triage', '--map', 'map.md', '--cases', 'cases.ndjson'],
    files: { 'map.md': drawing, 'cases.ndjson': triageCases },
    code: 1,
    stdout:
      /^one: Vault \d+%, .*\(right\)\ntwo: Database \d+%, .*\(it was Shop, ranked 2\.\)\n\n2 cases tell the cause: ranked first in 50\.0%, among the first three in 100\.0%\.\n$/,
    stderr: 'cases.ndjson:2: This line is not JSON. Write one object a line.\n',
  },
  {
    name: 'triage of past incidents as lines',
    argv: ['triage', '--cases', '-', '--format', 'ndjson'],
    files: { '.faultline.yaml': '' },
    stdin: '{"id":"a","map":[["Shop","Database"]],"observed":{"failing":["Shop"]},"truth":"Shop"}',
    code: 0,
    stdout:
      /^\{"id":"a","truth":\["Shop"\],"place":2,"suspects":\[\{"component":"Database",.*\}\n\{"cases":1,"top1":0,"top3":1\}\n$/,
  },
  {
    name: 'triage of past incidents and of something seen',
    argv: ['triage', '--cases', 'cases.ndjson', '--failing', 'Vault'],
    code: 2,
    stderr: /--failing says nothing beside --cases/,
  },
];
