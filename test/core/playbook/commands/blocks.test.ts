import assert from 'node:assert/strict';
import { parsePlaybook } from '../../../../src/core/playbook/parse.ts';

/** Commands of one block, after a lead that says nothing. */
function check(language: string, block: string, expected: readonly string[], lead = 'Text') {
  const text = `# T\n\n${lead}\n\n\`\`\`${language}\n${block}\n\`\`\`\n`;
  const found = parsePlaybook({ path: 'x.md', text }).commands.map((command) => command.text);
  assert.deepEqual(found, expected);
}

const CASES: readonly (readonly [
  title: string,
  language: string,
  block: string,
  expected: readonly string[],
  lead?: string,
])[] = [
  ['one command a line', 'sh', 'kubectl get pods\nls -la', ['kubectl get pods', 'ls -la']],
  [
    'names that begin like a sentence goes on',
    'sh',
    'dig a.example.com\nhost in-addr.arpa\ndig b.example.com',
    ['dig a.example.com', 'host in-addr.arpa', 'dig b.example.com'],
  ],
  ['comments are no commands', 'bash', '# look\nuptime # now', ['uptime # now']],
  ['prompts and output', '', '$ oc whoami\nalice\n$ oc project', ['oc whoami', 'oc project']],
  ['prompted comments', 'sh', '$ # first\n$ make', ['make']],
  ['a prompt without a blank before the tool', 'sh', '$git status\n$ ls', ['git status', 'ls']],
  ['host prompts', '', 'bob@web-1:~$ df -h\n/dev/sda 90%', ['df -h']],
  ['a root prompt of a host', '', 'root@web-1:~# reboot', ['reboot']],
  ['root shells', 'sh', '$ sudo -i\n# systemctl stop x', ['sudo -i', 'systemctl stop x']],
  ['hash comments beside commands', 'sh', '# kubectl get pods\nkubectl get po', ['kubectl get po']],
  ['only hash prompts', 'sh', '# ps aux | grep x\nroot 1', ['ps aux | grep x']],
  ['commented variables are no prompts', 'sh', '# NAMESPACE=x\nkubectl get po', ['kubectl get po']],
  ['logs in a shell block', 'bash', '2026-02-03 ERROR no\nlevel=warn msg=x\nW0102 03:04 x', []],
  ['an error in a shell block', 'sh', 'Error: could not connect', []],
  ['JSON in a shell block', 'sh', '{\n  "a": 1\n}', []],
  ['configuration in a shell block', 'sh', 'server:\n  port: 1\nkey = value', []],
  ['PromQL in a shell block', 'console', 'sum by(pod) (rate(x{a="b"}[5m])) > 0', []],
  [
    'a table after a command',
    'sh',
    'kubectl get po\nNAME READY\napi  1/1\n\nls',
    ['kubectl get po', 'ls'],
  ],
  ['untagged output', '', 'NAME   READY   STATUS\napi-0  1/1     Running', []],
  ['untagged configuration', '', 'max_connections = 100\nhost: a', []],
  ['untagged commands', '', 'kubectl get po\nhelm list', ['kubectl get po', 'helm list']],
  ['an untagged list of names', '', 'api-server\nweb-front', [], 'Restart, by running:'],
  [
    'an unknown tool that one is told to run',
    '',
    'frobctl2 user list',
    ['frobctl2 user list'],
    'Run:',
  ],
  ['text that one is told to type', '', 'incident is resolved now.', [], 'Type:'],
  ['a diff', 'diff', '- a\n+ b', []],
  [
    'commands in a yaml block',
    'yaml',
    'kubectl get pvc x -o yaml\nspec: {}',
    ['kubectl get pvc x -o yaml'],
  ],
  ['yaml', 'yaml', 'kind: Pod\nmetadata:\n  name: x', []],
  ['variables in a yaml block', 'yaml', 'A=1\nB=2', []],
  ['a Gemfile', 'ruby', 'source "https://x"\ngem "rails"', []],
  ['Terraform', '', 'terraform {\n  backend "s3" {}\n}', []],
  ['backslashes', 'sh', 'a-tool \\\n  --b \\\n  --c\nls', ['a-tool \\\n  --b \\\n  --c', 'ls']],
  ['a backslash and a blank line', 'sh', 'a-tool --b \\\n\nls', ['a-tool --b \\', 'ls']],
  ['wrapped flags', 'sh', 'a-tool run\n  --b c', ['a-tool run\n  --b c']],
  ['pipes at the end', 'sh', 'ls |\n wc -l', ['ls |\n wc -l']],
  ['pipes at the start', 'sh', 'ls\n | wc -l', ['ls\n | wc -l']],
  ['open quotes', 'sh', "echo 'a\nb'\nls", ["echo 'a\nb'", 'ls']],
  ['a stray quote', 'sh', "echo it's\nls", ["echo it's", 'ls']],
  ['a here-document', 'sh', 'cat <<-"X"\n\trm a\n\tX\nls', ['cat <<-"X"\n\trm a\n\tX', 'ls']],
  ['a here-string', 'sh', 'cat <<< x\nls', ['cat <<< x', 'ls']],
  [
    'a loop',
    'sh',
    'for a in 1 2; do\n  ls $a\ndone\nls',
    ['for a in 1 2; do\n  ls $a\ndone', 'ls'],
  ],
  ['a function', 'sh', 'f() {\n  ls\n}\nf', ['f() {\n  ls\n}', 'f']],
  ['assignments', 'sh', 'A=1\nexport B=$(ls)\nC=1 ls', ['A=1', 'export B=$(ls)', 'C=1 ls']],
  ['input from a file', 'sh', '< list.txt xargs rm', ['< list.txt xargs rm']],
  ['indentation', 'sh', '    ls \\\n      -l\n    pwd', ['ls \\\n  -l', 'pwd']],
  ['several statements', 'sql', 'SELECT 1;\nDROP TABLE x;', ['SELECT 1;', 'DROP TABLE x;']],
  [
    'statements over lines',
    'sql',
    'UPDATE t SET a = 1\nWHERE b;',
    ['UPDATE t SET a = 1\nWHERE b;'],
  ],
  ['SQL comments and results', 'sql', '-- look\nSELECT 1;\n---\n 1\n(1 row)', ['SELECT 1;']],
  [
    'quoted bodies',
    'sql',
    'DO $$\nBEGIN\n x;\nEND\n$$;\nSELECT 1;',
    ['DO $$\nBEGIN\n x;\nEND\n$$;', 'SELECT 1;'],
  ],
  ['a database prompt', '', 'db=# SELECT 1;\n 1\ndb=# \\dt', ['SELECT 1;', '\\dt']],
  ['statements over prompts', 'sql', 'db=# SELECT\ndb-# 1;\n 1', ['SELECT\n1;']],
  ['code for a console', 'ruby', 'User.last\n=> x', ['User.last'], 'In a Rails console:'],
  ['code for a file', 'ruby', 'x = 1', [], 'Add to `config/x.rb`:'],
  ['a virtual environment', '', '(venv) $ pip list', ['pip list']],
  ['an unusual prompt', 'console', '❯ helm list\nNAME', ['helm list']],
  ['a whole block in backticks', 'bash', '`kubectl get po`', ['kubectl get po']],
];

