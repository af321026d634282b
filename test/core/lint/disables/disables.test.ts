import assert from 'node:assert/strict';
import { problemsIn, repository } from '../repository.ts';

const CODE = 'map/unlinked-mention';
const UNUSED = 'lint/unused-disable';
const MAP =
  '# Map\n\n- Argo CD depends on Vault\n- Vault depends on Internal DNS\n\n## Argo CD\n\n## Vault\n\n## Internal DNS\n';

/** The codes of the problems of a playbook with this text under its symptoms, by line. */
function codes(text: string): readonly string[] {
  const index = repository({
    'infra/docs/incident-response.md': MAP,
    'playbooks/page.md': `# Page\n\n## Symptoms\n\n${text}`,
  });
  return problemsIn(index)
    .filter(([path, { code }]) => path.endsWith('page.md') && [CODE, UNUSED].includes(code))
    .map(([, { code, range }]) => `${range.line} ${code}`);
}

const CASES: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  ['no comment', 'Vault\n', [`5 ${CODE}`]],
  ['the next line', `<!-- faultline-disable-next-line ${CODE} -->\nVault\n`, []],
  [
    'the next line after a blank one',
    `<!-- faultline-disable-next-line ${CODE} -->\n\nVault\n`,
    [],
  ],
  ['its own line', `Vault <!-- faultline-disable-line ${CODE} -->\n\nArgo CD\n`, [`7 ${CODE}`]],
  ['all codes', '<!-- faultline-disable-next-line -->\n\nVault\n', []],
  ['a reason', `<!-- faultline-disable-next-line ${CODE}: no entry yet -->\n\nVault\n`, []],
  [
    'another code',
    '<!-- faultline-disable-next-line map/cycle -->\n\nVault\n',
    [`5 ${UNUSED}`, `7 ${CODE}`],
  ],
  [
    'one of two codes',
    `<!-- faultline-disable-next-line map/cycle, ${CODE} -->\n\nVault\n`,
    [`5 ${UNUSED}`],
  ],
  [
    'the line after the next',
    `<!-- faultline-disable-next-line ${CODE} -->\n\nVault\n\nArgo CD\n`,
    [`9 ${CODE}`],
  ],
  ['to the end', `<!-- faultline-disable ${CODE} -->\n\nVault\n\nArgo CD\n`, []],
  [
    'up to an end',
    `<!-- faultline-disable ${CODE} -->\n\nVault\n\n<!-- faultline-enable ${CODE} -->\n\nArgo CD\n`,
    [`11 ${CODE}`],
  ],
  ['the file, from its end', `Vault\n\n<!-- faultline-disable-file ${CODE} -->\n`, []],
  ['MDX', `{/* faultline-disable-next-line ${CODE} */}\n\nVault\n`, []],
  ['nothing to turn off', 'Text\n\n<!-- faultline-disable -->\n', [`7 ${UNUSED}`]],
  ['code that shows a comment', '`<!-- faultline-disable -->` and Vault\n', [`5 ${CODE}`]],
];

describe('comments that turn rules off', () => {
  for (const [name, text, expected] of CASES) {
    it(name, () => assert.deepEqual(codes(text), expected));
  }

  it('are about all of the step that starts on the line', () => {
    const index = repository({
      'infra/docs/incident-response.md': MAP,
      'playbooks/dns.md':
        '# Internal DNS\n\n## Diagnosis\n\n<!-- faultline-disable-next-line playbook/needs-what-it-repairs by address -->\n\n1. Look:\n\n   ```sh\n   argocd app list\n   ```\n',
    });
    assert.deepEqual(problemsIn(index, 'playbook/needs-what-it-repairs'), []);
    assert.deepEqual(problemsIn(index, UNUSED), []);
  });
});
