import assert from 'node:assert/strict';
import { readConfig } from '../../../src/core/config/config.ts';
import { placed, resolveExtends } from '../../../src/core/config/extends.ts';
import { sentence } from '../../../src/core/text/sentence.ts';

type Files = Readonly<Record<string, string>>;

/** `line start-end code: sentence` of each problem of the settings that lie under others. */
async function problemsOf(text: string, files: Files): Promise<readonly string[]> {
  const { value } = readConfig(text);
  const { problems } = await resolveExtends(value, async (path) => files[path] ?? null);
  return placed(text, problems).map((one) => {
    const { line, start, end } = one.range;
    return `${line} ${text.slice(start, end)} ${one.code}: ${sentence(one)}`;
  });
}

const FINE = 'lint:\n  rules:\n    link/broken: off\n';

describe('settings that others lie under', () => {
  const CASES: readonly (readonly [
    name: string,
    text: string,
    files: Files,
    ...problems: readonly string[],
  ])[] = [
    ['that are fine', 'lint: { extends: a.yaml }', { 'a.yaml': FINE }],
    [
      'that are twice under them',
      'lint: { extends: [a.yaml, b.yaml] }',
      { 'a.yaml': FINE, 'b.yaml': 'lint: { extends: a.yaml }' },
    ],
    [
      'that are not there, however they are written',
      'lint:\n  extends:\n    - ./a.yaml\n    - "x\\\\b.yaml"\n',
      {},
      '3 ./a.yaml config/unreadable-base: "lint.extends" names a.yaml, which cannot be read. Correct the path; it starts at the root of the repository.',
      '4 "x\\\\b.yaml" config/unreadable-base: "lint.extends" names x/b.yaml, which cannot be read. Correct the path; it starts at the root of the repository.',
    ],
    [
      'that are no YAML',
      'lint:\n  extends: a.yaml\n',
      { 'a.yaml': 'lint: [\n' },
      '2 a.yaml config/wrong-base: a.yaml, line 2: This is not valid YAML: a bracket is opened and not closed',
    ],
    [
      'that are wrong below others',
      'lint:\n  extends: [a.yaml, b.yaml]\n',
      { 'a.yaml': FINE, 'b.yaml': 'lint: { extends: c.yaml }', 'c.yaml': '\nmap: 5\n' },
      '2 b.yaml config/wrong-base: c.yaml, line 2: "map" must be the path of one file. The default is used instead.',
    ],
    [
      'that are the settings themselves',
      'lint:\n  extends: .faultline.yaml\n',
      { '.faultline.yaml': 'lint:\n  extends: .faultline.yaml\n' },
      '2 .faultline.yaml config/circular-base: "lint.extends" of .faultline.yaml leads back to itself. Take it out there.',
    ],
  ];
  for (const [name, text, files, ...problems] of CASES) {
    it(name, async () => assert.deepEqual(await problemsOf(text, files), problems));
  }

  it('are reported in a text that has changed since, too', async () => {
    const { problems } = await resolveExtends(
      readConfig('lint: { extends: a.yaml }').value,
      async () => null,
    );
    for (const text of ['', 'lint: {', 'lint: { extends: [] }', 'lint:\n  extends: b.yaml\n']) {
      for (const { range } of placed(text, problems)) {
        assert.ok(range.start <= range.end && range.end <= text.length, text);
      }
    }
  });
});