describe('commands in blocks', () => {
  for (const [title, language, block, expected, lead] of CASES) {
    it(title, () => check(language, block, expected, lead));
  }

  it('takes a fence that is indented too far for a block in the language of its mark', () => {
    const text = '# T\n\nRun\n\n    ```sh\n    frob --all\n    ```\n';
    const [command] = parsePlaybook({ path: 'x.md', text }).commands;
    assert.deepEqual(
      [command?.text, command?.language, command?.range.line],
      ['frob --all', 'sh', 6],
    );
  });

  it('learns the tools of a document from its prompts', () => {
    const text = '# T\n\n```\n$ frob list\n```\n\nThen `frob restart web` may help.\n';
    assert.deepEqual(
      parsePlaybook({ path: 'x.md', text }).commands.map((command) => command.text),
      ['frob list', 'frob restart web'],
    );
  });

  it('gives the lines of each command, not of its fence', () => {
    const text = '1. a\n\n   ```sh\n   $ ls \\\n       -l\n   x\n   $ pwd\n   ```\n';
    assert.deepEqual(
      parsePlaybook({ path: 'x.md', text }).commands.map(({ range }) => [
        range.line,
        range.endLine,
        text.slice(range.start, range.end),
      ]),
      [
        [4, 5, 'ls \\\n       -l'],
        [7, 7, 'pwd'],
      ],
    );
  });
});
