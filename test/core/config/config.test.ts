import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULT_CONFIG, readConfig } from '../../../src/core/config/config.ts';
import { problemMessage } from '../../../src/core/problem.ts';

const cases: readonly {
  readonly name: string;
  readonly text: string;
  readonly map?: string;
  readonly playbooks?: readonly string[];
  readonly problems?: readonly string[];
}[] = [
  { name: 'an empty file means the defaults', text: '' },
  { name: 'only comments', text: '# nothing yet\n' },
  { name: 'a map path', text: 'map: docs/map.md\n', map: 'docs/map.md' },
  { name: 'a path is made plain', text: 'map: ./docs//x/../map.md', map: 'docs/map.md' },
  { name: 'one glob', text: 'playbooks: ops/*.md', playbooks: ['ops/*.md'] },
  { name: 'globs', text: 'playbooks:\n  - a/*.md\n  - b/**\n', playbooks: ['a/*.md', 'b/**'] },
  {
    name: 'an unknown key is named with the nearest right one',
    text: 'map: m.md\nplaybook: x\n',
    map: 'm.md',
    problems: [
      '2 "playbook" is not a setting of Faultline and is ignored. Did you mean "playbooks"?',
    ],
  },
  {
    name: 'a wrong type',
    text: 'map: [a]\n',
    problems: ['1 "map" must be the path of one file. The default is used instead.'],
  },
  {
    name: 'a path outside the repository',
    text: '\nmap: ../../etc/passwd\n',
    problems: [
      '2 "../../etc/passwd" leaves the repository. Write a path relative to its root; the default is used instead.',
    ],
  },
  {
    name: 'an absolute glob',
    text: 'playbooks: [C:\\x\\*.md]',
    problems: [
      '1 "C:\\x\\*.md" leaves the repository. Write a path relative to its root; the default is used instead.',
    ],
  },
  {
    name: 'a list at the top',
    text: '- map\n',
    problems: ['1 ".faultline.yaml" must be a mapping of settings. The default is used instead.'],
  },
];

describe('readConfig', () => {
  for (const { name, text, problems = [], ...expected } of cases) {
    it(name, () => {
      const read = readConfig(text);
      assert.deepEqual(read.value, { ...DEFAULT_CONFIG, ...expected });
      assert.deepEqual(
        read.problems.map((one) => `${one.range.line} ${problemMessage(one)}`),
        problems,
      );
    });
  }

  it('reports broken YAML where it breaks', () => {
    const { value, problems } = readConfig('map: x\nplaybooks: [a\n');
    assert.deepEqual(value, DEFAULT_CONFIG);
    assert.equal(problems[0]?.code, 'config/invalid-yaml');
    assert.ok((problems[0]?.range.line ?? 0) >= 2);
  });

  it('never throws and never yields a path outside the repository', () => {
    const word = fc.constantFrom(
      'map',
      'playbooks',
      ':',
      '- ',
      '..',
      '/',
      '\n',
      ' ',
      '[',
      '&a',
      '*a',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word).map((words) => words.join('')),
        ),
        (text) => {
          const { value } = readConfig(text);
          for (const path of [value.map, ...value.playbooks]) {
            assert.ok(!path.startsWith('/') && !path.split('/').includes('..'), path);
          }
        },
      ),
    );
  });
});
