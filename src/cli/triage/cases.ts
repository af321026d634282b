import { readCase, type TriageCase } from '../../core/map/triage/cases.ts';
import { type HitRates, hitRates } from '../../core/map/triage/hit-rates.ts';
import type { Triage } from '../../core/map/triage/model.ts';
import { triage } from '../../core/map/triage/triage.ts';
import type { Arguments, ExitCode, Io } from '../command.ts';
import { readInput } from '../inputs.ts';
import { printable, type Style, styles } from '../output/style.ts';
import { triageJson } from '../output/triage-json.ts';
import { openMap, openRepository } from '../repository.ts';

/** So many suspects of each case are printed for people. */
const SHOWN = 3;

/** Triage of every case in a file, and how often it names the cause. */
export async function triageCases(path: string, args: Arguments, io: Io): Promise<ExitCode> {
  const file = await readInput(path, io);
  if (file === undefined) return 2;
  const map = await openMap(args, io, await openRepository(args, io));
  if (map === 'unreadable') return 2;
  const style = styles(io.colors);
  const print =
    args.values.format === 'ndjson' ? caseLine : (one: Answered) => caseText(one, style);
  const ranked: { ranking: readonly string[]; truth: readonly string[] }[] = [];
  let problems = 0;
  for (const [at, line] of file.text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    const read = readCase(line, map);
    for (const problem of read.problems) {
      io.stderr(printable(`${file.path}:${at + 1}: ${problem}\n`));
      problems += 1;
    }
    if (read.value === null) continue;
    const { map: own, observation, truth } = read.value;
    const answer = triage(own, observation);
    io.stdout(print({ case: read.value, answer }));
    ranked.push({ ranking: answer.suspects.map(({ component }) => component), truth });
  }
  const rates = hitRates(ranked);
  if (rates !== null) {
    io.stdout(args.values.format === 'ndjson' ? `${JSON.stringify(rates)}\n` : ratesText(rates));
  }
  return problems === 0 ? 0 : 1;
}

interface Answered {
  readonly case: TriageCase;
  readonly answer: Triage;
}

function placeOf({ case: { truth }, answer }: Answered): number | null {
  if (truth.length === 0) return null;
  return answer.suspects.findIndex(({ component }) => truth.includes(component)) + 1;
}

function caseLine(one: Answered): string {
  const { id, truth } = one.case;
  const told = truth.length === 0 ? {} : { truth, place: placeOf(one) };
  return `${JSON.stringify({ id, ...told, ...triageJson(one.answer) })}\n`;
}

function caseText(one: Answered, style: Style): string {
  const { id, truth } = one.case;
  const place = placeOf(one);
  const leaders = one.answer.suspects
    .slice(0, SHOWN)
    .map(({ component, probability }) => `${component} ${Math.round(probability * 100)}%`);
  const cause = truth.join(', ');
  const verdict =
    place === null
      ? ''
      : place === 1
        ? style.dim('  (right)')
        : style.warn(
            `  (it was ${cause}, ranked ${place === 0 ? 'below all shown' : `${place}.`})`,
          );
  return `${style.bold(printable(id))}: ${printable(leaders.join(', '))}${verdict}\n`;
}

function ratesText({ cases, top1, top3 }: HitRates): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)}%`;
  return (
    `\n${cases} ${cases === 1 ? 'case tells' : 'cases tell'} the cause: ranked first in ` +
    `${percent(top1)}, among the first three in ${percent(top3)}.\n`
  );
}
