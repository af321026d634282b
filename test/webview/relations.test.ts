import assert from 'node:assert/strict';
import { graphOf } from '../../src/core/map/graph/graph.ts';
import { findComponents } from '../../src/webview/map/find.ts';
import { keyAction } from '../../src/webview/map/keys.ts';
import { edgeRelation, relationsTo } from '../../src/webview/map/relations.ts';

const edge = (dependent: string, dependency: string) => ({ dependent, dependency, line: 1 });
const EDGES = [
  edge('Clusters', 'Vault'),
  edge('Workloads', 'Clusters'),
  edge('Workloads', 'Registry'),
];
const NAMES = ['Clusters', 'Vault', 'Workloads', 'Registry'];

describe('what a component needs and what needs it', () => {
  it('marks components and arrows', () => {
    const relationOf = relationsTo(
      graphOf({ components: NAMES.map((name) => ({ name })), edges: EDGES }),
      'Clusters',
    );
    assert.deepEqual(NAMES.map(relationOf), ['chosen', 'needed', 'affected', 'other']);
    assert.deepEqual(
      EDGES.map((one) => edgeRelation(one, relationOf)),
      ['needed', 'affected', 'other'],
    );
  });
});

describe('the search', () => {
  it('looks in names and aliases, whatever the case', () => {
    const components = [
      { name: 'Vault', aliases: ['Secrets Manager'] },
      { name: 'Vault discovery', aliases: [] },
      { name: 'DNS', aliases: [] },
    ];
    assert.deepEqual(findComponents(components, 'VAULT'), ['Vault', 'Vault discovery']);
    assert.deepEqual(findComponents(components, 'secret'), ['Vault']);
    assert.deepEqual(findComponents(components, 'x'), []);
  });
});

describe('a key', () => {
  const key = (name: string, modifiers: Partial<KeyboardEvent> = {}) => ({
    key: name,
    shiftKey: false,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    ...modifiers,
  });

  it('goes to another component from one, and pans the ground', () => {
    assert.deepEqual(keyAction(key('ArrowUp'), true), { type: 'go', direction: 'up' });
    assert.equal(keyAction(key('ArrowUp'), false)?.type, 'pan');
    assert.equal(keyAction(key('ArrowUp', { shiftKey: true }), true)?.type, 'pan');
  });

  it('is left to the editor with its modifiers, and where it means nothing', () => {
    assert.equal(keyAction(key('ArrowUp', { ctrlKey: true }), true), null);
    assert.equal(keyAction(key('0', { metaKey: true }), true), null);
    assert.equal(keyAction(key('Tab'), true), null);
  });
});
