import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULT_CONFIG, readConfig } from '../../../src/core/config/config.ts';
import { DEFAULT_POLICY, type Policy } from '../../../src/core/incident/policy.ts';
import { sentence } from '../../../src/core/text/sentence.ts';

const cases: readonly {
  readonly name: string;
  readonly text: string;
  readonly map?: string;
  readonly playbooks?: readonly string[];
  readonly templates?: string;
  readonly incident?: Policy;
  readonly problems?: readonly string[];
}[] = [
  { name: 'an empty file means the defaults', text: '' },
  { name: 'only comments', text: '# nothing yet\n' },
  { name: 'a map path', text: 'map: docs/map.md\n', map: 'docs/map.md' },
  { name: 'a path is made plain', text: 'map: ./docs//x/../map.md', map: 'docs/map.md' },
  { name: 'one glob', text: 'playbooks: ops/*.md', playbooks: ['ops/*.md'] },
  { name: 'globs', text: 'playbooks:\n  - a/*.md\n  - b/**\n', playbooks: ['a/*.md', 'b/**'] },
  {
    name: 'a folder stands for the documents in it',
    text: 'playbooks: [ops, docs/run books/, docs\\x, a.d/, a.d, x/*, b/c.md]',
    playbooks: [
      ...['ops', 'docs/run books', 'docs/x', 'a.d'].map((of) => `${of}/**/*.{md,markdown,mdx}`),
      ...['a.d', 'x/*', 'b/c.md'],
    ],
  },
  {
    name: 'a key that is there twice',
    text: 'map: a.md\nmap: b.md\n',
    problems: ['2 This is not valid YAML: this key is there twice; take one out'],
  },
  {
    name: 'a second document',
    text: 'map: a.md\n---\nmap: b.md\n',
    problems: [
      '2 This is not valid YAML: it may be one document only; take the line --- and what follows out',
    ],
  },
  {
    name: 'an override for no files',
    text: 'lint:\n  overrides:\n    - files: a.md\n    - rules: {}\n',
    problems: ['4 "files" must be a glob or a list of globs. The default is used instead.'],
  },
  {
    name: 'a rule that is near to none',
    text: 'lint:\n  rules:\n    nope/nothing: off\n',
    problems: [
      '3 "nope/nothing" is not a setting of Faultline and is ignored. The rules are in docs/rules/ of Faultline.',
    ],
  },
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
  { name: 'a folder with templates', text: 'templates: ./ops/texts/', templates: 'ops/texts' },
  {
    name: 'templates elsewhere',
    text: 'templates: ../texts',
    problems: [
      '1 "../texts" leaves the repository. Write a path relative to its root; the default is used instead.',
    ],
  },
  { name: 'an empty group', text: 'incident:\n' },
  {
    name: 'every number of the discipline',
    text: [
      'incident:',
      '  first-minutes: 10',
      '  small-minutes: 20',
      '  small-teams: 4',
      '  update-minutes:',
      '    severity-1: 10',
      '    severity-4: 45',
      '    investigating: 20',
      '    observing: 30',
      '  update-limits: [10, 90]',
      '  window-minutes: 120',
      '  sample-minutes: 15',
    ].join('\n'),
    incident: {
      firstMinutes: 10,
      smallMinutes: 20,
      smallTeams: 4,
      updateMinutes: { investigating: 20, observing: 30, bySeverity: { 1: 10, 4: 45 } },
      updateLimits: [10, 90],
      windowMinutes: 120,
      sampleMinutes: 15,
    },
  },
  {
    name: 'a window beyond its bounds, and one good number beside it',
    text: 'incident:\n  window-minutes: 5\n  small-teams: 3\n',
    incident: { ...DEFAULT_POLICY, smallTeams: 3 },
    problems: [
      '2 "window-minutes" must be a whole number of minutes from 15 to 1440. The default is used instead.',
    ],
  },
  {
    name: 'no whole number',
    text: 'incident:\n  first-minutes: 5.5\n  small-minutes: "30"\n  small-teams: -1\n',
    problems: [
      '2 "first-minutes" must be a whole number of minutes from 1 to 30. The default is used instead.',
      '3 "small-minutes" must be a whole number of minutes from 5 to 120. The default is used instead.',
      '4 "small-teams" must be a whole number from 1 to 20. The default is used instead.',
    ],
  },
  {
    name: 'an interval outside the limits, wherever the limits stand',
    text: 'incident:\n  update-minutes:\n    severity-1: 5\n  update-limits: [10, 60]\n',
    incident: { ...DEFAULT_POLICY, updateLimits: [10, 60] },
    problems: [
      '3 "severity-1" must be a whole number of minutes from 10 to 60. The default is used instead.',
    ],
  },
  {
    name: 'limits that forbid the default interval move it',
    text: 'incident: { update-limits: [20, 40] }',
    incident: {
      ...DEFAULT_POLICY,
      updateMinutes: { investigating: 20, observing: 20, bySeverity: {} },
      updateLimits: [20, 40],
    },
  },
  {
    name: 'limits the wrong way round',
    text: 'incident: { update-limits: [60, 5] }',
    problems: [
      '1 "update-limits" must be the shortest and the longest interval, such as [5, 60], from 1 to 240 minutes. The default is used instead.',
    ],
  },
  {
    name: 'a look at the metrics fits into the window',
    text: 'incident: { window-minutes: 15, sample-minutes: 20 }',
    incident: { ...DEFAULT_POLICY, windowMinutes: 15 },
    problems: [
      '1 "sample-minutes" must be a whole number of minutes from 1 to 15. The default is used instead.',
    ],
  },
  {
    name: 'an unknown severity',
    text: 'incident:\n  update-minutes: { severity-5: 10 }\n',
    problems: [
      '2 "severity-5" is not a setting of Faultline and is ignored. Did you mean "severity-1"?',
    ],
  },
  {
    name: 'a number where a group belongs',
    text: 'incident: 15',
    problems: ['1 "incident" must be a mapping of settings. The default is used instead.'],
  },
];

describe('readConfig', () => {
  for (const { name, text, problems = [], ...expected } of cases) {
    it(name, () => {
      const read = readConfig(text);
      assert.deepEqual(read.value, { ...DEFAULT_CONFIG, ...expected });
      assert.deepEqual(
        read.problems.map((one) => `${one.range.line} ${sentence(one)}`),
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
      'templates',
      'incident',
      'update-minutes',
      'update-limits',
      'window-minutes',
      ' 1',
      ' 99',
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
          for (const path of [value.map, value.templates ?? '', ...value.playbooks]) {
            assert.ok(!path.startsWith('/') && !path.split('/').includes('..'), path);
          }
          const { updateLimits, updateMinutes, windowMinutes, sampleMinutes } = value.incident;
          for (const one of [updateMinutes.investigating, updateMinutes.observing]) {
            assert.ok(one >= updateLimits[0] && one <= updateLimits[1], text);
          }
          assert.ok(sampleMinutes <= windowMinutes && windowMinutes >= 15, text);
        },
      ),
    );
  });
});
