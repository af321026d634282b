import assert from 'node:assert/strict';
import { readConfig } from '../../../../src/core/config/config.ts';
import { classify } from '../../../../src/core/shell/classify.ts';
import type { Effect } from '../../../../src/core/shell/model.ts';
import { withTeamTools } from '../../../../src/core/shell/tools/team.ts';

const SETTINGS = `tools:
  deployctl:
    read-only: [status, release list]
    mutating: [rollout, release promote]
    flags: [-v]
    value-flags: [-n, --namespace]
  greet:
    effect: read-only
    any-flags: true
  kubectl:
    read-only: [attach, get widgets]
    mutating: [get]
  git:
    mutating: [branch protected]
`;

function check(command: string, untrusted: Effect, trusted: Effect): void {
  it(`${command}: ${untrusted}, and ${trusted} where the workspace is trusted`, () => {
    const { value, problems } = readConfig(SETTINGS);
    assert.deepEqual(problems, []);
    const [stricter, all] = [false, true].map((trust) => {
      const tools = withTeamTools(value.tools, trust);
      return classify(command, { tools }).effect;
    });
    assert.deepEqual([stricter, all], [untrusted, trusted]);
  });
}

describe('the tools of a team', () => {
  check('deployctl status', 'unknown', 'read-only');
  check('deployctl -v -n a release list web', 'unknown', 'read-only');
  check('deployctl -n rollout status', 'unknown', 'read-only');
  check('deployctl status --force', 'unknown', 'unknown');
  check('deployctl rollout web', 'mutating', 'mutating');
  check('deployctl release promote web', 'mutating', 'mutating');
  check('deployctl release', 'unknown', 'unknown');
  check('deployctl frobnicate', 'unknown', 'unknown');
  check('sudo deployctl rollout web', 'mutating', 'mutating');
  check('greet --loud you', 'unknown', 'read-only');
  check('kubectl get pods', 'mutating', 'mutating');
  check('kubectl describe pod a', 'read-only', 'read-only');
  check('kubectl attach a', classify('kubectl attach a').effect, 'read-only');
  check('kubectl delete pod a', 'mutating', 'mutating');
  check('git branch protected', 'mutating', 'mutating');
  check('git branch other', 'mutating', 'mutating');
  check('git branch -a', 'read-only', 'read-only');

  it('are named in the reason', () => {
    const tools = withTeamTools(readConfig(SETTINGS).value.tools, true);
    const codes = (command: string) =>
      classify(command, { tools }).reasons.map(({ why }) => why.code);
    assert.deepEqual(codes('deployctl status'), ['settings/reads']);
    assert.deepEqual(codes('kubectl get pods'), ['settings/changes']);
    assert.deepEqual(codes('kubectl describe pod a'), ['tool/reads']);
  });
});
