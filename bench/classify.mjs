// Classifies command lines for a while, after a warm-up, and prints how many it judged a second.
//
//   node --import tsx bench/classify.mjs [FILE]
//
// FILE holds a command a line; without it, a mix of what playbooks hold, from short to nested.
import { readFileSync } from 'node:fs';
import { classify } from '../src/core/shell/classify.ts';

const MIX = [
  'kubectl get pods -n payments -o wide',
  'kubectl logs deploy/api -n payments --tail=100 | grep -i error | tail -20',
  'kubectl get pods -o json | jq \'.items[] | select(.status.phase != "Running") | .metadata.name\'',
  'kubectl delete pod api-0 -n payments',
  'vault status -address=https://vault-1:8200',
  'dig +short vault.example.org @10.0.0.2',
  'curl -sS -o /dev/null -w "%{http_code}" https://registry.example.org/v2/',
  'aws ec2 describe-instances --filters Name=tag:role,Values=etcd --query "Reservations[].Instances[]"',
  "psql -h db -c 'SELECT pid, state, query FROM pg_stat_activity WHERE state <> $$idle$$'",
  "ssh web1 'sudo systemctl status nginx && df -h'",
  'for node in $(kubectl get nodes -o name); do kubectl describe $node | grep -A5 Conditions; done',
  "kubectl exec -n kube-system etcd-0 -- sh -c 'etcdctl endpoint status --cluster'",
  'sudo systemctl restart kubelet',
  'kubectl get secret web -o yaml > backup.yaml',
];

const [file] = process.argv.slice(2);
const commands =
  file === undefined
    ? MIX
    : readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '');

const SECONDS = 3;

/** Commands a second of the processor, not of the wall: other work on the machine does not count. */
function rate(seconds) {
  let done = 0;
  const start = process.cpuUsage();
  const used = () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
  while (used() < seconds) {
    for (const command of commands) classify(command);
    done += commands.length;
  }
  return done / used();
}

rate(1);
const [least, middle, most] = [1, 2, 3].map(() => Math.round(rate(SECONDS))).sort((a, b) => a - b);
const shown = (number) => number.toLocaleString('en');
console.log(
  `${commands.length} commands: ${shown(middle)} a second (${shown(least)} to ${shown(most)})`,
);
