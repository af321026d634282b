import assert from 'node:assert/strict';
import { parsePlaybook } from '../../src/core/playbook/parse.ts';
import { entryLines } from '../../src/extension/map/entry-lines.ts';

const range = { start: 0, end: 0, line: 1, endLine: 1 };
const component = (name: string, ...aliases: readonly string[]) => ({ name, aliases, range });

describe('entryLines', () => {
  it('finds the first heading that names a component, by name or alias', () => {
    const text = '# Map\n\n## Vault\n\n## Kubernetes\n\n### vaults\n\n## CI deploys\n\n## Other\n';
    const components = [
      component('Vault'),
      component('K8s clusters', 'Kubernetes'),
      component('CI deploys (signed)'),
      component('DNS'),
    ];
    const { sections } = parsePlaybook({ path: 'map.md', text });
    assert.deepEqual(Object.fromEntries(entryLines({ components }, sections)), {
      Vault: 3,
      'K8s clusters': 5,
      'CI deploys (signed)': 9,
    });
  });
});
