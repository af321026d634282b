import type { NextCheck, Suspect, Triage } from '../../core/map/triage/model.ts';
import { oneLine } from '../../core/text/one-line.ts';
import { sentence } from '../../core/text/sentence.ts';
import { printable, type Style } from './style.ts';

/** Less likely suspects are not shown, beyond the first three. */
const SHOWN = 0.05;
const FIRST = 3;
const BAR = 10;

/** The suspects with their reasons, what they leave unexplained, and what to look at next. */
export function triagePretty({ suspects, unexplained, nextChecks }: Triage, style: Style): string {
  const shown = suspects.filter(({ probability }, at) => at < FIRST || probability >= SHOWN);
  return [
    ...shown.flatMap((suspect) => suspectLines(suspect, shown, style)),
    ...(unexplained.length === 0
      ? []
      : ['', `No leading suspect explains: ${clean(unexplained.join(', '))}.`]),
    ...(nextChecks.length === 0 ? [] : ['', style.bold('Look next at')]),
    ...nextChecks.flatMap((check) => checkLines(check, style)),
    '',
  ].join('\n');
}

function suspectLines(
  { component, probability, group, because }: Suspect,
  shown: readonly Suspect[],
  style: Style,
): readonly string[] {
  const filled = Math.round(probability * BAR);
  const bar = '█'.repeat(filled) + '░'.repeat(BAR - filled);
  const alike = shown.filter((other) => other.group === group && other.component !== component);
  const together =
    alike.length === 0
      ? ''
      : style.dim(`  not told apart from ${clean(alike.map((one) => one.component).join(', '))}`);
  return [
    `${bar} ${`${Math.round(probability * 100)}%`.padStart(4)}  ${style.bold(clean(component))}${together}`,
    ...because.map((reason) => `${' '.repeat(BAR + 7)}${style.dim(clean(sentence(reason)))}`),
  ];
}

function checkLines(
  { component, splits, ifFailing, ifHealthy, look }: NextCheck,
  style: Style,
): readonly string[] {
  const answer =
    ifFailing === ifHealthy
      ? `${ifFailing} leads after either answer`
      : `if it fails, ${ifFailing} leads; if it is healthy, ${ifHealthy}`;
  const tells = splits.length === 0 ? '' : ` It tells apart ${splits.slice(0, 4).join(', ')}.`;
  return [
    `  ${style.bold(clean(component))}: ${clean(`${answer}.${tells}`)}`,
    ...(look === null
      ? []
      : [
          `    ${clean(`${look.playbook}${look.line === null ? '' : `:${look.line}`}`)}  ${style.dim(clean(look.step ?? ''))}`.trimEnd(),
        ]),
  ];
}

function clean(text: string): string {
  return printable(oneLine(text));
}
