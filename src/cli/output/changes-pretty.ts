import type { Change, SourceReport } from '../../core/changes/change.ts';
import { shortId } from '../../core/changes/merge.ts';
import { nearSentence } from '../../core/changes/near.ts';
import { releasingSentence } from '../../core/changes/releases.ts';
import { oneLine } from '../../core/text/one-line.ts';
import { formatDuration } from '../../core/time/duration.ts';
import { formatClock, formatDay } from '../../core/time/utc.ts';
import type { ChangesAnswer } from './changes-json.ts';
import { printable, type Style } from './style.ts';

/** Recent changes for people, newest first, and how near they are to the suspects. */
export function changesPretty(answer: ChangesAnswer, style: Style): string {
  const { changes, sources, releasing, now } = answer;
  const lines = [
    style.bold(title(answer)),
    ...changes.flatMap((change) => ['', ...changeLines(change, now, style)]),
    ...onTheMap(answer, style),
    ...section(releasing.map((one) => line(releasingSentence(one)))),
    ...section(sources.filter(({ state }) => state !== 'ok').map((one) => sourceLine(one, style))),
  ];
  return `${lines.join('\n')}\n`;
}

function title({ span, changes }: ChangesAnswer): string {
  const sameDay = formatDay(span.since) === formatDay(span.until);
  const from = `${formatDay(span.since)} ${formatClock(span.since)}`;
  const to = sameDay
    ? formatClock(span.until)
    : `${formatDay(span.until)} ${formatClock(span.until)}`;
  const count = changes.length === 1 ? '1 change' : `${changes.length || 'no'} changes`;
  return `${from} to ${to}: ${count}`;
}

/** So many paths of a change are shown. */
const PATHS = 3;
const INDENT = ' '.repeat(25);

function changeLines(change: ChangesAnswer['changes'][number], now: number, style: Style) {
  const { kind, arrivedAt, components, paths, near } = change;
  const id = shortId(change);
  const ago = `${formatDuration(now - arrivedAt)} ago`;
  const where = components.length === 0 ? 'no component' : components.join(', ');
  const about = [
    style.warn(line(where)),
    ...(near === null ? [] : [line(nearSentence(near))]),
    ...facts(change).map((fact) => style.dim(line(fact))),
  ];
  const files = [
    ...paths.slice(0, PATHS),
    ...(paths.length > PATHS ? [`${paths.length - PATHS} more`] : []),
  ];
  return [
    `${formatClock(arrivedAt)}  ${ago.padEnd(14)}${line(`${kind} ${id}`)}  ${style.bold(line(change.title))}`.trimEnd(),
    `${INDENT}${about.join(style.dim(' · '))}`,
    ...(files.length === 0 ? [] : [`${INDENT}${style.dim(line(files.join(', ')))}`]),
  ];
}

function facts({ source, repository, author, at, arrivedAt, arrival, url }: Change): string[] {
  const age = formatDuration(arrivedAt - at);
  const came = {
    own: [],
    merge: [`made ${age} before its merge`],
    moved: [`made ${age} before it came here`],
    fetched: [`made ${age} before it was fetched, came in between`],
  }[arrival];
  const from = repository === null || repository === '.' ? source : `${source} ${repository}`;
  return [from, ...(author === null ? [] : [author]), ...came, ...(url === null ? [] : [url])];
}

function onTheMap({ touched }: ChangesAnswer, style: Style): readonly string[] {
  const width = Math.max(0, ...touched.map(({ component }) => component.length));
  const rows = touched.map(({ component, count, near }) => {
    const relation = near === null ? '' : style.dim(`  ${line(nearSentence(near))}`);
    return `${line(component).padEnd(width)}  ${count}${relation}`;
  });
  return rows.length < 2 ? [] : section([style.bold('On the map'), ...rows]);
}

function sourceLine({ name, state, said }: SourceReport, style: Style): string {
  const mark = state === 'failed' ? style.warn : style.dim;
  return mark(line(`${name}: ${said}`));
}

function section(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', ...lines];
}

function line(text: string): string {
  return printable(oneLine(text));
}
