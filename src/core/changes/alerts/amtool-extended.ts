import type { Alert } from './alert.ts';
import { readAlert } from './alertmanager.ts';

const HEADER = /^Labels\s+Annotations\s+Starts At\s+Ends At\s+Generator URL(?:\s+State)?\s*$/;
const TIME = String.raw`\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \S+`;
/** Where an alert ends: what nobody wrote, behind the last value in quotes. The oldest have no state. */
const END = new RegExp(
  String.raw`^([\s\S]*") {2,}(${TIME}) {2,}(${TIME}) {2,}(?:\S*:\/\S* *)?(active|suppressed|unprocessed)? *$`,
);
/** Nothing in a value is escaped: it ends where the next name or the end of the column follows. */
const PAIR = /( *)([A-Za-z_][\w.]*)="([\s\S]*?)"(?= +[A-Za-z_][\w.]*="|$)/g;

/**
 * Reads the table of `amtool alert query -o extended`. A value may have several lines, which tears the
 * columns apart, so that an alert is known by how it ends. Null where the text has no such table.
 */
export function readAmtoolExtended(text: string): readonly Alert[] | null {
  const lines = text.split(/\r?\n/);
  const top = lines.findIndex((line) => HEADER.test(line));
  if (top === -1) return null;
  const alerts: Alert[] = [];
  let begun: string[] = [];
  for (const line of lines.slice(top + 1)) {
    begun.push(line);
    const [, said, startsAt = '', endsAt = '', state = 'active'] = END.exec(begun.join('\n')) ?? [];
    if (said === undefined) continue;
    begun = [];
    const alert = readAlert({ ...pairsOf(said), startsAt, endsAt, status: { state } });
    if (alert !== null) alerts.push(alert);
  }
  return alerts;
}

/** Between two columns there are two spaces at least, between two pairs of one column a single one. */
function pairsOf(said: string) {
  const labels: [string, string][] = [];
  const annotations: [string, string][] = [];
  for (const [, gap = '', name = '', value = ''] of said.matchAll(PAIR)) {
    const isNext = annotations.length > 0 || gap.length > 1;
    (isNext ? annotations : labels).push([name, value]);
  }
  return { labels: Object.fromEntries(labels), annotations: Object.fromEntries(annotations) };
}
