import type { FileReport } from '../../../core/lint/report.ts';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/**
 * Workflow commands that GitHub shows as annotations:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function github(files: readonly FileReport[]): string {
  return files
    .flatMap(({ path, problems }) =>
      problems.map((problem) => {
        const { line, column, endLine, endColumn, code } = problem;
        const places = { file: path, line, endLine, col: column, endColumn, title: code };
        const properties = Object.entries(places)
          // Columns are only understood within one line.
          .filter(([name]) => line === endLine || !/^(?:col|endColumn)$/.test(name))
          .map(([name, value]) => `${name}=${property(String(value))}`);
        return `::${COMMANDS[problem.severity]} ${properties.join(',')}::${data(problem.message)}\n`;
      }),
    )
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
