// How fast the linter is, side by side with its peers in the same run, on 100, 1,000 and 10,000 files
// made from a corpus. Build first (npm run build -- --minify).
// Run: FAULTLINE_CORPUS=folder node bench/lint.mjs [--rounds N] [--counts 100,1000] [--only REGEX]
//      [--parts peers,changes,bytes,shapes,size] [--out FILE]
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { comparePeers } from './lint/compare.mjs';
import { buildCorpus, shortFiles } from './lint/corpora.mjs';
import { describeMachine, packedSize } from './lint/machine.mjs';
import { installPeers } from './lint/tools.mjs';

register('tsx/esm', import.meta.url, { data: true });

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    counts: { type: 'string', default: '100,1000,10000' },
    only: { type: 'string', default: '.' },
    parts: { type: 'string', default: 'peers,changes,bytes,shapes,size' },
    out: { type: 'string' },
  },
});
const corpus = process.env.FAULTLINE_CORPUS;
if (corpus === undefined) throw new Error('set FAULTLINE_CORPUS to a folder of Markdown files');
const wanted = new Set(values.parts.split(','));
const files = shortFiles(corpus);
const lines = ['# Linting', '', ...describeMachine()];

if (wanted.has('peers')) {
  installPeers();
  const root = mkdtempSync(join(tmpdir(), 'faultline-bench-'));
  try {
    const corpora = values.counts
      .split(',')
      .map(Number)
      .map((count) => {
        const folder = join(root, String(count));
        return { folder, count, bytes: buildCorpus(files, count, folder) };
      });
    const options = {
      rounds: Number(values.rounds),
      only: new RegExp(values.only),
      cache: join(root, 'cache'),
    };
    lines.push('## Whole runs', '', ...comparePeers(corpora, options));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
if (wanted.has('changes')) {
  const { measureChanges } = await import('./lint/changes.mjs');
  const map = readFileSync('infra/docs/incident-response.md', 'utf8');
  lines.push('## One file changed', '', ...(await measureChanges(files, map, 1000)));
}
if (wanted.has('bytes') || wanted.has('shapes')) {
  const { measureBytes, measureShapes } = await import('./lint/growth.mjs');
  if (wanted.has('bytes')) lines.push('## One large file', '', ...(await measureBytes(files)));
  if (wanted.has('shapes')) lines.push('## Texts made to be slow', '', ...(await measureShapes()));
}
if (wanted.has('size')) lines.push('## Size', '', ...packedSize());

console.log(lines.join('\n'));
if (values.out !== undefined) writeFileSync(values.out, `${lines.join('\n').trimEnd()}\n`);
