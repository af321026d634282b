import assert from 'node:assert/strict';
import { placeholdersOf } from '../../../../src/core/playbook/commands/placeholders.ts';

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['kubectl get po <pod> -n <my namespace>', ['<pod>', '<my namespace>']],
  ['kubectl get po <pod> <pod>', ['<pod>']],
  ['cat < in > out', []],
  ['cat <<EOF', []],
  ['diff <(ls a) <(ls b)', []],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's own form
  ['kubectl -n $NAMESPACE get ${POD}', ['$NAMESPACE', '${POD}']],
  ['A=1; echo $A', []],
  ['for p in a; do echo $p; done', []],
  ['read -r name; echo $name', []],
  ['echo $HOME $1 $? $(date)', []],
  ["awk '{print $1, $name}'", []],
  ["jq --arg x 1 '.a == $x'", []],
  ['helm get {{ release }}', ['{{ release }}']],
  ["docker ps --format '{{.Names}}'", []],
  ['kubectl get po POD_NAME -n NAMESPACE', ['POD_NAME', 'NAMESPACE']],
  ['ssh YOUR-USER@HOST', ['YOUR-USER', 'HOST']],
  ['x --account [ACCOUNT_ID]@y', ['[ACCOUNT_ID]']],
  ['curl -XPOST -H "Content-Type: text" http://x/JSON', []],
  ['POD_NAME=x y', []],
  ['aws s3 ls s3://xxxx-logs', ['xxxx']],
  ['ALTER ROLE app LOGIN;', []],
];

describe('placeholdersOf', () => {
  for (const [command, expected] of CASES) {
    it(command, () => assert.deepEqual(placeholdersOf(command, new Set()), expected));
  }
  it('leaves out what was set earlier in the block', () => {
    assert.deepEqual(placeholdersOf('echo $A $B', new Set(['A'])), ['$B']);
  });
});
