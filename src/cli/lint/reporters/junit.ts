import type { FileReport } from '../../../core/lint/report.ts';

/** A test suite for each file with problems, as most CI servers read it. */
export function junit(files: readonly FileReport[]): string {
  const found = files.filter(({ problems }) => problems.length > 0);
  const suites = found.map(({ path, problems }) => {
    const cases = problems.map(({ code, severity, message, line, column }) => {
      const text = `${path}:${line}:${column} ${severity}: ${message}`;
      const failure = `<failure type="${xml(severity)}" message="${xml(message)}">${xml(text)}</failure>`;
      return `    <testcase name="${xml(`${code} ${line}:${column}`)}" classname="${xml(path)}">${failure}</testcase>\n`;
    });
    const count = problems.length;
    return `  <testsuite name="${xml(path)}" tests="${count}" failures="${count}">\n${cases.join('')}  </testsuite>\n`;
  });
  const all = found.reduce((sum, { problems }) => sum + problems.length, 0);
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<testsuites name="faultline lint" tests="${all}" failures="${all}">\n${suites.join('')}</testsuites>\n`
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** XML 1.0 allows no control characters at all but tab and line breaks, and no lone surrogates. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}
