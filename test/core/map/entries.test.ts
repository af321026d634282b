import assert from 'node:assert/strict';
import { entriesOf } from '../../../src/core/map/entries.ts';
import { readMap } from '../../../src/core/map/read.ts';
import { fence } from './check-maps.ts';

const text = `---
title: x
aliases:
  IAM/SSO: single sign-on
---
${fence('K8s clusters -> Vault\nCI deploys (signed) -> Vault\nDNS -> IAM/SSO\nVault -> DNS', '# Dependency map')}
## About vaults

## Vault

## K8s cluster

### CI deploys

## Single sign-on

## Vault
`;

describe('entries of components', () => {
  it('are the headings that name them, by name, key, note or alias', () => {
    const file = { path: 'a.md', text };
    assert.deepEqual(entriesOf(readMap(file), file), [
      {
        component: 'K8s clusters',
        heading: 'K8s cluster',
        slug: 'k8s-cluster',
        id: null,
        line: 21,
      },
      { component: 'Vault', heading: 'Vault', slug: 'vault', id: null, line: 19 },
      {
        component: 'CI deploys (signed)',
        heading: 'CI deploys',
        slug: 'ci-deploys',
        id: null,
        line: 23,
      },
      {
        component: 'IAM/SSO',
        heading: 'Single sign-on',
        slug: 'single-sign-on',
        id: null,
        line: 25,
      },
    ]);
  });

  it('bear the anchor that a heading gives itself', () => {
    const own =
      '# Map\n\n- Shop depends on Vault\n\n## Shop {#shop-entry}\n\n## Vault { #secrets }\n';
    const file = { path: 'a.md', text: own };
    assert.deepEqual(
      entriesOf(readMap(file), file).map(({ heading, id }) => [heading, id]),
      [
        ['Shop', 'shop-entry'],
        ['Vault', 'secrets'],
      ],
    );
  });

  it('do not exist in a bare graph', () => {
    const file = { path: 'a.mmd', text: 'graph LR\nA --> B\n' };
    assert.deepEqual(entriesOf(readMap(file), file), []);
  });
});
