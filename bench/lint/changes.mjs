// One file changed in an index: the time until its problems and those of all it affects are known.
import { readConfig } from '../../src/core/config/config.ts';
import { RULES } from '../../src/core/lint/rules/index.ts';
import { WorkspaceIndex } from '../../src/core/workspace/workspace-index.ts';
import { loadParser } from '../../src/node/markdown/native-parser.ts';
import { percentile } from './measure.mjs';

const MAP = 'infra/docs/incident-response.md';

/** An index of so many files, with all their problems known. */
function indexOf(files, count, map, parser) {
  const { value: config } = readConfig("playbooks: ['copy-*/**/*.md']\n");
  const index = new WorkspaceIndex({ config, rules: RULES, parser, today: '2026-04-26' });
  const documents = Array.from({ length: count }, (_, at) => {
    const { path, text } = files[at % files.length];
    return { path: `copy-${Math.floor(at / files.length)}/${path}`, text };
  });
  index.update([...documents, { path: MAP, text: map }].map((file) => ({ kind: 'write', file })));
  for (const path of index.documents()) index.problems(path);
  return { index, documents };
}

/** @returns lines of Markdown */
export async function measureChanges(files, map, rounds) {
  const { parse } = await loadParser();
  const indexes = [100, 10_000].map((count) => ({ count, ...indexOf(files, count, map, parse) }));
  const times = new Map(indexes.map(({ count }) => [count, []]));
  // In turn, and the same files in both, so that only the size of the index differs.
  for (let round = -20; round < rounds; round++) {
    for (const { count, index, documents } of indexes) {
      const file = documents[(round + 20) % 100];
      const text = `${file.text}\n\n## Added ${round}\n\nSee [it](missing-${round}.md).\n`;
      const start = performance.now();
      const affected = index.update([{ kind: 'write', file: { path: file.path, text } }]);
      for (const path of affected) index.problems(path);
      if (round >= 0) times.get(count).push(performance.now() - start);
    }
  }
  const [small, large] = indexes.map(({ count }) => ({
    count,
    p50: percentile(times.get(count), 0.5),
    p99: percentile(times.get(count), 0.99),
  }));
  return [
    '| files in the index | p50 ms | p99 ms |',
    '|---:|---:|---:|',
    ...[small, large].map(
      ({ count, p50, p99 }) => `| ${count} | ${p50.toFixed(2)} | ${p99.toFixed(2)} |`,
    ),
    `| ratio | ${(large.p50 / small.p50).toFixed(2)} | ${(large.p99 / small.p99).toFixed(2)} |`,
    '',
  ];
}
