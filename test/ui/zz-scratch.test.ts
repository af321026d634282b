import { openWorkbench } from './harness.ts';
import type { Workbench } from './workbench.ts';

describe('scratch', () => {
  let w: Workbench;
  before(async () => {
    w = await openWorkbench();
  });
  after(() => w?.dispose());
  it('runs', async () => {
    await w.openView('Incident');
    await w.page.waitForTimeout(4000);
    await w.screenshot('zz1');
    await w.command('Incident: Start Playbook');
    await w.page.waitForTimeout(1500);
    await w.screenshot('zz2');
    await w.quickPick(/Vault/).first().click();
    await w.page.waitForTimeout(3000);
    await w.screenshot('zz3');
    console.log(w.problems());
  });
});
