import type { Ends } from '../../map/edit/essence.ts';
import type { Span } from '../../text/span.ts';

/** An edge that a text asks for, and where. */
export interface AskedEdge extends Ends, Span {}

const ASKED = /\*\*([^*\r\n]{1,200}?)\*\* depends on \*\*([^*\r\n]{1,200}?)\*\*\?/g;

/** The edges that a text asks for as `askForEdge` does, by names as they are read, in order. */
export function edgesAskedFor(text: string): readonly AskedEdge[] {
  // An escaped mark is part of a name.
  const plain = text.replace(/\\\*/g, '\uE000\uE000');
  return [...plain.matchAll(ASKED)].map(({ 0: whole, 1: one = '', 2: other = '', index }) => ({
    dependent: unescaped(one),
    dependency: unescaped(other),
    start: index,
    end: index + whole.length,
  }));
}

function unescaped(name: string): string {
  return name.replaceAll('\uE000\uE000', '*').replace(/\\([^\w\s])/g, '$1');
}
