import { parseDocument } from 'yaml';
import { readFields } from '../../../markdown/front-matter.ts';
import { english } from '../../../text/sentence.ts';
import type { Span } from '../../../text/span.ts';
import { edit, type Fix } from '../fix.ts';
import { type Mend, mendLines } from './mend-lines.ts';
import { TOML_MENDS, YAML_MENDS } from './yaml-lines.ts';

/** A stretch of a file that holds data in a language of its own. */
interface Stretch extends Span {
  readonly path: string;
  /** The text of the whole file. */
  readonly text: string;
}

/** Puts front matter right that its language cannot read. */
export function mendFrontMatter({ start, end, ...file }: Stretch): readonly Fix[] {
  const block = file.text.slice(start, end);
  const [, first = '', mark] = /^((-{3}|\+{3})[^\r\n]*(?:\r\n?|\n))/.exec(block) ?? [];
  const last = /(?:^|\r\n?|\n)(?:-{3}|\+{3})[ \t]*$/.exec(block.trimEnd());
  if (last === null) return [];
  const language = mark === '+++' ? 'toml' : 'yaml';
  const inner = { ...file, start: start + first.length, end: start + last.index };
  return mend(inner, language === 'toml' ? TOML_MENDS : YAML_MENDS, (text) => {
    return readFields(language, text, 0).error?.start ?? null;
  });
}

/** Puts YAML right that cannot be read. */
export function mendYaml(stretch: Stretch): readonly Fix[] {
  return mend(stretch, YAML_MENDS, (text) => {
    const [error] = parseDocument(text, { prettyErrors: false }).errors;
    return error?.pos[0] ?? null;
  });
}

function mend(
  { path, text, start, end }: Stretch,
  ways: readonly Mend[],
  firstError: (text: string) => number | null,
): readonly Fix[] {
  const mended = mendLines(text.slice(start, end), ways, firstError);
  if (mended === null) return [];
  const edits = mended.edits.map((one) => ({
    path,
    start: start + one.start,
    end: start + one.end,
    text: one.text,
  }));
  const [only, ...others] = edits;
  const title =
    only === undefined || others.length > 0
      ? { text: english`Put {0} lines right`, args: [String(edits.length)] }
      : { text: english`Write “{0}”`, args: [lineWith(text, only)] };
  return [edit(title, mended.safe, ...edits)];
}

/** The line of a text that an edit is in, as the edit makes it. */
function lineWith(text: string, { start, end, text: words }: Span & { readonly text: string }) {
  const head = /[^\r\n]*$/.exec(text.slice(0, start))?.[0] ?? '';
  const tail = /^[^\r\n]*/.exec(text.slice(end))?.[0] ?? '';
  return (head + words + tail).trim();
}
