import assert from 'node:assert/strict';
import type { Component } from '../../../src/core/map/model.ts';
import { parsePlaybook } from '../../../src/core/playbook/parse.ts';
import { catalogue } from '../../../src/core/workspace/catalogue.ts';

const range = { start: 0, end: 0, line: 1, endLine: 1 };
const component = (name: string, ...aliases: readonly string[]): Component => ({
  name,
  aliases,
  range,
});
const file = (path: string, text = '') => ({
  file: `file:///${path}`,
  path,
  playbook: parsePlaybook({ path, text }),
});

const MAP = [
  component('Vault', 'secrets manager'),
  component('Vault discovery'),
  component('K8s clusters', 'Kubernetes'),
  component('CI deploys (signed image verification)'),
  component('IAM/SSO'),
  component('Postgres (prod)'),
  component('Postgres (staging)'),
  component('A'),
];

const cases: readonly (readonly [path: string, text: string, expected: string | null])[] = [
  ['x/a.md', '---\ncomponent: vault\n---\n# Internal DNS', 'Vault'],
  ['x/a.md', '---\ncomponent: Secrets Managers\n---', 'Vault'],
  ['x/a.md', '---\ncomponent: Mainframe\n---\n# Vault', 'Mainframe'],
  ['x/b.md', '# Vault is sealed', 'Vault'],
  ['x/b.md', '# Vault discovery fails', 'Vault discovery'],
  ['x/b.md', '# The secrets manager is down', 'Vault'],
  ['x/b.md', '# Kubernetes API down', 'K8s clusters'],
  ['x/b.md', '# CI deploys', 'CI deploys (signed image verification)'],
  ['x/b.md', '# Pods of K8s clusters cannot reach Vault', 'K8s clusters'],
  ['x/b.md', '# Postgres (staging)', 'Postgres (staging)'],
  ['x/b.md', '# Postgres', null],
  ['x/b.md', '# A guide to vaulting', null],
  ['x/b.md', '# A', 'A'],
  ['x/vault-sealed.md', '# Sealed', 'Vault'],
  ['x/k8s_cluster.md', '# Nodes not ready', 'K8s clusters'],
  ['x/iam-sso/logins.md', '# Logins fail', 'IAM/SSO'],
  ['vault/iam-sso/logins.md', '# Logins fail', 'IAM/SSO'],
  ['x/readme.md', '# Hello', null],
];

describe('catalogue', () => {
  for (const [path, text, expected] of cases) {
    it(`puts ${path} ${JSON.stringify(text)} under ${expected}`, () => {
      const [group] = catalogue([file(path, text)], MAP);
      assert.equal(group?.component, expected);
    });
  }

  it('groups by component name, those of none last, files by path', () => {
    const files = [
      file('z/other.md', '# Something'),
      file('z/10-vault.md', '# Sealed'),
      file('z/2-vault.md', '# Sealed'),
      file('z/k8s-clusters.md', '# Nodes'),
    ];
    const expected = [
      ['K8s clusters', ['z/k8s-clusters.md']],
      ['Vault', ['z/2-vault.md', 'z/10-vault.md']],
      [null, ['z/other.md']],
    ];
    for (const order of [files, files.toReversed()]) {
      const groups = catalogue(order, MAP);
      assert.deepEqual(
        groups.map((group) => [group.component, group.files.map(({ path }) => path)]),
        expected,
      );
    }
  });

  it('keeps components that only the playbooks know, however they are spelt, and says so', () => {
    const groups = catalogue(
      [
        file('a.md', '---\ncomponent: Main Frame\n---'),
        file('b.md', '---\ncomponent: main-frames\n---'),
        file('c.md', '# Vault'),
      ],
      MAP,
    );
    assert.deepEqual(
      groups.map(({ component: name, onMap, files }) => [name, onMap, files.length]),
      [
        ['Main Frame', false, 2],
        ['Vault', true, 1],
      ],
    );
  });

  it('has no components without a map', () => {
    assert.deepEqual(
      catalogue([file('vault.md', '# Vault')], []).map((group) => group.component),
      [null],
    );
  });
});
