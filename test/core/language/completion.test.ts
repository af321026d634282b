import assert from 'node:assert/strict';
import { completionContext } from '../../../src/core/language/completion-context.ts';
import { offersFor } from '../../../src/core/language/offers.ts';
import { repository } from '../lint/repository.ts';
import { FILES, PLAYBOOK } from './fixtures.ts';

/** `▮` stands for the cursor. */
function contextOf(marked: string) {
  const offset = marked.indexOf('▮');
  const text = marked.replace('▮', '');
  const context = completionContext(text, offset);
  return context === null ? null : `${context.kind} ${text.slice(context.start, context.end)}|`;
}

const cases: readonly (readonly [text: string, context: string | null])[] = [
  ['---\ncomponent: ▮\n---\n', 'component |'],
  ['---\ncomponent: Va▮\n---\n', 'component Va|'],
  ['---\r\ncomponent: "Va▮"\r\n---\r\n', 'component Va|'],
  ['---\nneeds: [Vault, K8s c▮]\n---\n', 'component K8s c|'],
  ['---\nneeds:\n  - Vault\n  - D▮\n---\n', 'component D|'],
  ['---\nowner: ▮\n---\n', null],
  ['---\nowner:\n  - ▮\n---\n', null],
  ['# A\n\ncomponent: ▮\n', null],
  ['---\na: b\n---\n\ncomponent: ▮\n', null],
  ['See [it](▮)\n', 'link |'],
  ['See [it](../in▮)\n', 'link ../in|'],
  ['[it]: pl▮\n', 'link pl|'],
  ['See [it](a.md#v▮)\n', 'anchor v|'],
  ['See [it](#▮)\n', 'anchor |'],
  ['See (▮)\n', null],
  ['<!-- faultline-disable-next-line ▮ -->\n', 'rule |'],
  ['<!-- faultline-disable map/cycle, li▮', 'rule li|'],
  ['{/* faultline-disable-file map/▮ */}', 'rule map/|'],
  ['<!-- faultline ▮ -->', null],
  ['▮', null],
];

describe('completion', () => {
  for (const [text, expected] of cases) {
    it(`${JSON.stringify(text)}: ${expected}`, () => assert.equal(contextOf(text), expected));
  }

  const index = repository({
    ...FILES,
    'docs/a.md': '# A\n\n<a id="here"></a>\n\n## B {#own}\n\n## C\n',
  });
  const offered = (text: string, path = PLAYBOOK) => {
    const context = completionContext(text, text.length);
    assert.ok(context);
    return offersFor(context, path, index, ['map/cycle']).map(
      ({ label, text: own }) => `${label}: ${own}`,
    );
  };

  it('offers components where one is to be named', () => {
    assert.deepEqual(offered('---\ncomponent: '), [
      'Vault: Vault',
      'K8s clusters: K8s clusters',
      'CI deploys: CI deploys',
    ]);
  });

  it('offers entries and playbooks by name as targets of links', () => {
    assert.deepEqual(offered('[it]('), [
      'Vault: ../infra/docs/incident-response.md#vault',
      'K8s clusters: ../infra/docs/incident-response.md#k8s-clusters',
      'CI deploys: ../infra/docs/incident-response.md#ci-deploys',
      'Pods do not start: k8s-clusters.md',
    ]);
    assert.ok(offered('[it](', 'infra/docs/incident-response.md').includes('Vault: #vault'));
  });

  it('offers the anchors that are no headings', () => {
    assert.deepEqual(offered('[it](../docs/a.md#'), ['own: own', 'here: here']);
  });

  it('offers the codes of the rules in comments', () => {
    assert.deepEqual(offered('<!-- faultline-disable '), ['map/cycle: map/cycle']);
  });
});
