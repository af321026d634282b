import assert from 'node:assert/strict';
import { settleAlias } from '../../../../src/core/map/edit/settle-alias.ts';
import { readMap } from '../../../../src/core/map/read.ts';
import { applyEdits } from '../../../../src/core/text/edits.ts';

const MAP = '# Dependency map\n\n- K8s clusters depend on Vault\n- Vault depends on DNS\n';

/** The aliases after “secrets” was kept for one component; null where that cannot be done. */
function kept(aliases: string, keeper: string): string | null {
  const text = `---\naliases:\n${aliases}\n---\n\n${MAP}`;
  const file = { path: 'map.md', text };
  const given = { start: 4, end: text.indexOf('\n---') };
  const edits = settleAlias(file, readMap(file), { alias: 'secrets', keeper }, given);
  if (edits === null) return null;
  const after = applyEdits(text, edits);
  assert.ok(after.endsWith(MAP));
  return after.slice('---\naliases:\n'.length, after.indexOf('\n---'));
}

const CASES: readonly (readonly [aliases: string, keeper: string, after: string | null])[] = [
  ['  Vault: [secrets]\n  K8s clusters: [secrets]', 'Vault', '  Vault: [secrets]'],
  ['  Vault: [secrets]\n  K8s clusters: [secrets]', 'K8s clusters', '  K8s clusters: [secrets]'],
  [
    '  Vault: [kv, secrets]\n  K8s clusters: [secrets, kube]',
    'K8s clusters',
    '  Vault: [kv]\n  K8s clusters: [secrets, kube]',
  ],
  [
    '  Vault: ["secrets", kv] # ours\n  K8s clusters: kube, secrets',
    'Vault',
    '  Vault: ["secrets", kv] # ours\n  K8s clusters: kube',
  ],
  [
    '  Vault:\n    - secrets\n    - kv\n  K8s clusters:\n    - secrets',
    'K8s clusters',
    '  Vault:\n    - kv\n  K8s clusters:\n    - secrets',
  ],
  ['  Vault: [secrets]\n  K8s clusters: [kube]', 'K8s clusters', null],
];

describe('an alias of several components is kept for one', () => {
  for (const [aliases, keeper, after] of CASES) {
    it(`${keeper}: ${aliases.replaceAll('\n', ' ')}`, () =>
      assert.equal(kept(aliases, keeper), after));
  }
});
