import assert from 'node:assert/strict';
import { parseDocument } from 'yaml';
import { choice, listOf, recordOf, text, yesOrNo } from '../../../src/core/config/kinds.ts';
import { entry, type Setting } from '../../../src/core/config/setting.ts';
import { group } from '../../../src/core/config/table.ts';
import { indexLines } from '../../../src/core/text/line-index.ts';
import { sentence } from '../../../src/core/text/sentence.ts';

const LEVEL = choice(['off', 'warning', 'error']);
const LEVEL_EXPECTED = 'one of "off", "warning", "error"';
const SOURCE = group({
  kind: entry('What it is.', choice(['git', 'helm']), 'git'),
  'at-most': entry('How many.', text('a text'), 'all'),
});

const cases: readonly {
  readonly name: string;
  readonly of: Setting<unknown>;
  readonly yaml: string;
  readonly value?: unknown;
  readonly problems?: readonly string[];
}[] = [
  { name: 'a word of a choice', of: LEVEL, yaml: 'error', value: 'error' },
  {
    name: 'another word',
    of: LEVEL,
    yaml: 'fatal',
    problems: [`1 "it" must be ${LEVEL_EXPECTED}. The default is used instead.`],
  },
  { name: 'yes or no', of: yesOrNo, yaml: 'false', value: false },
  {
    name: 'a word for yes',
    of: yesOrNo,
    yaml: 'yes please',
    problems: ['1 "it" must be true or false. The default is used instead.'],
  },
  { name: 'a text', of: text('a name'), yaml: '" a b "', value: 'a b' },
  {
    name: 'no text',
    of: text('a name'),
    yaml: '" "',
    problems: ['1 "it" must be a name. The default is used instead.'],
  },
  {
    name: 'a list',
    of: listOf('a list of words', LEVEL),
    yaml: '- off\n- error',
    value: ['off', 'error'],
  },
  {
    name: 'a list with one wrong item, which has its line',
    of: listOf('a list of words', LEVEL),
    yaml: '- off\n- on',
    problems: [`2 "it[1]" must be ${LEVEL_EXPECTED}. The default is used instead.`],
  },
  {
    name: 'no list',
    of: listOf('a list of words', LEVEL),
    yaml: 'off',
    problems: ['1 "it" must be a list of words. The default is used instead.'],
  },
  {
    name: 'a list of groups: what is missing has its default',
    of: listOf('a list of sources', SOURCE),
    yaml: '- kind: helm\n- at-most: ten\n',
    value: [
      { kind: 'helm', atMost: 'all' },
      { kind: 'git', atMost: 'ten' },
    ],
  },
  {
    name: 'settings by any name',
    of: recordOf(LEVEL),
    yaml: 'a: off\n__proto__: error\n',
    value: Object.fromEntries([
      ['a', 'off'],
      ['__proto__', 'error'],
    ]),
  },
  {
    name: 'settings by given names: a wrong one is left out',
    of: recordOf(LEVEL, ['no-link', 'no-owner']),
    yaml: 'no-link: off\nno-owner: on\nno-links: off\n',
    value: { 'no-link': 'off' },
    problems: [
      `2 "no-owner" must be ${LEVEL_EXPECTED}. The default is used instead.`,
      '3 "no-links" is not a setting of Faultline and is ignored. Did you mean "no-link"?',
    ],
  },
  {
    name: 'no mapping',
    of: recordOf(LEVEL),
    yaml: '- off',
    value: {},
    problems: ['1 "it" must be a mapping of settings. The default is used instead.'],
  },
];

describe('kinds of settings', () => {
  for (const { name, of, yaml, value, problems = [] } of cases) {
    it(name, () => {
      const lines = indexLines(yaml);
      const place = { name: 'it', range: lines.range(0, yaml.length), lines };
      const read = of.read(parseDocument(yaml).contents, place);
      assert.deepEqual(read.value, value);
      assert.deepEqual(
        read.problems.map((one) => `${one.range.line} ${sentence(one)}`),
        problems,
      );
    });
  }
});
