import assert from 'node:assert/strict';
import { findComponents } from '../../src/webview/map/find.ts';
import { keyAction } from '../../src/webview/map/keys.ts';
import { reach } from '../../src/webview/map/reach.ts';
import { edgeRelation, relationsTo } from '../../src/webview/map/relations.ts';

const edge = (dependent: string, dependency: string) => ({ dependent, dependency, line: 1 });
const EDGES = [
  edge('Clusters', 'Vault'),
  edge('Workloads', 'Clusters'),
  edge('Workloads', 'Registry'),
  edge('Vault', 'Disk'),
  edge('Disk', 'Vault'),
];

describe('what a component needs and what needs it', () => {
  it('is told apart by distance', () => {
    assert.deepEqual(reach(EDGES, 'Workloads', 'dependency'), {
      direct: ['Clusters', 'Registry'],
      indirect: ['Vault', 'Disk'],
    });
    assert.deepEqual(reach(EDGES, 'Vault', 'dependent'), {
      direct: ['Clusters', 'Disk'],
      indirect: ['Workloads'],
    });
    assert.deepEqual(reach(EDGES, 'Registry', 'dependency'), { direct: [], indirect: [] });
  });

  it('does not name the component itself in a circle', () => {
    assert.deepEqual(reach([edge('A', 'A'), edge('A', 'B'), edge('B', 'A')], 'A', 'dependency'), {
      direct: ['B'],
      indirect: [],
    });
  });

  it('marks components and arrows', () => {
    const relationOf = relationsTo(EDGES.slice(0, 3), 'Clusters');
    const names = ['Clusters', 'Vault', 'Workloads', 'Registry'];
    assert.deepEqual(names.map(relationOf), ['chosen', 'needed', 'affected', 'other']);
    assert.deepEqual(
      EDGES.slice(0, 3).map((one) => edgeRelation(one, relationOf)),
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
