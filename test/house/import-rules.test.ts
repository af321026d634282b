import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeFiles } from '../write-files.ts';

/**
 * Lints files as the build does, in a folder of their own that has the project's rules.
 * @returns the rules that each file broke, by path
 */
function lint(files: Readonly<Record<string, string>>): Map<string, Set<string>> {
  const folder = mkdtempSync(join(tmpdir(), 'faultline-rules-'));
  try {
    cpSync('biome.json', join(folder, 'biome.json'));
    writeFiles(folder, files);
    const biome = resolve('node_modules/@biomejs/biome/bin/biome');
    const options = ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none'];
    const run = spawnSync(process.execPath, [biome, ...options], { cwd: folder, encoding: 'utf8' });
    const broken = new Map<string, Set<string>>();
    for (const { category, location } of JSON.parse(run.stdout).diagnostics) {
      const rules = broken.get(location.path) ?? new Set();
      broken.set(location.path, rules.add(category));
    }
    return broken;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const refused: readonly (readonly [path: string, specifier: string])[] = [
  ['src/core/map/x.ts', 'node:fs'],
  ['src/core/map/x.ts', 'vscode'],
  ['src/core/map/x.ts', '../../node/read-text.ts'],
  ['src/core/map/x.ts', '../../cli/main.ts'],
  ['src/core/map/x.ts', '../../extension/extension.ts'],
  ['src/core/map/x.ts', '../../webview/protocol.ts'],
  ['src/node/x.ts', 'vscode'],
  ['src/node/x.ts', '../cli/main.ts'],
  ['src/cli/x.ts', 'vscode'],
  ['src/cli/x.ts', '../extension/extension.ts'],
  ['src/cli/x.ts', '../remark/plugin.ts'],
  ['src/remark/x.ts', 'vscode'],
  ['src/remark/x.ts', '../cli/main.ts'],
  ['src/extension/x.ts', '../cli/main.ts'],
  ['src/extension/x.ts', '../webview/map/view.ts'],
  ['src/webview/x.ts', 'vscode'],
  ['src/webview/x.ts', 'node:fs'],
  ['src/webview/x.ts', '../node/read-text.ts'],
  ['src/webview/x.ts', '../extension/extension.ts'],
];

const circle = [
  ['one', 'other'],
  ['other', 'one'],
] as const;

const allowed: readonly (readonly [path: string, specifier: string])[] = [
  ['src/core/map/x.ts', '../names.ts'],
  ['src/core/map/x.ts', 'unified'],
  ['src/node/x.ts', '../core/names.ts'],
  ['src/node/x.ts', 'node:fs'],
  ['src/cli/x.ts', '../node/read-text.ts'],
  ['src/remark/x.ts', '../node/read-text.ts'],
  ['src/extension/x.ts', 'vscode'],
  ['src/extension/x.ts', '../webview/protocol.ts'],
  ['src/webview/x.ts', '../core/map/model.ts'],
];

const impure: readonly (readonly [what: string, source: string])[] = [
  ['a clock', 'export const now = Date.now();\n'],
  ['the environment', 'export const path = process.env.PATH;\n'],
  ['the network', "export const page = fetch('x');\n"],
];

describe('the import rules', () => {
  let broken: Map<string, Set<string>>;
  const file = (kind: string, folderFile: string, index: number) =>
    folderFile.replace('x.ts', `${kind}${index}.ts`);
  const rulesOf = (path: string) => [...(broken.get(path) ?? [])];

  before(() => {
    const using = (specifier: string) =>
      `import * as it from '${specifier}';\nexport const x = it;\n`;
    broken = lint(
      Object.fromEntries([
        ...refused.map(([path, from], i) => [file('refused', path, i), using(from)]),
        ...allowed.map(([path, from], i) => [file('allowed', path, i), using(from)]),
        ...impure.map(([, source], i) => [`src/core/impure${i}.ts`, source]),
        ...circle.map(([from, to]) => [
          `src/core/${from}.ts`,
          `import type { T } from './${to}.ts';\nexport interface T2 { readonly t: T }\n`,
        ]),
      ]),
    );
  });

  refused.forEach(([path, specifier], i) => {
    it(`refuse ${specifier} in ${path}`, () => {
      assert.ok(rulesOf(file('refused', path, i)).includes('lint/style/noRestrictedImports'));
    });
  });
  allowed.forEach(([path, specifier], i) => {
    it(`allow ${specifier} in ${path}`, () => {
      assert.ok(!rulesOf(file('allowed', path, i)).includes('lint/style/noRestrictedImports'));
    });
  });
  it('refuse files that import each other, for types too', () => {
    for (const [from] of circle) {
      assert.ok(rulesOf(`src/core/${from}.ts`).includes('lint/suspicious/noImportCycles'));
    }
  });
  impure.forEach(([what], i) => {
    it(`refuse ${what} in core`, () => {
      assert.ok(rulesOf(`src/core/impure${i}.ts`).includes('lint/style/noRestrictedGlobals'));
    });
  });
});

describe('the core', () => {
  it('holds no randomness', () => {
    const files = readdirSync('src/core', { recursive: true, encoding: 'utf8' });
    const random = files
      .filter((name) => name.endsWith('.ts'))
      .filter((name) =>
        /Math\.random|\bcrypto\./.test(readFileSync(join('src/core', name), 'utf8')),
      );
    assert.deepEqual(random, []);
  });
});
