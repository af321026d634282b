// Runs before the UI tests: what they need is installed here, where no test's time is running.
import { ensureChromium } from '../../scripts/host/chromium.mjs';
import { ensureHost } from '../../scripts/host/install.mjs';

export async function mochaGlobalSetup(): Promise<void> {
  const log = (line: string) => console.log(line);
  await ensureHost({ log });
  await ensureChromium({ log });
}
