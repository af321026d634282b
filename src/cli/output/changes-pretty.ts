import type { AlertMarks } from '../../core/changes/alerts/marks.ts';
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
  const { changes, alerts, sources, releasing, now } = answer;
  const lines = [
    style.bold(title(answer)),
    ...changes.flatMap((change) => ['', ...changeLines(change, now, style)]),
    ...onTheMap(answer, style),
    ...(alerts === null ? [] : alertLines(alerts, style)),
    ...section(releasing.map((one) => line(releasingSentence(one)))),
    ...section(sourceLines(sources, style)),
  ];
  return `${lines.join('\n')}\n`;
}

function title({ span, changes }: ChangesAnswer): string {
  const count = changes.length === 1 ? '1 change' : `${changes.length || 'no'} changes`;
  if (span === null) return `Imported: ${count}`;
  const sameDay = formatDay(span.since) === formatDay(span.until);
  const from = `${formatDay(span.since)} ${formatClock(span.since)}`;
  const to = sameDay
    ? formatClock(span.until)
    : `${formatDay(span.until)} ${formatClock(span.until)}`;
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
    `${formatClock(arrivedAt)}  ${ago.padEnd(14)}${line(`${kind} ${id}`.trimEnd())}  ${style.bold(line(change.title))}`.trimEnd(),
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

/** What alerts say of components, to be marked once somebody has looked at it. */
function alertLines({ marks, unmatched }: AlertMarks, style: Style): readonly string[] {
  const lines = marks.flatMap(({ component, mark, at, because, muted, playbook }) => {
    const since = at === null ? '' : ` since ${formatDay(at)} ${formatClock(at)}`;
    const target = playbook === null ? null : (playbook.path ?? playbook.url);
    return [
      `${style.warn(line(component))} ${mark}${since}${muted ? ', muted' : ''}`,
      ...because.map((one) => `  ${line(one)}`),
      ...(target === null ? [] : [style.dim(`  playbook: ${line(target)}`)]),
    ];
  });
  const rest = unmatched.map(({ name }) => `${line(name)} ${style.dim('no component')}`);
  const all = [...lines, ...rest];
  return all.length === 0 ? [] : section([style.bold('Alerts'), ...all]);
}

/** What failed has a line of its own; what was not asked or is not there has one together. */
function sourceLines(sources: readonly SourceReport[], style: Style): readonly string[] {
  const failed = sources.filter(({ state }) => state === 'failed');
  const silent = sources.filter(({ state }) => state === 'absent' || state === 'not-asked');
  const list = silent.map(({ name, said }) => `${name} (${said})`).join(', ');
  return [
    ...failed.map(({ name, said }) => style.warn(line(`${name}: ${said}`))),
    ...(list === '' ? [] : [style.dim(line(`Not asked: ${list}`))]),
  ];
}

function section(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', ...lines];
}

function line(text: string): string {
  return printable(oneLine(text));
}
