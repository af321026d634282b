import assert from 'node:assert/strict';
import { openWorkbench } from './harness.ts';
import type { Workbench } from './workbench.ts';

describe('the Incident view container', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench();
  });
  after(() => workbench?.dispose());

  it('is in the activity bar and opens', async () => {
    await workbench.openView('Incident');
    await workbench.screenshot('incident-view');
    assert.deepEqual(workbench.problems(), []);
  });
});
