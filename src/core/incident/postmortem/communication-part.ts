import { sentence } from '../../text/sentence.ts';
import { formatDuration } from '../../time/duration.ts';
import { formatClock } from '../../time/utc.ts';
import type { Finding } from '../review/finding.ts';
import type { Review } from '../review/review.ts';
import type { UpdateGap } from '../review/telling.ts';
import { inline, list, table } from './markdown.ts';

/** What was missed and what is worth a look, then every gap between updates against its promise. */
export function communicationPart({ findings, gaps }: Review): string {
  const missed = findings.filter(({ severity }) => severity === 'bad');
  const notable = findings.filter(({ severity }) => severity === 'notice');
  const points = [
    ...missed.map((one) => `**Missed:** ${prose(one)}.`),
    ...notable.map((one) => `**Worth a look:** ${prose(one)}.`),
  ];
  const said = points.length === 0 ? '_Nothing was missed._' : list(points);
  if (gaps.length === 0) return said;
  const head = ['Last word', 'Next promised for', 'Came', 'Late'];
  return `${said}\n\nEvery gap between two words in the thread:\n\n${table(head, gaps.map(gapRow))}`;
}

function gapRow({ since, promisedAt, cameAt, lateMs }: UpdateGap): readonly string[] {
  return [
    formatClock(since),
    formatClock(promisedAt),
    cameAt === null ? '**never**' : formatClock(cameAt),
    lateMs === 0 ? 'no' : `**${formatDuration(lateMs)}**`,
  ];
}

/** What the review praises, as a list. */
export function wentWellPart({ findings }: Review): string {
  const good = findings.filter(({ severity }) => severity === 'good');
  return good.length === 0
    ? '_Nothing that the log can show._'
    : list(good.map((one) => `${prose(one)}.`));
}

/** The English sentence of a finding as Markdown; its arguments read as they were typed. */
function prose({ text, args }: Finding): string {
  return sentence({ text, args: args.map(inline) });
}
