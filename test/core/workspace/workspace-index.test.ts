import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { LintProblem } from '../../../src/core/lint/problem.ts';
import { type Files, problemsIn, repository, shown } from '../lint/repository.ts';

const MAP = 'infra/docs/incident-response.md';

function all(files: Files): readonly string[] {
  const index = repository(files);
  return problemsIn(index).map(([path, problem]) => shown(index, path, problem));
}

const MAPS = [
  '# Map\n\n- K8s clusters depend on Vault\n\n## Vault\n',
  '# Map\n\nWords above.\n\n- K8s clusters depend on Vault\n\n## Vault\n',
  '# Map\n\n- K8s clusters depend on Vault\n- Vault depends on DNS\n\n## The Vault\n',
  '# Map\n\n- K8s clusters depend on DNS\n\n## DNS\n',
  '---\naliases:\n  DNS: [resolver]\n---\n\n# Map\n\n- DNS zones depend on DNS\n',
  '# Nothing here\n',
];
const PAGES = [
  '# Vault\n',
  '# Vault\n\n[map](../infra/docs/incident-response.md#vault) [dns](dns.md#dns) ![x](x.png)\n',
  '# Pages\n\n[v](vault/) [d](../dns/) ![x](x.png)\n',
  '# DNS\n\n[v](vault.md#vault)\n\n## Impact\n\nK8s clusters stop.\n',
  '---\ncomponent: K8s clusters\nneeds: [Vault]\n---\n\n# Clusters\n\n- [ ] Log in: `vault login`\n',
  '<!-- faultline-disable-next-line map/missing-link -->\n# Vault\n',
  '# Zones\n\n## Symptoms\n\nThe **DNS** zones and the resolver fail.\n\nDepends on: DNS zones\n',
  '---\ncomponent: Vaultt\n---\n\nMoved to [here](dns.md).\n',
  '---\nslug: given\n---\n\n(label)=\n# Given\n\n[g](../given/) [o](../deep/given) [l](label)\n',
  '[g](given) [g](deep/given/) [l](#label) [m](label)\n',
  '# V\n\n[[vault]] [[DNS#impact]] [[x.png]] [[given]] [v](/playbooks/vault) [x](x.png)\n',
  '# R\n\n[v]({{< ref "vault" >}}#vault) [d]({{< ref "/deep" >}}) {doc}`dns` {doc}`/deep/README` [i](dns.md#impact)\n',
  '# S\n\n--8<-- "dns.md"\n\n```{include} vault.md\n```\n\n[s](#impact) [v](vault.md#impact) ![x](x.png)\n',
];
const PATHS = [MAP, 'playbooks/vault.md', 'playbooks/dns.md', 'playbooks/deep/README.md'];

const change = fc.record({
  path: fc.constantFrom(
    ...PATHS,
    'playbooks/x.png',
    'mkdocs.yml',
    'playbooks/mkdocs.yml',
    'conf.py',
    'hugo.toml',
    '.obsidian',
    'playbooks/.order',
    'old.rst',
  ),
  text: fc.option(fc.nat(12)),
});

function textFor(path: string, choice: number): string {
  const texts = path === MAP ? MAPS : PAGES;
  return texts[choice % texts.length] ?? '';
}

/** Fixes are no part of what a problem says, and a document that was let go has none. */
const withoutFixes = (problems: readonly LintProblem[]) =>
  JSON.stringify(problems.map((problem) => ({ ...problem, fixes: null })));

