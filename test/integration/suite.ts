// What the extension host is told to run: every integration test, with mocha.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';

/**
 * Runs the tests that were bundled beside this file.
 * @throws when a test failed
 */
export async function run(): Promise<void> {
  markLines(process.env.FAULTLINE_LINE_MARK);
  // Only now: mocha's reporters keep the console.log that they find when they are loaded.
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, forbidOnly: true, reporter: 'spec' });
  const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.test.cjs')).sort()) {
    mocha.addFile(join(__dirname, file));
  }
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}

/**
 * The embedded VS Code reports the workbench's own log in the same stream; it tells our lines by a
 * mark that it sets.
 */
function markLines(mark: string | undefined): void {
  if (!mark) return;
  for (const level of ['log', 'info', 'warn', 'error'] as const) {
    const write = console[level].bind(console);
    // VS Code has made these properties deaf to assignment.
    const value = (...args: unknown[]) => write('%s', mark + format(...args));
    Object.defineProperty(console, level, { value });
  }
}
