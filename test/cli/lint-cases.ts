import { RULES } from '../../src/core/lint/rules/index.ts';
import type { Case } from './cases.ts';

const CODE = 'map/missing-link';
/** One rule is on, so that these cases do not change with the others. */
const OFF = RULES.filter(({ code }) => code !== CODE).map(({ code }) => `    ${code}: off\n`);
const CONFIG = `map: docs/map.md\nplaybooks: playbooks/**/*.md\nlint:\n  rules:\n${OFF.join('')}`;
const FILES = {
  '.faultline.yaml': CONFIG,
  '.gitignore': 'drafts/\n',
  'docs/map.md': '# Map\n\n- K8s clusters depend on Vault\n\n## Vault\n',
  'playbooks/vault.md': '# Vault is sealed\n\n## Symptoms\n',
  'playbooks/k8s.md': '# K8s clusters\n\n[Map](../docs/map.md)\n',
  'drafts/vault.md': '# Vault\n\n## Symptoms\n',
};
const SENTENCE =
  'This playbook is about Vault and does not link to its entry on the map. Link to it near the top.';
const STYLISH = `playbooks/vault.md\n  1:1  warning  ${SENTENCE}  ${CODE}\n\n4 files: 0 errors, 1 warning.\n1 can be fixed with --fix.\n`;
const ONE = STYLISH.replace('4 files', '1 file');
const VAULT = ['lint', 'playbooks/vault.md'];

