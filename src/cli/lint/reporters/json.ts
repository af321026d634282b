import type { FileReport } from '../../../core/lint/report.ts';

/** One array of the files that have problems; lines and columns are 1-based. */
export function json(files: readonly FileReport[]): string {
  const found = files.filter(({ problems }) => problems.length > 0);
  const data = found.map(({ path, problems }) => ({ file: path, problems }));
  return `${JSON.stringify(data, null, 2)}\n`;
}
