import type { FileReport } from '../../../core/lint/report.ts';
import { countProblems } from '../../../core/lint/report.ts';
import { printable, printableName, type Style } from '../../output/style.ts';
import type { Summary } from '../summary.ts';

/** Problems by file, for people. */
export function stylish(files: readonly FileReport[], summary: Summary, style: Style): string {
  const lines: string[] = [];
  for (const { path, problems } of files) {
    if (problems.length === 0) continue;
    lines.push(style.underline(printableName(path)));
    const places = problems.map(({ line, column }) => `${line}:${column}`);
    const widest = Math.max(...places.map(({ length }) => length));
    problems.forEach(({ severity, message, code }, at) => {
      const place = (places[at] ?? '').padStart(widest);
      const loud = style[LOUD[severity]](severity.padEnd(7));
      lines.push(`  ${style.dim(place)}  ${loud}  ${printable(message)}  ${style.dim(code)}`);
    });
    lines.push('');
  }
  return `${[...lines, ...totals(files, summary)].join('\n')}\n`;
}

const LOUD = { error: 'alarm', warning: 'warn', info: 'dim' } as const;

function totals(files: readonly FileReport[], { documents, applied }: Summary): readonly string[] {
  const { error, warning, info, fixable } = countProblems(files);
  const fixed = applied > 0 ? [`${count(applied, 'problem')} fixed.`] : [];
  if (error + warning + info === 0) return [...fixed, `${count(documents, 'file')}, no problems.`];
  const parts = [
    count(error, 'error'),
    count(warning, 'warning'),
    ...(info > 0 ? [`${info} info`] : []),
  ];
  const how = fixable > 0 ? [`${fixable} can be fixed with --fix.`] : [];
  return [...fixed, `${count(documents, 'file')}: ${parts.join(', ')}.`, ...how];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
