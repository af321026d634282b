import type { Classification, Reason } from '../../core/shell/model.ts';
import { BUILT_IN } from '../../core/shell/tools/index.ts';
import { sentence } from '../../core/text/sentence.ts';
import type { Io } from '../command.ts';
import { effectLabel, reasonJson } from '../output/effects.ts';
import { printable, type Style, styles } from '../output/style.ts';

/** Prints classifications one by one. */
interface Reporter {
  readonly open: () => void;
  readonly one: (command: string, classification: Classification) => void;
  readonly close: () => void;
}

/** How the classifications are printed, by the name of the format. */
export const REPORTERS = {
  pretty: (io: Io, explain: boolean): Reporter => ({
    open: () => {},
    one: (command, classification) =>
      io.stdout(pretty(command, classification, explain, styles(io.colors))),
    close: () => {},
  }),
  json: (io: Io, explain: boolean): Reporter => {
    let separator = '\n';
    const one: Reporter['one'] = (command, classification) => {
      const json = JSON.stringify(classificationJson(command, classification, explain), null, 2);
      io.stdout(`${separator}  ${json.replaceAll('\n', '\n  ')}`);
      separator = ',\n';
    };
    return { open: () => io.stdout('['), one, close: () => io.stdout('\n]\n') };
  },
  ndjson: (io: Io, explain: boolean): Reporter => ({
    open: () => {},
    one: (command, classification) =>
      io.stdout(`${JSON.stringify(classificationJson(command, classification, explain))}\n`),
    close: () => {},
  }),
} as const;

function classificationJson(command: string, classification: Classification, explain: boolean) {
  const { effect, sensitive, reasons } = classification;
  return {
    command,
    effect,
    sensitive,
    reasons: reasons.map((reason) =>
      explain ? { ...reasonJson(reason), source: sourceOf(reason) } : reasonJson(reason),
    ),
  };
}

function pretty(
  command: string,
  { effect, sensitive, reasons }: Classification,
  explain: boolean,
  style: Style,
): string {
  const mark = sensitive ? style.warn(' shows secrets') : '';
  const lines = reasons
    .filter((reason) => explain || reason.effect === effect)
    .flatMap((reason) => [
      `    ${printable(sentence(reason.why))}`,
      ...(explain ? [style.dim(`      ${reason.effect}, by ${printable(sourceOf(reason))}`)] : []),
    ]);
  return `${[`${effectLabel(effect, style)}${mark}  ${printable(command)}`, ...lines].join('\n')}\n`;
}

/** Where the verdict on a part comes from. */
function sourceOf({ tool, why }: Reason): string {
  if (tool === null) return 'the grammar of the shell';
  if (why.code.startsWith('settings/')) return `the settings of the repository for ${tool}`;
  return `the table of ${tool}: ${BUILT_IN.get(tool)?.doc ?? ''}`;
}
