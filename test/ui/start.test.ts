import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../scripts/host/chromium.mjs';
import { ROOT } from '../../scripts/host/paths.mjs';

describe('npm start', () => {
  let browser: Browser | undefined;
  let child: ChildProcess | undefined;
  after(async () => {
    child?.kill('SIGKILL');
    await browser?.close();
  });

  /** Runs the script until it prints an address or ends. */
  const start = async (...args: string[]) => {
    const script = join(ROOT, 'scripts', 'start.mjs');
    child = spawn(process.execPath, [script, '--no-open', ...args]);
    const exit = once(child, 'close');
    let output = '';
    const address = new Promise<string>((resolve) => {
      for (const stream of [child?.stdout, child?.stderr]) {
        stream?.on('data', (chunk) => {
          output += chunk;
          const match = /http:\S+/.exec(output);
          if (match) resolve(match[0]);
        });
      }
    });
    const url = await Promise.race([address, exit.then(() => '')]);
    return { child, url, exit, output: () => output };
  };

  it('opens the sample with the extension, and one Ctrl-C ends all of it', async () => {
    const { child, url, exit, output } = await start('--embedded');
    assert.notEqual(url, '', output());
    browser = await launchChromium({ log: console.log });
    const page = await browser.newPage();
    await page.goto(url);
    await page.locator('.activitybar').getByRole('tab', { name: 'Incident' }).waitFor();
    await page.getByRole('treeitem', { name: 'playbooks' }).waitFor();
    await page.keyboard.press('Control+P');
    await page.keyboard.type('vault.md');
    const found = page.locator('.quick-input-list .monaco-list-row', { hasText: 'playbooks' });
    await found.first().waitFor();
    assert.doesNotMatch((await found.first().textContent()) ?? '', /examples/, 'a whole path');
    await page.close();

    child.kill('SIGINT');
    assert.deepEqual(await exit, [0, null]);
    await assert.rejects(fetch(url), 'the server still answers');
  });

  const refused: readonly [string, readonly string[], RegExp][] = [
    ['a folder that is not there', ['no/such/folder'], /There is no folder .*no.such.folder/],
    ['a file', ['package.json'], /is a file/],
    ['an unknown option', ['--prot=1'], /--prot/],
    ['a port that is none', ['--port=0'], /--port wants a number/],
  ];
  for (const [what, args, message] of refused) {
    it(`refuses ${what} at once, and says so`, async () => {
      const { exit, output } = await start(...args);
      assert.deepEqual(await exit, [2, null]);
      assert.match(output(), message);
      assert.doesNotMatch(output(), /Building|Installing/);
    });
  }
});