export const LINT_CASES: readonly Case[] = [
  { name: 'lint of a repository', argv: ['lint'], files: FILES, code: 1, stdout: STYLISH },
  { name: 'lint of a file', argv: VAULT, files: FILES, code: 1, stdout: ONE },
  {
    name: 'lint of a folder without problems',
    argv: ['lint', 'docs'],
    files: FILES,
    code: 0,
    stdout: '1 file, no problems.\n',
  },
  {
    name: 'lint with warnings allowed',
    argv: [...VAULT, '--max-warnings', '1'],
    files: FILES,
    code: 0,
    stdout: ONE,
  },
  {
    name: 'lint with a rule made louder',
    argv: [...VAULT, '--rule', `${CODE}=error`, '--max-warnings', '5'],
    files: FILES,
    code: 1,
    stdout: /1:1 {2}error .*\n\n1 file: 1 error, 0 warnings\./,
  },
  {
    name: 'lint with a rule turned off',
    argv: [...VAULT, '--rule', `${CODE}=off`],
    files: FILES,
    code: 0,
    stdout: '1 file, no problems.\n',
  },
  {
    name: 'lint by other settings',
    argv: [...VAULT, '--config', 'other.yaml'],
    files: { ...FILES, 'other.yaml': `${CONFIG}    ${CODE}: info\n` },
    code: 0,
    stdout: /1:1 {2}info /,
  },
  {
    name: 'lint by settings that others lie under',
    argv: VAULT,
    files: {
      ...FILES,
      '.faultline.yaml': 'map: docs/map.md\nlint:\n  extends: team/lint.yaml\n',
      'team/lint.yaml': `${CONFIG}    ${CODE}: error\n`,
    },
    code: 1,
    stdout: /1:1 {2}error /,
  },
  {
    name: 'lint by settings under which there is nothing',
    argv: ['lint', 'docs', '.faultline.yaml'],
    files: {
      ...FILES,
      '.faultline.yaml': `${CONFIG}  extends: team/lint.yaml\n`.replace(
        'config/unreadable-base: off',
        'config/unreadable-base: error',
      ),
    },
    code: 1,
    stdout: /"lint.extends" names team\/lint.yaml, which cannot be read\./,
  },
  {
    name: 'lint with settings under which there is nothing',
    argv: [...VAULT, '--config', 'other.yaml'],
    files: { ...FILES, 'other.yaml': 'lint:\n  extends: none.yaml\n' },
    code: 2,
    stderr:
      /^faultline lint: --config cannot be used:\nother\.yaml:2 error "lint\.extends" names none/,
  },
  {
    name: 'lint of what others take for standard input',
    argv: ['lint', '-'],
    code: 2,
    stderr: /for standard input, write --stdin --stdin-filename FILE/,
  },
  {
    name: 'lint by a rule with two severities',
    argv: ['lint', '--rule', `${CODE}=error=off`],
    code: 2,
    stderr: /--rule map\/missing-link needs one of error, warning, info, off/,
  },
  {
    name: 'lint as data',
    argv: [...VAULT, '--format', 'json'],
    files: FILES,
    code: 1,
    stdout: `${JSON.stringify(
      [
        {
          file: 'playbooks/vault.md',
          problems: [
            {
              code: CODE,
              severity: 'warning',
              message: SENTENCE,
              line: 1,
              column: 1,
              endLine: 1,
              endColumn: 18,
              fixable: true,
            },
          ],
        },
      ],
      null,
      2,
    )}\n`,
  },
  {
    name: 'lint for GitHub',
    argv: [...VAULT, '--format', 'github'],
    files: FILES,
    code: 1,
    stdout: `::warning file=playbooks/vault.md,line=1,endLine=1,col=1,endColumn=18,title=map/missing-link::${SENTENCE}\n`,
  },
  {
    name: 'lint for JUnit readers',
    argv: [...VAULT, '--format', 'junit'],
    files: FILES,
    code: 1,
    stdout:
      /<testsuite name="playbooks\/vault\.md" tests="1" failures="1" errors="0" skipped="0" time="0">\n<testcase name="map\/missing-link 1:1"/,
  },
  {
    name: 'lint of a text that is not saved',
    argv: ['lint', '--stdin', '--stdin-filename', 'playbooks/new.md'],
    stdin: '# Vault\n',
    files: FILES,
    code: 1,
    stdout: /^playbooks\/new\.md\n {2}1:1 /,
  },
  {
    name: 'lint of standard input without a name',
    argv: ['lint', '--stdin'],
    code: 2,
    stderr: /--stdin needs --stdin-filename/,
  },
  {
    name: 'lint of a path that is not there',
    argv: ['lint', 'nowhere.md'],
    files: FILES,
    code: 2,
    stdout: '',
    stderr: 'faultline lint: nowhere.md: there is no such file or folder. Check the path.\n',
  },
  {
    name: 'lint with a rule that there is not',
    argv: ['lint', '--rule', 'map/mising-link=off'],
    code: 2,
    stderr: /There is no rule "map\/mising-link"\. Did you mean map\/missing-link\?/,
  },
  {
    name: 'lint with settings that are not there',
    argv: ['lint', '--config', 'none.yaml'],
    files: FILES,
    code: 2,
    stderr: /--config none\.yaml cannot be read/,
  },
  {
    name: 'lint with settings that cannot be used',
    argv: [...VAULT, '--config', 'other.yaml'],
    files: { ...FILES, 'other.yaml': 'lint:\n  rules: [\n' },
    code: 2,
    stderr: /--config cannot be used:\nother\.yaml:\d+ error This is not valid YAML/,
  },
  {
    name: 'lint with settings of which some are not known',
    argv: [...VAULT, '--config', 'other.yaml'],
    files: { ...FILES, 'other.yaml': `${CONFIG}colour: red\n` },
    code: 1,
    stdout: /^1 file: /m,
    stderr: /^other\.yaml:\d+ warning "colour" is not a setting/,
  },
  {
    name: 'lint of a file by settings of the repository that are wrong',
    argv: ['lint', 'docs/map.md'],
    files: {
      ...FILES,
      '.faultline.yaml': `${CONFIG}colour: red\n`.replace(
        'config/unknown-key: off',
        'config/unknown-key: error',
      ),
    },
    code: 1,
    stdout: /^\.faultline\.yaml\n.*"colour" is not a setting/m,
  },
  {
    name: 'lint of what is ignored',
    argv: ['lint', 'drafts', 'docs'],
    files: FILES,
    code: 0,
    stdout: '1 file, no problems.\n',
    stderr: 'faultline lint: drafts: nothing is linted there. It is no Markdown, or ignored.\n',
  },
];
