import assert from 'node:assert/strict';
import { isForLooking } from '../../../../src/core/lint/playbook/looking.ts';
import { classify } from '../../../../src/core/shell/classify.ts';
import { BUILT_IN } from '../../../../src/core/shell/tools/index.ts';

/** Whether all that a command changes is there to look. */
function check(command: string, expected: boolean): void {
  const changes = classify(command).reasons.filter(({ effect }) => effect === 'mutating');
  assert.ok(changes.length > 0, 'it changes something');
  assert.equal(
    changes.every((reason) => isForLooking(reason, BUILT_IN)),
    expected,
  );
}

const CASES: readonly (readonly [command: string, expected: boolean])[] = [
  ['vault login', true],
  ['aws eks update-kubeconfig --name prod', true],
  ['oc debug node/a', true],
  ['kubectl -n default debug node/a -it --image=busybox', true],
  ['oc debug node/a -- chroot /host crictl ps', true],
  ['oc debug node/a -- chroot /host systemctl restart crio', false],
  ['oc debug node/a -- tcpdump -w <file> port 9642', true],
  ['oc create token prometheus-k8s -n monitoring', true],
  ['oc adm must-gather', true],
  ['journalctl -u vault > vault.log', true],
  ['journalctl -u vault > /etc/vault.log', false],
  ['journalctl -u vault > ../vault.log', false],
  ['kubectl delete pod vault-0', false],
  ['kubectl delete pod vault-0 > out.txt', false],
];

describe('what is changed to look', () => {
  for (const [command, expected] of CASES) it(command, () => check(command, expected));
});
