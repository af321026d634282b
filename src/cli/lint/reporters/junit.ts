import type { FileReport, ReportedProblem } from '../../../core/lint/report.ts';

/**
 * A test suite for each file, as most CI servers read it. Errors and warnings are failures; information
 * is what a test that passed has to say, and a file without problems is one that passed: some servers
 * take a report without tests for a fault.
 */
export function junit(files: readonly FileReport[]): string {
  const suites = files.map(({ path, problems }) => {
    const cases =
      problems.length === 0
        ? [element('testcase', { name: NAME, classname: path, ...AT_ONCE })]
        : problems.map((problem) => caseOf(path, problem));
    const counts = { tests: cases.length, failures: failuresIn(problems), ...NONE };
    return {
      counts,
      xml: element('testsuite', { name: path, ...counts, ...AT_ONCE }, inLines(cases)),
    };
  });
  const tests = suites.reduce((sum, { counts }) => sum + counts.tests, 0);
  const failures = suites.reduce((sum, { counts }) => sum + counts.failures, 0);
  const all = inLines(suites.map((suite) => suite.xml));
  const root = element('testsuites', { name: NAME, tests, failures, errors: 0, ...AT_ONCE }, all);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

const NAME = 'faultline lint';

/** What there never is, and the schemas of some servers ask for. */
const NONE = { errors: 0, skipped: 0 };
const AT_ONCE = { time: 0 };

/** Elements as the content of another. */
function inLines(elements: readonly string[]): string {
  return `\n${elements.map((one) => `${one}\n`).join('')}`;
}

function failuresIn(problems: readonly ReportedProblem[]): number {
  return problems.filter(({ severity }) => severity !== 'info').length;
}

function caseOf(path: string, { code, severity, message, line, column }: ReportedProblem): string {
  const says = xml(`${path}:${line}:${column} ${severity}: ${message}`);
  const outcome =
    severity === 'info'
      ? element('system-out', {}, says)
      : element('failure', { type: severity, message }, says);
  const name = `${code} ${line}:${column}`;
  return element('testcase', { name, classname: path, ...AT_ONCE }, outcome);
}

/** An element around XML, or one without content. */
function element(
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
  content = '',
): string {
  const words = Object.entries(attributes).map(([name, value]) => ` ${name}="${xml(`${value}`)}"`);
  const open = `<${tag}${words.join('')}`;
  return content === '' ? `${open}/>` : `${open}>${content}</${tag}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // A parser would make blanks of these in an attribute.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** XML 1.0 allows no control characters at all but tab and line breaks, and no lone surrogates. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"'\t\n\r]/g, (char) => ENTITIES[char] ?? char);
}
