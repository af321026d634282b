import assert from 'node:assert/strict';
import { openWorkbench } from './harness.ts';
import type { Workbench } from './workbench.ts';

describe('the Incident view container', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench();
  });
  after(() => workbench?.dispose());

  it('is in the activity bar, opens, and lists the playbooks', async () => {
    await workbench.openView('Incident');
    await workbench.treeItem(/argo-cd\.md/).waitFor();
    await workbench.screenshot('incident-view');
    assert.deepEqual(workbench.problems(), []);
  });
});
