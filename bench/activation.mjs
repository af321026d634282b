// How long the extension takes to activate on the sample workspace, as VS Code itself measures it and
// shows it under "Show Running Extensions": loading its code, the call of activate(), and what it awaits.
// Build first (npm run build -- --minify). Run: node bench/activation.mjs [--rounds N]
import { register } from 'node:module';
import { parseArgs } from 'node:util';
import { median } from './lint/measure.mjs';

register('tsx/esm', import.meta.url, { data: true });
const { openWorkbench } = await import('../test/ui/harness.ts');

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const rounds = [];
for (let round = 0; round < Number(values.rounds); round++) {
  const workbench = await openWorkbench();
  try {
    await workbench.openView('Incident');
    await workbench.page
      .getByRole('treeitem', { name: /playbook|\.md/ })
      .first()
      .waitFor();
    await workbench.command('Developer: Show Running Extensions');
    const time = workbench.page
      .locator('.extension', { hasText: 'Faultline' })
      .locator('.activation-time');
    await time.waitFor();
    const [, milliseconds] = /(\d+)\s?ms/.exec((await time.textContent()) ?? '') ?? [];
    rounds.push(Number(milliseconds));
    console.error(`round ${round + 1}: ${milliseconds} ms`);
  } finally {
    await workbench.dispose();
  }
}
console.log(`activation: median ${median(rounds)} ms of ${rounds.length} (${rounds.join(', ')})`);
