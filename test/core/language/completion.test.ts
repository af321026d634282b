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
  if (context === null) return null;
  const { kind, start, end, until } = context;
  return `${kind} ${text.slice(start, end)}|${text.slice(end, until)}`;
}

const cases: readonly (readonly [text: string, context: string | null])[] = [
  ['---\ncomponent: ▮\n---\n', 'component |'],
  ['---\ncomponent: Va▮\n---\n', 'component Va|'],
  ['---\r\ncomponent: "Va▮"\r\n---\r\n', 'component Va|'],
  ['---\nneeds: [Vault, K8s c▮]\n---\n', 'component K8s c|'],
  ['---\nneeds:\n  - Vault\n  - D▮\n---\n', 'component D|'],
  ['---\nneeds: [Vault,\n  D▮]\n---\n', 'component D|'],
  ['---\nneeds: [Vault] ▮\n---\n', null],
  ['---\nneeds: [Va▮lt, DNS]\n---\n', 'component Va|lt'],
  ['---\ncomponent: "Va▮lt" # or so\n---\n', 'component Va|lt'],
  ['---\ncomponent: Va▮lt # or so\n---\n', 'component Va|lt'],
  ['---\nneeds: [Va▮# SSO\n', 'component Va|'],
  ['---\ncomponent: Vault # ▮\n---\n', null],
  ['---\ncomponent:▮\n---\n', null],
  ['---\ncomponent: CI, D▮\n---\n', 'component CI, D|'],
  ['---\nupstream: Vault, D▮\n---\n', 'component D|'],
  ['---\nneeds:\n- "D▮\nowner: me\n---\n', 'component D|'],
  ['---\nneeds:\n  - name: ▮\n---\n', null],
  ['+++\nneeds = ["D▮"]\n+++\n', 'component D|'],
  ['---\nowner: ▮\n---\n', null],
  ['---\nowner:\n  - ▮\n---\n', null],
  ['# A\n\ncomponent: ▮\n', null],
  ['---\na: b\n---\n\ncomponent: ▮\n', null],
  ['See [it](▮)\n', 'link |'],
  ['See [it](../in▮)\n', 'link ../in|'],
  ['[it]: pl▮\n', 'link pl|'],
  ['See [it](a.md#v▮)\n', 'anchor v|'],
  ['See [it](#▮)\n', 'anchor |'],
  ['See [it](▮old.md)\n', 'link |old.md'],
  ['See (▮)\n', null],
  ['See [▮\n', 'link-text |'],
  ['See [K8s c▮]\n', 'link-text K8s c|]'],
  ['See [Va▮lt](a.md)\n', 'link-text Va|lt'],
  ['See ![▮]\n', null],
  ['See [^▮]\n', null],
  ['See [[▮]]\n', null],
  ['- [▮]\n', null],
  ['1. [ ▮]\n', null],
  ['- [ ] see [▮]\n', 'link-text |]'],
  ['- a\n\n  ```sh\n  if [▮\n', null],
  ['```sh\nls\n```\n\nSee [▮\n', 'link-text |'],
  ['Say `a[▮`\n', null],
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

  it('offers no component that the field has, and a playbook not its own', () => {
    assert.deepEqual(offered('---\nneeds: [CI deploy, '), ['K8s clusters: K8s clusters']);
    assert.deepEqual(offered('---\nneeds: [', 'docs/a.md').length, 3);
  });

  it('offers a name in the quotes that it needs', () => {
    assert.ok(offered('+++\ncomponent = ').includes('CI deploys: "CI deploys"'));
    assert.ok(offered("+++\ncomponent = '").includes('CI deploys: CI deploys'));
  });

  it('offers the words of a link with its target, unless it has one', () => {
    const target = '../infra/docs/incident-response.md#vault';
    assert.ok(offered('See [').includes(`Vault: Vault](${target})`));
    assert.ok(offered('See [').includes('Pods do not start: Pods do not start](k8s-clusters.md)'));
    const context = completionContext('See [V](a.md)', 6);
    assert.ok(context);
    assert.equal(offersFor(context, PLAYBOOK, index, [])[0]?.text, 'Vault');
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
