import type { FileReport } from '../../../core/lint/report.ts';
import type { Rule } from '../../../core/lint/rule.ts';
import type { Summary } from '../summary.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'note', off: 'none' } as const;

/** SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export function sarif(
  files: readonly FileReport[],
  { version }: Summary,
  rules: readonly Rule[],
): string {
  const indices = new Map(rules.map(({ code }, index) => [code, index]));
  const results = files.flatMap(({ path, problems }) =>
    problems.map(({ code, severity, message, ...place }) => {
      const ruleIndex = indices.get(code);
      return {
        ruleId: code,
        ...(ruleIndex === undefined ? {} : { ruleIndex }),
        level: LEVELS[severity],
        message: { text: message },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: uriOf(path) },
              region: {
                startLine: place.line,
                startColumn: place.column,
                endLine: place.endLine,
                endColumn: place.endColumn,
              },
            },
          },
        ],
      };
    }),
  );
  const driver = {
    name: 'Faultline',
    version,
    rules: rules.map(({ code, severity }) => ({
      id: code,
      defaultConfiguration: { enabled: severity !== 'off', level: LEVELS[severity] },
    })),
  };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** A relative URI reference; a colon in the first segment would read as a scheme. */
function uriOf(path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return /^[^/]*%3A/i.test(encoded) ? `./${encoded}` : encoded;
}
