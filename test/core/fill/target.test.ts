import assert from 'node:assert/strict';
import fc from 'fast-check';
import { targetOf } from '../../../src/core/fill/target.ts';

const cases: readonly (readonly [line: string, target: string])[] = [
  ['kubectl get pods', ''],
  ['kubectl --context prod -n vault delete pod x', 'context prod, namespace vault'],
  ['kubectl delete pod x --namespace=vault', 'namespace vault'],
  ['sudo /usr/bin/kubectl get pods -A', 'namespace *'],
  ['KUBECONFIG=/etc/k helm ls -n a', 'context /etc/k, namespace a'],
  ['kubectl delete pod x -n $NS', 'namespace …'],
  ['kubectl get ns a -o name | xargs kubectl --context b delete', 'context b'],
  ['psql -h db.example -c "select 1"', 'host db.example'],
  ['ls -h x', ''],
  ['ssh -i key ops@host.example uptime', 'host host.example'],
  ['dig @10.0.0.2 vault.example', 'host 10.0.0.2'],
  ['curl -s https://bob@r.example:8443/x', 'host r.example:8443'],
  ['vault status -address=https://v.example', 'host https://v.example'],
  ['AWS_PROFILE=prod aws ec2 describe-instances --region eu-1', 'account prod, region eu-1'],
  ['constructor --context x', ''],
];

describe('the target of a command line', () => {
  for (const [line, target] of cases) {
    it(`of ${line} is ${target === '' ? 'not said' : target}`, () => {
      const parts = targetOf(line).map(({ kind, value }) => `${kind} ${value}`);
      assert.equal(parts.join(', '), target);
    });
  }

  it('is found in any text', () => {
    fc.assert(fc.property(fc.string(), (text) => void targetOf(text)));
  });
});
