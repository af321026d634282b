import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { RuleHeader } from '../../scripts/rule-header.mjs';
import { RULES } from '../../src/core/lint/rules/index.ts';
import { remarkParser } from '../../src/core/markdown/parser.ts';
import { LiveIndex } from '../../src/core/workspace/live-index.ts';
import { type FactsReader, factsReader } from '../../src/extension/facts/facts-reader.ts';
import { folderFiles } from '../../src/extension/lint/folder-files.ts';
import { slices } from '../../src/extension/slices.ts';
import { found, foundIn, lintCases } from '../core/lint/cases.ts';
import type { Files } from '../core/lint/repository.ts';
import { CONTRACT_FILES, workspaceContract } from '../core/workspace/contract.ts';
import { memoryFiles } from './memory-files.ts';

/** Put in when the suite is bundled. */
declare const RULE_HEADERS: readonly RuleHeader[];

const SCHEME = 'lint-cases';

describe('the linter over the files of the editor', () => {
  const files: Record<string, string> = {};
  const disposables: vscode.Disposable[] = [];
  let reader: FactsReader;
  before(() => {
    const extension = vscode.extensions.getExtension('faultline.faultline');
    assert.ok(extension);
    reader = factsReader(extension.extensionUri);
    const provider = memoryFiles(files);
    disposables.push(reader, vscode.workspace.registerFileSystemProvider(SCHEME, provider));
  });
  after(() => {
    for (const one of disposables) one.dispose();
  });

  /** A workspace folder that holds just these files. */
  const folderOf = (name: string, own: Files): vscode.WorkspaceFolder => {
    for (const [path, text] of Object.entries(own)) files[`/${name}/${path}`] = text;
    return { uri: vscode.Uri.from({ scheme: SCHEME, path: `/${name}` }), name, index: 0 };
  };

  workspaceContract(async () => folderFiles(folderOf('contract', CONTRACT_FILES)));

  it('knows of files that come later whether they are ignored', async () => {
    const workspace = folderFiles(folderOf('contract', CONTRACT_FILES));
    await workspace.list();
    const paths = [
      'build/new.md',
      'docs/secret.md',
      'docs/new.md',
      'a/node_modules/b.md',
      'n.tmp.md',
    ];
    assert.deepEqual(
      paths.filter((path) => workspace.ignores(path)),
      ['build/new.md', 'docs/secret.md', 'a/node_modules/b.md', 'n.tmp.md'],
    );
    assert.deepEqual(await workspace.listBelow('docs/deep'), ['docs/deep/secret.md']);
  });

  it('finds the same problems in the same bytes as everywhere', async () => {
    const cases = lintCases(RULE_HEADERS);
    assert.ok(cases.length > 50);
    for (const [at, { title, files: own }] of cases.entries()) {
      const live = await LiveIndex.open({
        workspace: folderFiles(folderOf(`case-${at}`, own)),
        rules: RULES,
        parser: remarkParser,
        today: '2026-04-26',
        factsOf: (file, expected) => reader.read(file, expected),
        pause: slices(),
      });
      await live.readAll(() => true);
      await live.settle(live.listed(), () => true);
      assert.deepEqual(found(live.index), await foundIn(own), title);
    }
  });
});
