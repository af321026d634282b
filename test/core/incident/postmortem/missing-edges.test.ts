import assert from 'node:assert/strict';
import { missingEdges } from '../../../../src/core/incident/postmortem/missing-edges.ts';
import { readMap } from '../../../../src/core/map/read.ts';

const file = { path: 'docs/map.mmd', text: 'graph LR\n  CI --> Vault\n  Apps --> DNS\n' };
const map = readMap(file);

function row(component: string, verdict: 'not-explained' | 'as-mapped') {
  return { component, verdict, failing: [], mark: null } as const;
}

describe('the edges that a map may lack', () => {
  it('are written in its own notation, with their line', () => {
    const rows = [row('CI', 'as-mapped'), row('Apps', 'not-explained')];
    assert.equal(
      missingEdges({ causes: ['Vault'], rows }, map, file),
      [
        'Edges that the map may lack:',
        '',
        '- **Apps** depends on **Vault**? If it does, write into docs/map.mmd, line 4:',
        '',
        '  ```text',
        '    Apps --> Vault',
        '  ```',
      ].join('\n'),
    );
  });

  it('are said in words where no edit of the file is safe', () => {
    const rows = [row('Somewhere else', 'not-explained')];
    assert.match(
      missingEdges({ causes: ['Vault'], rows }, map, file),
      /- \*\*Somewhere else\*\* depends on \*\*Vault\*\*\? Write it into docs\/map\.mmd if it does\.$/,
    );
  });

  it('are none where the map explains all, or nothing is known to be the cause', () => {
    assert.equal(
      missingEdges({ causes: ['Vault'], rows: [row('CI', 'as-mapped')] }, map, file),
      '',
    );
    assert.equal(missingEdges({ causes: [], rows: [row('Apps', 'not-explained')] }, map, file), '');
  });
});
