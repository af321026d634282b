import type { Problem } from '../../problem.ts';
import { english } from '../../text/sentence.ts';
import { edit, type Fix } from './fix.ts';

/** Writes what may have been meant, each as a fix of its own. */
export function writeMeant({ meant }: Problem, path: string): readonly Fix[] {
  if (meant === undefined) return [];
  const { start, end, texts } = meant;
  return texts.map((text) => {
    const title = { text: english`Write “{0}”`, args: [text] };
    return edit(title, false, { path, start, end, text });
  });
}