describe('the index', () => {
  it('says after any changes what a new one would say, and names all whose problems are others', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        let files: Files = {};
        const index = repository(files);
        let before = new Map<string, string>();
        for (const { path, text } of changes) {
          const { [path]: _, ...others } = files;
          files = text === null ? others : { ...others, [path]: textFor(path, text) };
          const affected = index.update([
            text === null
              ? { kind: 'remove', path }
              : path.endsWith('.md')
                ? { kind: 'write', file: { path, text: textFor(path, text) } }
                : { kind: 'exists', what: 'file', path },
          ]);
          // What was let go is read again where it is needed.
          if (text === null || text > 3) for (const at of index.documents()) index.condense(at);
          const found = problemsIn(index).map(([at, one]) => shown(index, at, one));
          assert.deepEqual([...found].sort(), [...all(files)].sort());
          const after = new Map(
            Object.keys(files).map((at) => [at, withoutFixes(index.problems(at))]),
          );
          for (const [at, problems] of after) {
            if (before.get(at) !== problems) assert.ok(affected.includes(at) || problems === '[]');
          }
          before = after;
        }
      }),
      { numRuns: 150 },
    );
  });

  it('looks again only at the files that an edit of the map is about', () => {
    const index = repository({
      [MAP]: MAPS[0] ?? '',
      'playbooks/vault.md': PAGES[0] ?? '',
      'playbooks/clusters.md': '# K8s clusters\n',
      'notes.md': '# Notes\n',
    });
    problemsIn(index);
    const edited = (text: string) => index.update([{ kind: 'write', file: { path: MAP, text } }]);
    assert.deepEqual(edited(MAPS[1] ?? ''), [MAP]);
    assert.deepEqual(
      edited('# Map\n\n- K8s clusters depend on Vault\n\n## Vault entry\n\n## Vault\n'),
      [MAP],
    );
    problemsIn(index);
    assert.deepEqual(edited('# Map\n\n- K8s clusters depend on Vault\n\n<a id="vault"></a>\n'), [
      MAP,
    ]);
    assert.deepEqual(edited('# Map\n\n- K8s clusters depend on Vault\n'), [
      MAP,
      'playbooks/vault.md',
    ]);
  });

  it('looks again on another day at the files whose problems hang on it, and at no other', () => {
    const reviewed = '---\nlast-reviewed: 2026-04-01\nlast-drilled: 2026-04-01\n---\n\n# Vault\n';
    const index = repository({
      'playbooks/vault.md': reviewed,
      'playbooks/dns.md': '# DNS\n',
      'notes.md': reviewed,
    });
    const codes = () => problemsIn(index).map(([, { code }]) => code);
    const goTo = (today: string) => index.update([{ kind: 'day', today }]);
    assert.deepEqual(codes(), []);
    assert.deepEqual(goTo('2026-04-26'), []);
    assert.deepEqual(goTo('2026-09-27'), ['playbooks/vault.md']);
    assert.deepEqual(codes(), ['playbook/stale-review']);
    for (const at of index.documents()) index.condense(at);
    assert.deepEqual(goTo('2026-09-30'), ['playbooks/vault.md']);
    assert.deepEqual(codes(), ['playbook/stale-review', 'playbook/stale-review']);
  });

  it('looks again only at the files that speak of a component whose name is new', () => {
    const map = (name: string) => `# Map\n\n- K8s clusters depend on ${name}\n`;
    const index = repository({
      [MAP]: map('Vault'),
      'playbooks/queue.md': '# Queue\n\n## Symptoms\n\nThe Message\nbus is full.\n',
      'playbooks/clusters.md': '# K8s clusters\n\n## Diagnosis\n\n1. Look: `kubectl get pods`\n',
      'playbooks/disk.md': '# Disk\n\n## Symptoms\n\nNo room on any message board.\n',
    });
    problemsIn(index);
    const edited = (text: string) => index.update([{ kind: 'write', file: { path: MAP, text } }]);
    assert.deepEqual(edited(map('Message bus')), [MAP, 'playbooks/queue.md']);
    problemsIn(index);
    assert.deepEqual(edited(map('Vault')), [MAP, 'playbooks/queue.md']);
  });

  it('looks again only at the files whose own anchor of a page is another one', () => {
    const index = repository({
      'hub.md': '# Hub\n\n## One\n\n## Two\n',
      'one.md': '[one](hub.md#one)\n',
      'two.md': '[two](hub.md#two)\n',
    });
    problemsIn(index);
    const edited = (text: string) =>
      index.update([{ kind: 'write', file: { path: 'hub.md', text } }]);
    assert.deepEqual(edited('# Hub\n\n## One\n\n## Two\n\n## Three\n'), ['hub.md']);
    assert.deepEqual(edited('# Hub\n\n## One\n\n## Zwei\n'), ['hub.md', 'two.md']);
  });
});
