// For how long the extension host gives nobody else a turn while the linter works on a large repository,
// in a real VS Code. Build first (npm run build -- --minify).
// Run: FAULTLINE_CORPUS=folder node bench/host.mjs [--files N]
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { ROOT } from '../scripts/host/paths.mjs';
import { QUIET_SETTINGS, seedSettings } from '../scripts/host/profile.mjs';
import { chooseHost } from '../test/integration/choose-host.mjs';
import { buildCorpus, shortFiles } from './lint/corpora.mjs';
import { describeMachine } from './lint/machine.mjs';

const { values } = parseArgs({ options: { files: { type: 'string', default: '10000' } } });
const corpus = process.env.FAULTLINE_CORPUS;
if (corpus === undefined) throw new Error('set FAULTLINE_CORPUS to a folder of Markdown files');

const root = realpathSync(mkdtempSync(join(tmpdir(), 'fl-')));
const report = join(root, 'report.json');
try {
  const folder = join(root, 'repository');
  buildCorpus(shortFiles(corpus), Number(values.files), folder);
  await seedSettings(join(root, 'profile', 'User'), QUIET_SETTINGS);
  const program = join(root, 'measure.cjs');
  await build({
    entryPoints: [join(ROOT, 'bench/host/measure.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    logLevel: 'warning',
  });
  const { vscode } = await chooseHost({ log: (line) => console.error(line) });
  await runTests({
    vscodeExecutablePath: vscode,
    extensionDevelopmentPath: ROOT,
    extensionTestsPath: program,
    extensionTestsEnv: { FAULTLINE_HOST_REPORT: report },
    launchArgs: [folder, `--user-data-dir=${join(root, 'profile')}`, '--disable-extensions'],
  });
  const { longest, problems } = JSON.parse(readFileSync(report, 'utf8'));
  console.log(
    [
      ...describeMachine(),
      `${values.files} files, ${problems} problems`,
      '',
      '| while | longest without a turn for others, ms |',
      '|---|---:|',
      ...Object.entries(longest).map(([what, milliseconds]) => `| ${what} | ${milliseconds} |`),
    ].join('\n'),
  );
} finally {
  rmSync(root, { recursive: true, force: true, maxRetries: 5 });
}
