import { timeAt } from '../json.ts';
import type { Alert } from './alert.ts';

const HEADER = /^Alertname\s+Starts At\s+Summary/;

/**
 * Reads the table of `amtool alert query` in its simple output: columns as wide as their widest
 * value. Null where the text has no such table.
 */
export function readAmtoolTable(text: string): readonly Alert[] | null {
  const lines = text.split(/\r?\n/);
  const top = lines.findIndex((line) => HEADER.test(line));
  const header = lines[top];
  if (header === undefined) return null;
  const columns = ['Alertname', 'Starts At', 'Summary', 'State'].map((name) =>
    header.indexOf(name),
  );
  const [, starts = 0, summary = 0, state = -1] = columns;
  return lines.slice(top + 1).flatMap((line): readonly Alert[] => {
    const letters = [...line];
    const cell = (from: number, to?: number) => letters.slice(from, to).join('').trim();
    const name = cell(0, starts);
    if (name === '') return [];
    const said = cell(summary, state < 0 ? undefined : state);
    return [
      {
        name,
        state: 'firing',
        muted: state >= 0 && cell(state) === 'suppressed',
        startedAt: timeAt({ at: cell(starts, summary) }, 'at'),
        endedAt: null,
        summary: said === '' ? null : said,
        labels: { alertname: name },
        runbook: null,
      },
    ];
  });
}
