import assert from 'node:assert/strict';
import { inlineCommand } from '../../../../src/core/playbook/commands/inline.ts';

const tools = new Set(['frob']);

const COMMANDS: readonly string[] = [
  'kubectl get pods',
  'kubectl version',
  'sudo chef-client',
  'terraform plan',
  'git push',
  'dig +short api.internal',
  'systemctl restart x',
  'some-tool --flag x',
  './bin/run --all',
  '/opt/x/bin/tool status',
  'A=1 B=2 make build',
  'frob user list',
  'mytoolctl reconfigure',
  'watch -n 1 "kubectl get po"',
  'kill -9 <PID>',
  'SELECT * FROM jobs WHERE x = 1;',
  'SHOW POOLS',
  'select pg_reload_conf();',
  'for p in a b; do echo $p; done',
  'service nginx status',
];

const OTHERS: readonly string[] = [
  'kubectl',
  'docker run',
  'kubectl apply',
  'ALTER TABLE',
  'SELECT *',
  'terraform/gcp',
  'aws:SourceArn',
  '--since 1h',
  '-n apps',
  'kind: Pod',
  'source = "x"',
  'rate(x[5m]) > 0',
  'sum by (pod) (x)',
  'Error: no such file',
  'FATAL: too many connections',
  'pull request',
  'GET /v1/kv',
  'Container logs',
  'frontend-loadbalancer gprd',
  'kubectl apply/create/delete',
  'gem "rails"',
  'terraform { backend }',
  'find the pod',
  'host name',
  'git is slow',
  '/var/log/x y.log',
  'config/app.yml',
  '404 Not Found',
  'enabled: false',
  '{ tag: ["x"] }',
  'helm list ...',
];

describe('inline code', () => {
  for (const code of COMMANDS) {
    it(`${code} is a command`, () => {
      assert.equal(inlineCommand(code, { before: 'Look at ', tools }), code);
    });
  }
  for (const code of OTHERS) {
    it(`${code} is none`, () => assert.equal(inlineCommand(code, { before: 'See ', tools }), null));
  }

  const TOLD: readonly (readonly [string, string, string | null])[] = [
    ['Run ', 'kubectl apply', 'kubectl apply'],
    ['then run: ', 'my-tool reload', 'my-tool reload'],
    ['is slower than ', 'my-tool reload', null],
    ['Execute ', './drain.sh', './drain.sh'],
    ['See ', './drain.sh', null],
    ['', '$ uptime', 'uptime'],
    ['', '$ kubectl get po', 'kubectl get po'],
  ];
  for (const [before, code, expected] of TOLD) {
    it(`"${before}\`${code}\`": ${expected ?? 'none'}`, () => {
      assert.equal(inlineCommand(code, { before, tools }), expected);
    });
  }
});
