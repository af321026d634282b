// How the time to lint one file grows with its size, and what texts do that are made to be slow.
import { readConfig } from '../../src/core/config/config.ts';
import { RULES } from '../../src/core/lint/rules/index.ts';
import { WorkspaceIndex } from '../../src/core/workspace/workspace-index.ts';
import { loadParser } from '../../src/node/markdown/native-parser.ts';
import { SHAPES } from './shapes.mjs';

function lintOne(text, parser) {
  const { value: config } = readConfig("playbooks: ['**/*.md']\n");
  const index = new WorkspaceIndex({ config, rules: RULES, parser, today: '2026-04-26' });
  const start = process.cpuUsage();
  index.update([{ kind: 'write', file: { path: 'a.md', text } }]);
  const problems = index.problems('a.md').length;
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / 1000, problems };
}

/** @returns lines of Markdown */
export async function measureBytes(files) {
  const { parse } = await loadParser();
  const all = files.map(({ text }) => text.replace(/^---[\s\S]*?\n---\n/, '')).join('\n\n');
  const rows = [1, 2, 5, 10].map((size) => {
    const text = all.repeat(Math.ceil((size * 1e6) / all.length)).slice(0, size * 1e6);
    const { ms, problems } = lintOne(text, parse);
    return `| ${size} | ${ms.toFixed(0)} | ${(ms / size).toFixed(0)} | ${problems} |`;
  });
  return ['| MB in one file | CPU ms | ms a MB | problems |', '|---:|---:|---:|---:|', ...rows, ''];
}

/** @returns lines of Markdown */
export async function measureShapes() {
  const { parse } = await loadParser();
  const sizes = [1000, 4000, 16_000, 64_000];
  const rows = Object.entries(SHAPES).map(([name, shape]) => {
    const cells = sizes.map((n) => lintOne(shape(n), parse).ms.toFixed(0));
    return `| ${name} | ${cells.join(' | ')} |`;
  });
  return [
    `| CPU ms by number of parts | ${sizes.join(' | ')} |`,
    `|---|${sizes.map(() => '---:').join('|')}|`,
    ...rows,
    '',
  ];
}
