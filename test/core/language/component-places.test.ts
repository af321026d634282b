import assert from 'node:assert/strict';
import { componentPlaces, placeAt } from '../../../src/core/language/component-places.ts';
import { placesOf } from '../../../src/core/language/places-of.ts';
import { type Files, repository } from '../lint/repository.ts';
import { FILES, MAP, PLAYBOOK } from './fixtures.ts';

function placesIn(path: string, files: Files = FILES) {
  const { tools } = repository(files);
  const facts = tools.facts(path);
  assert.ok(facts);
  return componentPlaces(facts, files[path] ?? '', tools.view);
}

const said = (path: string, files?: Files) =>
  placesIn(path, files).map(({ kind, written, component }) =>
    written === component ? `${kind} ${written}` : `${kind} ${written} = ${component}`,
  );

describe('the places that name components', () => {
  it('are in the map its drawing, its entries and its links', () => {
    assert.deepEqual(said(MAP), [
      'map Vault',
      'map K8s clusters',
      'map CI deploys',
      'entry Vault',
      'link-text K8s clusters',
      'anchor k8s-clusters = K8s clusters',
      'entry K8s clusters',
      'entry CI deploys',
    ]);
  });

  it('are in the map its tables, its aliases, and what is told of components', () => {
    const map = [
      '---',
      'aliases: { Vault: [secrets] }',
      '---',
      '',
      '| Component | Depends on |',
      '| --- | --- |',
      '| Web | Vault |',
      '| Vault | – |',
      '',
      'Web asks, and Vault answers.',
    ].join('\n');
    assert.deepEqual(said(MAP, { [MAP]: map }), [
      'front-matter Vault',
      'front-matter secrets = Vault',
      'map Web',
      'map Vault',
      'mention Vault',
      'mention Web',
      'mention Vault',
    ]);
  });

  it('are in a playbook its front matter, headings, texts and links, and no code', () => {
    assert.deepEqual(said(PLAYBOOK), [
      'front-matter Vault',
      'front-matter K8s clusters',
      'front-matter CI deploys',
      'heading Vault',
      'mention Vault',
      'mention K8s clusters',
      'link-text Vault',
      'anchor vault = Vault',
    ]);
  });

  it('are the anchors of the map behind what a tag or a shortcode names', () => {
    const files: Files = {
      'hugo.toml': '',
      '.faultline.yaml': 'map: content/map.md\n',
      'content/map.md': '# Map\n\n- Web depends on Vault\n\n## Vault\n',
      'content/a.md': '[a]({{< ref "map.md#vault" >}}) [b]({{< ref "map" >}}#web)\n',
    };
    assert.deepEqual(said('content/a.md', files), ['anchor vault = Vault']);
  });

  it('are in other files links to entries and playbooks alone', () => {
    assert.deepEqual(said('docs/notes.md'), ['link-text Vault', 'anchor vault = Vault']);
    assert.deepEqual(said('playbooks/k8s-clusters.md'), ['anchor ci-deploys = CI deploys']);
  });

  it('lie where they say, byte order mark and CRLF included', () => {
    const crlf = Object.fromEntries(
      Object.entries(FILES).map(([path, text]) => [path, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
    );
    for (const path of [MAP, PLAYBOOK]) {
      assert.deepEqual(said(path, crlf), said(path));
      for (const { start, end, written } of placesIn(path, crlf)) {
        assert.equal(crlf[path]?.slice(start, end), written);
      }
    }
  });

  it('are found at an offset in them and right behind', () => {
    const places = placesIn(PLAYBOOK);
    const [first] = places;
    assert.ok(first);
    assert.equal(placeAt(places, first.start), first);
    assert.equal(placeAt(places, first.end), first);
    assert.equal(placeAt(places, first.start - 1), undefined);
  });

  it('are of one component those of all files, the settings among them', async () => {
    const found = await placesOf(repository(FILES), 'Vault', async () => undefined);
    assert.deepEqual(
      found.map(({ path, places }) => `${path} ${places.length}`),
      [`${MAP} 2`, `${PLAYBOOK} 5`, 'docs/notes.md 2', '.faultline.yaml 2'],
    );
    const settings = FILES['.faultline.yaml'] ?? '';
    for (const { kind, start, end } of found.at(-1)?.places ?? []) {
      assert.deepEqual([kind, settings.slice(start, end)], ['settings', 'Vault']);
    }
  });

  it('are none without a map', () => {
    assert.deepEqual(placesIn(PLAYBOOK, { [PLAYBOOK]: FILES[PLAYBOOK] ?? '' }), []);
  });
});
