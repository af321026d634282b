import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { DEFAULT_CONFIG } from '../../src/core/config/config.ts';
import { CONFIG_FILE } from '../../src/core/config/file.ts';
import {
  COMMANDS,
  CONTEXT_KEYS,
  ITEMS,
  MAP_PANEL,
  SETTINGS,
  VIEWS,
} from '../../src/extension/ids.ts';
import { METRICS_PANEL } from '../../src/extension/incident/ids.ts';

interface MenuItem {
  readonly command: string;
  readonly when: string;
  readonly group?: string;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const strings: Record<string, string> = JSON.parse(readFileSync('package.nls.json', 'utf8'));
const { contributes } = manifest;
const menus: readonly (readonly [string, readonly MenuItem[]])[] = Object.entries(
  contributes.menus,
);
const menuItems = menus.flatMap(([, items]) => items);
const commandIds: ReadonlySet<string> = new Set(Object.values(COMMANDS));

/** Whether a condition holds for a view or an item: `view == x`, or `view =~ /^x/`. */
function isFor(when: string, of: string): boolean {
  const [, name, id] = /^(\w+) == (.+)$/.exec(of) ?? [];
  const [, pattern] = new RegExp(`\\b${name} =~ /(.+)/`).exec(when) ?? [];
  if (pattern !== undefined) return new RegExp(pattern).test(id ?? '');
  return ` ${when} `.includes(` ${of} `);
}

/** Every string in the manifest, at any depth. */
function allStrings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(allStrings)
    : [];
}

describe('the manifest', () => {
  it('declares the commands of the table, in its order', () => {
    assert.deepEqual(
      contributes.commands.map(({ command }: { command: string }) => command),
      Object.values(COMMANDS),
    );
  });

  it('declares the views of the table', () => {
    const views: readonly { id: string }[] = contributes.views.faultline;
    assert.deepEqual(
      views.map(({ id }) => id),
      Object.values(VIEWS),
    );
  });

  it('declares the settings of the table with their defaults', () => {
    const properties: Record<string, { default: unknown }> = contributes.configuration.properties;
    const defaults = Object.entries(properties).map(([id, setting]) => [id, setting.default]);
    assert.deepEqual(Object.fromEntries(defaults), SETTINGS);
  });

  it('puts only its own commands into menus', () => {
    const strangers = menuItems.map(({ command }) => command).filter((id) => !commandIds.has(id));
    assert.deepEqual(strangers, []);
  });

  it('reads only names of the table in its conditions', () => {
    const known = new Set<string>([
      ...commandIds,
      ...Object.values(VIEWS),
      ...Object.values(CONTEXT_KEYS),
    ]);
    const conditions = allStrings(contributes).filter((text) => /&&|==|^!?faultline\./.test(text));
    const used = conditions.flatMap((text) => text.match(/faultline\.\w+/g) ?? []);
    assert.ok(used.length > 10);
    assert.deepEqual(
      used.filter((name) => !known.has(name)),
      [],
    );
  });

  it('knows the items that its menus are for', () => {
    const items = menuItems.flatMap(({ when }) => [...when.matchAll(/viewItem == ([\w.]+)/g)]);
    const known: readonly string[] = Object.values(ITEMS);
    assert.ok(items.length > 5);
    for (const [, item] of items) assert.ok(known.includes(item?.split('.')[0] ?? ''), item);
  });

  it('keeps titles to three icons and items to two', () => {
    const icons = (name: string, group: string, of: string) =>
      menus
        .filter(([menu]) => menu === name)
        .flatMap(([, items]) => items)
        .filter((item) => item.group?.startsWith(group) && isFor(item.when, of)).length;
    for (const view of Object.values(VIEWS)) {
      assert.ok(icons('view/title', 'navigation', `view == ${view}`) <= 3, view);
    }
    for (const item of Object.values(ITEMS)) {
      assert.ok(icons('view/item/context', 'inline', `viewItem == ${item}`) <= 2, item);
    }
  });

  it('has every sentence it refers to, and no other', () => {
    const references = allStrings(manifest).flatMap((text) => text.match(/^%(.+)%$/)?.[1] ?? []);
    assert.deepEqual([...new Set(references)].sort(), Object.keys(strings).sort());
  });

  it('offers only commands that exist in its welcome texts', () => {
    const links = Object.values(strings).flatMap((text) => [
      ...text.matchAll(/\(command:([\w.]+)\)/g),
    ]);
    assert.ok(links.length > 3);
    for (const [, id] of links) {
      assert.ok(id?.startsWith('vscode.') || commandIds.has(id ?? ''), id);
    }
  });

  it('has the icons it refers to', () => {
    const files = allStrings(contributes).filter((text) => text.startsWith('media/'));
    assert.notEqual(files.length, 0);
    assert.deepEqual(
      files.filter((file) => !existsSync(file)),
      [],
    );
  });

  it('wakes for a repository that has what is looked for, and for a page that was open', () => {
    assert.deepEqual(
      [...manifest.activationEvents].sort(),
      [
        ...[CONFIG_FILE, DEFAULT_CONFIG.map, ...DEFAULT_CONFIG.playbooks].map(
          (glob) => `workspaceContains:${glob}`,
        ),
        'workspaceContains:incidents/*/events/*.jsonl',
        `onWebviewPanel:${MAP_PANEL}`,
        `onWebviewPanel:${METRICS_PANEL}`,
      ].sort(),
    );
  });
});
