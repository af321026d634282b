// Runs a test suite in the extension host of an embedded VS Code.
import { format } from 'node:util';
import { workbenchUrl } from './url.mjs';

const TIMEOUT_MS = 15 * 60_000;

/** How many of the workbench's own log lines are shown when the tests could not be run. */
const TAIL = 30;

const MARK = '\u2063suite\u2063';

/**
 * For the environment of the extension host: the workbench reports the suite's lines and its own in
 * one stream, and the suite marks its lines with what it finds in here.
 */
export const MARK_LINES = { FAULTLINE_LINE_MARK: MARK };

/**
 * Opens the workbench on `folder` and waits for the suite to end.
 * @param {object} options
 * @param {import('playwright-core').Browser} options.browser
 * @param {import('./server.mjs').Server} options.server started with {@link MARK_LINES}
 * @param {string} options.folder
 * @param {string} options.extension
 * @param {string} options.tests
 * @param {(line: string) => void} options.log takes what the suite prints
 * @param {AbortSignal} options.signal
 * @returns {Promise<number>} the suite's exit code
 * @throws {Error} when the suite could not be run to its end, with the workbench's last words
 */
export async function runSuite({ browser, server, folder, extension, tests, log, signal }) {
  /** @type {string[]} */
  const workbenchLog = [];
  let begun = false;
  const page = await browser.newPage();
  return new Promise((resolve, reject) => {
    const fail = (/** @type {string} */ what) => {
      const tail = workbenchLog.slice(-TAIL).join('\n');
      reject(new Error(`${what} before the tests were done.\n${tail}`));
    };
    setTimeout(fail, TIMEOUT_MS, 'The time was up').unref();
    signal.addEventListener('abort', () => fail('The run was interrupted'), { once: true });
    page.on('crash', () => fail('The page crashed'));
    page.on('close', () => fail('Chromium ended'));
    server.ended.then(() => fail('The VS Code server ended'));
    const logLine = (/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
      const line = format(...args);
      if (!line.startsWith(MARK)) workbenchLog.push(line);
      else {
        begun = true;
        log(line.slice(MARK.length));
      }
    };
    const ended = (/** @type {number} */ code) => {
      if (code === 0 || begun) resolve(code);
      else fail('The suite could not be loaded');
    };
    const open = async () => {
      await page.exposeFunction('codeAutomationLog', logLine);
      await page.exposeFunction('codeAutomationExit', ended);
      await page.goto(workbenchUrl({ port: server.port, folder, extension, tests }));
    };
    open().catch(reject);
  });
}
