import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { engine } from 'unified-engine';
import { VFile } from 'vfile';
import { npmCommand } from '../../scripts/host/npm.mjs';
import { withPackage } from './installed.ts';

const MAP = '# Map\n\n- K8s clusters depend on Vault\n\n## Vault\n\n## K8s clusters\n';
const VAULT = '---\ncomponent: vualt\n---\n\n# Vault\n\n[x](no.md)\n';

/** A program of a team that uses what is declared of the plugin, and shows that it is typed. */
const USE = `
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import faultline from 'faultline/remark';

const file = await unified().use(remarkParse).use(faultline).run({ type: 'root', children: [] });
export const children: number = file.children.length;
// @ts-expect-error: it takes no options
unified().use(faultline, { severity: 'error' });
`;

const FILES = {
  '.faultline.yaml': 'map: map.md\n',
  'map.md': MAP,
  'playbooks/vault.md': VAULT,
  'package.json': '{ "type": "module" }\n',
  'use.ts': USE,
};

const MODULES = join(process.cwd(), 'node_modules');

/** Runs a program of Node in a folder. */
function run(cwd: string, program: string, args: readonly string[], input = '') {
  const words = [program, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr: stripVTControlCharacters(stderr) };
}

const remarkCli = (cwd: string, args: readonly string[], input?: string) =>
  run(
    cwd,
    join(MODULES, 'remark-cli/cli.js'),
    ['--no-color', '--use', 'faultline/remark', ...args],
    input,
  );

describe('the package, installed beside remark', () => {
  it('is found by remark-cli, which fails for an error and leaves the files as they are', () =>
    withPackage(FILES, (root) => {
      const { status, stdout, stderr } = remarkCli(root, ['.', '--no-stdout', '--verbose']);
      assert.equal(status, 1, stderr);
      assert.equal(stdout, '');
      assert.match(
        stderr,
        /^2:12-2:17 warning “vualt” is not on the map.* map\/unknown-component /m,
      );
      assert.match(stderr, /^7:5-7:10 +error +There is no “playbooks\/no\.md”.* link\/broken /m);
      assert.match(stderr, /^ {4}Fix: Write “Vault”$/m);
      const url = /\[url\]:\s+(file:\S+\/map\/unknown-component\.md)$/m.exec(stderr)?.[1];
      assert.ok(url !== undefined && existsSync(fileURLToPath(url)), stderr);
      assert.match(stderr, /4 messages \(✖ 1 error, ⚠ 1 warning\)/);
    }));

  it('is found by remark-cli for a text from standard input', () =>
    withPackage(FILES, (root) => {
      const path = ['--file-path', 'playbooks/vault.md'];
      const fine = '# Vault\n\nOn the map: [Vault](../map.md#vault).\n';
      const { status, stdout, stderr } = remarkCli(root, path, fine);
      assert.equal(status, 0, stderr);
      assert.equal(stdout, fine);
      assert.match(stderr, /^playbooks\/vault\.md: no issues found$/m);
      assert.match(remarkCli(root, path, VAULT).stderr, /7:5-7:10 +error/);
    }));

  it('is found by the settings of an engine that a language server runs, with unsaved texts', () =>
    withPackage(
      { ...FILES, '.remarkrc.json': '{ "plugins": ["faultline/remark"] }' },
      async (root) => {
        const file = new VFile({ cwd: root, path: join(root, 'playbooks/vault.md'), value: VAULT });
        const stream = new PassThrough();
        await new Promise((resolve, reject) => {
          const settings = {
            processor: unified().use(remarkParse),
            cwd: root,
            files: [file],
            rcName: '.remarkrc',
            pluginPrefix: 'remark',
            out: false,
            silentlyIgnore: true,
            streamError: stream,
            streamOut: stream,
          };
          engine(settings, (error, code) => (error ? reject(error) : resolve(code)));
        });
        const [unknown, broken] = file.messages;
        const { ruleId, source, actual, expected, url, note } = unknown ?? {};
        assert.deepEqual(
          { ruleId, source, actual, expected },
          {
            ruleId: 'map/unknown-component',
            source: 'faultline',
            actual: 'vualt',
            expected: ['Vault'],
          },
        );
        assert.match(url ?? '', /map\/unknown-component\.md$/);
        assert.match(note ?? '', /^Fix: Write “Vault”\n\n`faultline lint --fix` does it\.\n\n/);
        assert.deepEqual([broken?.ruleId, broken?.fatal], ['link/broken', true]);
      },
    ));

  for (const resolution of ['nodenext', 'bundler']) {
    it(`has types, as TypeScript looks for them (${resolution})`, () =>
      withPackage(FILES, (root) => {
        const modules = resolution === 'nodenext' ? resolution : 'esnext';
        const { status, stdout } = run(root, join(MODULES, 'typescript/bin/tsc'), [
          ...['--noEmit', '--strict', '--target', 'es2022', '--types', 'node'],
          ...['--module', modules, '--moduleResolution', resolution, 'use.ts'],
        ]);
        assert.equal(stdout, '');
        assert.equal(status, 0);
      }));
  }

  it('holds what the exports name', () => {
    const npm = npmCommand();
    const pack = [...npm.args, 'pack', '--dry-run', '--json', '--ignore-scripts'];
    const list = spawnSync(npm.file, pack, { encoding: 'utf8' });
    const [{ files }] = JSON.parse(list.stdout);
    const paths = new Set(files.map(({ path }: { readonly path: string }) => path));
    for (const path of ['types/remark.d.ts', 'docs/rules/link/broken.md']) {
      assert.ok(paths.has(path), path);
    }
  });
});
