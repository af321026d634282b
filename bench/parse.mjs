// How fast playbooks are read, beside the Markdown parser alone, and how the time grows with the size.
// Run: FAULTLINE_CORPUS=folder node --expose-gc --import tsx bench/parse.mjs [corpus|big|growth]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { remarkParser } from '../src/core/markdown/parser.ts';
import { parsePlaybook } from '../src/core/playbook/parse.ts';
import { SHAPES } from './lint/shapes.mjs';

const corpus = process.env.FAULTLINE_CORPUS;
const [only] = process.argv.slice(2);
const wanted = (part) => only === undefined || only === part;

function timed(run) {
  globalThis.gc?.();
  // Time of the processor, not of the wall: other work on the machine does not count.
  const start = process.cpuUsage();
  const value = run();
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / 1000, value };
}

const megabytes = (text) => text.length / 1e6;
const row = (...cells) => console.log(cells.map((cell) => String(cell).padStart(12)).join(' '));

function readCorpus(folder) {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => /\.(?:md|erb)$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

if (corpus !== undefined && wanted('corpus')) {
  const files = readCorpus(corpus);
  const size = files.reduce((sum, { text }) => sum + megabytes(text), 0);
  for (const { text } of files.slice(0, 200)) remarkParser(text);
  for (const file of files.slice(0, 200)) parsePlaybook(file);
  const plain = timed(() => files.forEach(({ text }) => void remarkParser(text)));
  const whole = timed(() => files.forEach((file) => void parsePlaybook(file)));
  console.log(`corpus: ${files.length} files, ${size.toFixed(1)} MB`);
  row('', 'ms', 'MB/s');
  row('remark', plain.ms.toFixed(0), ((size / plain.ms) * 1000).toFixed(2));
  row('playbook', whole.ms.toFixed(0), ((size / whole.ms) * 1000).toFixed(2));
}

if (corpus !== undefined && wanted('big')) {
  const text = readCorpus(corpus)
    .map((file) => file.text.replace(/^---[\s\S]*?\n---\n/, ''))
    .join('\n\n');
  console.log('one big file');
  row('MB', 'ms', 'MB/s', 'commands');
  for (const size of [1, 2, 4, 8, 10]) {
    const part = text.repeat(2).slice(0, size * 1e6);
    const { ms, value } = timed(() => parsePlaybook({ path: 'big.md', text: part }));
    row(
      size,
      ms.toFixed(0),
      ((size / ms) * 1000).toFixed(2),
      value.problems.find((problem) => problem.severity === 'error')?.code ?? value.commands.length,
    );
  }
}

if (wanted('growth')) {
  const sizes = [1000, 2000, 4000, 8000, 16000, 32000];
  console.log('milliseconds by number of parts; × is a refusal');
  console.log(`${'shape'.padEnd(18)}${sizes.map((n) => String(n).padStart(10)).join('')}`);
  for (const [name, shape] of Object.entries(SHAPES)) {
    const cells = sizes.map((n) => {
      const { ms, value } = timed(() => parsePlaybook({ path: 'x.md', text: shape(n) }));
      const refused = value.problems.some(({ severity }) => severity === 'error');
      return `${ms.toFixed(0)}${refused ? '×' : ''}`.padStart(10);
    });
    console.log(name.padEnd(18) + cells.join(''));
  }
}
