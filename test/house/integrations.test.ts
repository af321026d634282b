import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { bundleCli } from '../../scripts/bundles.mjs';
import { writeFiles } from '../write-files.ts';

describe('the GitHub Action', () => {
  const [step] = parse(readFileSync('action.yml', 'utf8')).runs.steps;
  let root = '';
  let action = '';

  before(async () => {
    root = mkdtempSync(join(tmpdir(), 'faultline-action-'));
    action = join(root, 'action');
    mkdirSync(join(action, 'bin'), { recursive: true });
    writeFileSync(join(action, 'bin/faultline.js'), "import '../dist/cli.js';\n");
    writeFileSync(join(action, 'package.json'), '{ "type": "module" }\n');
    await bundleCli(join(action, 'dist'));
    writeFiles(root, {
      '.faultline.yaml': '',
      'infra/docs/incident-response.md': '# Map\n\n- K8s clusters depend on Vault\n',
      'playbooks/a b/vault.md': '# Vault\n',
      'playbooks/none.md': '# Nothing\n',
    });
  });
  after(() => rmSync(root, { recursive: true }));

  function run(inputs: Readonly<Record<string, string>>) {
    const env = {
      ...process.env,
      ACTION_PATH: action,
      PATHS: '',
      MAX_WARNINGS: '0',
      SARIF_FILE: '',
    };
    const options = { cwd: root, encoding: 'utf8', env: { ...env, ...inputs } } as const;
    return spawnSync('bash', ['-e', '-o', 'pipefail', '-c', step.run], options);
  }

  it('annotates problems and fails', () => {
    const { status, stdout } = run({ PATHS: 'playbooks/a b\nplaybooks/none.md\n' });
    assert.match(stdout, /^::warning file=playbooks\/a b\/vault\.md,line=1/m);
    assert.equal(status, 1);
  });

  it('writes SARIF too, and passes with the warnings that are allowed', () => {
    const { status } = run({ SARIF_FILE: 'out.sarif', MAX_WARNINGS: '50' });
    assert.equal(status, 0);
    assert.equal(JSON.parse(readFileSync(join(root, 'out.sarif'), 'utf8')).version, '2.1.0');
  });

  it('runs nothing that an input says', () => {
    run({ PATHS: '$(touch owned)\n`touch owned`; touch owned' });
    assert.throws(() => readFileSync(join(root, 'owned')));
  });
});

describe('the pre-commit hook', () => {
  it('runs a command that the package has', () => {
    const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
    const [program, command] = hook.entry.split(' ');
    const { bin } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.ok(program in bin && resolve(bin[program]) !== '');
    assert.equal(command, 'lint');
    const touches = new RegExp(hook.files);
    for (const path of ['playbooks/a.md', '.faultline.yaml']) assert.ok(touches.test(path));
    assert.ok(!touches.test('src/a.ts'));
  });
});
