import { readStatements } from '../../direction/statement.ts';
import { readLabel } from '../label.ts';
import type { TreeLine } from './tree-line.ts';

const TITLE_WORDS =
  /\b(?:maps?|dependenc(?:y|ies)|legend|graph|overview|diagram|tree|key|upstream|downstream|what|who|which|these|this|those|here)\b/iu;
const MOST_WORDS = 8;

/**
 * Whether a line without signs is a title, a legend or a sentence and no component. A name in
 * brackets always is a component; beside names in brackets a bare line is one only with branches.
 */
export function isTitle(lines: readonly TreeLine[], row: number, boxed: boolean): boolean {
  const line = lines[row];
  if (line === undefined || readLabel(line.text).boxed) return false;
  const text = line.text.trim();
  const next = lines.slice(row + 1).find(({ kind }) => kind !== 'blank');
  const carries = next !== undefined && ['branch', 'arrow', 'bars', 'bullet'].includes(next.kind);
  const follows = lines[row + 1]?.kind !== 'blank';
  if (/^[-=_~*#]{3,}$/u.test(text)) return true;
  if (/[.!?]$/u.test(text) && text.includes(' ')) return true;
  if (text.split(/\s+/u).length > MOST_WORDS && !text.includes('(')) return true;
  if (readStatements(text).length > 0) return true;
  if (/^[-=_~]{3,}$/u.test(lines[row + 1]?.text.trim() ?? '')) return true;
  if (TITLE_WORDS.test(text) && (/:$/u.test(text) || !carries || !follows || boxed)) return true;
  if (TITLE_WORDS.test(text) && next?.kind === 'bullet') return true;
  return boxed ? !carries : /:$/u.test(text) && !carries;
}
