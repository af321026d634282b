import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readMap } from '../../../src/core/map/read.ts';
import { checkRanges, linesOf } from './check-maps.ts';

const PATHS = ['a.md', 'a.mmd', 'a.dot', 'a.puml', 'a.d2', 'a.yaml', 'a.txt'] as const;

/** Pieces that the readers give a meaning to. */
const piece = fc.constantFrom(
  ...['Vault', 'K8s clusters', '[ DNS ]', 'CI (prod)', 'データ', '🔐', 'a', 'needs', 'used by'],
  ...[
    '├─',
    '└─ ',
    '│',
    '↑',
    '▼',
    '──▶',
    '-->',
    '<--',
    '+--',
    '|',
    '\\--',
    '^',
    'v',
    '┌───┐',
    '└───┘',
  ],
  ...[
    '```',
    '```mermaid',
    '\n',
    '\n',
    '\n',
    '  ',
    '\t',
    ' ',
    '- ',
    '* ',
    '1. ',
    '| a | b |',
    '|--|--|',
  ],
  ...[
    'graph LR',
    'digraph {',
    '}',
    '{',
    '->',
    '--',
    ';',
    ':',
    '"',
    "'",
    '[',
    ']',
    '@startuml',
    '%%',
  ],
  ...[
    'subgraph x',
    'end',
    '---',
    '#',
    '<!-- faultline: arrows=dependent -->',
    'dependsOn:',
    '\r\n',
  ],
);
const soup = fc.array(fc.oneof({ weight: 5, arbitrary: piece }, fc.string({ maxLength: 4 })), {
  maxLength: 80,
});

/** A tree of boxes: the parent of the n-th box is one of the boxes before it. */
const tree = fc
  .array(fc.nat(), { minLength: 1, maxLength: 14 })
  .map((picks) => picks.map((pick, at) => pick % (at + 1)));

/** Draws a tree in the way of the `tree` command, and gives its edges. */
function draw(parents: readonly number[]): {
  readonly lines: readonly string[];
  readonly edges: readonly string[];
} {
  const lines: string[] = [];
  const edges: string[] = [];
  const walk = (box: number, prefix: string) => {
    const children = parents.flatMap((parent, at) => (parent === box ? [at + 1] : []));
    for (const child of children) {
      const last = child === children.at(-1);
      lines.push(`${prefix}${last ? '└── ' : '├── '}[ box ${child} ]`);
      edges.push(`box ${child} > box ${box}`);
      walk(child, `${prefix}${last ? '    ' : '│   '}`);
    }
  };
  lines.push('[ box 0 ]');
  walk(0, '');
  return { lines, edges };
}

function edgesOf(lines: readonly string[]): readonly string[] {
  const text = `# Dependency map\n\n\`\`\`\n${lines.join('\n')}\n\`\`\`\n`;
  return linesOf(readMap({ path: 'a.md', text })).filter((line) => line.includes(' > '));
}

describe('reading maps, whatever the text', () => {
  it('never throws, and keeps every range in the file', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PATHS), soup, (path, parts) => {
        const text = parts.join('');
        checkRanges(readMap({ path, text }), text);
      }),
      { numRuns: 1500 },
    );
  });

  it('never throws on any characters', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PATHS),
        fc.string({ unit: 'binary', maxLength: 300 }),
        (path, text) => {
          checkRanges(readMap({ path, text }), text);
        },
      ),
    );
  });

  it('gives the same for the same text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PATHS), soup, (path, parts) => {
        const file = { path, text: parts.join('') };
        assert.deepEqual(readMap(file), readMap(file));
      }),
      { numRuns: 100 },
    );
  });

  it('names every end of an edge as a component, once', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PATHS), soup, (path, parts) => {
        const { components, edges } = readMap({ path, text: parts.join('') });
        const names = components.map(({ name }) => name);
        assert.equal(new Set(names).size, names.length);
        for (const { dependent, dependency } of edges) {
          assert.ok(names.includes(dependent) && names.includes(dependency));
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a tree of branches', () => {
  it('is read as it was drawn', () => {
    fc.assert(
      fc.property(tree, (root) => {
        const { lines, edges } = draw(root);
        assert.deepEqual(edgesOf(lines), [...edges].sort());
      }),
    );
  });

  it('keeps its edges when every line is left-trimmed', () => {
    fc.assert(
      fc.property(tree, (root) => {
        const { lines, edges } = draw(root);
        assert.deepEqual(edgesOf(lines.map((line) => line.trimStart())), [...edges].sort());
      }),
    );
  });

  it('keeps its edges when runs of blanks are collapsed, trimmed or not', () => {
    fc.assert(
      fc.property(tree, fc.boolean(), (root, trim) => {
        const { lines, edges } = draw(root);
        const collapsed = lines.map((line) => line.replace(/ +/g, ' '));
        const given = trim ? collapsed.map((line) => line.trimStart()) : collapsed;
        assert.deepEqual(edgesOf(given), [...edges].sort());
      }),
    );
  });
});

describe('real files', () => {
  it('are read without a throw, with every range in the file', function () {
    const corpus = process.env.FAULTLINE_CORPUS;
    if (corpus === undefined) {
      console.log('      FAULTLINE_CORPUS is not set: no real files to read');
      this.skip();
    }
    this.timeout(600_000);
    for (const path of filesUnder(corpus)) {
      const text = readFileSync(path, 'utf8');
      checkRanges(readMap({ path, text }), text);
    }
  });
});

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => /\.(?:md|erb|txt|ya?ml|puml|dot)$/.test(path) && statSync(path).isFile());
}
