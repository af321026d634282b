import type { Problem } from '../../problem.ts';
import { newlineOf } from '../../text/newline.ts';
import { carryTicks, fingerprint } from './fingerprint.ts';
import { openingMarker, type Part, readParts, type Segment, writePart } from './markers.ts';

/** What became of one generated part of a document. */
export interface PartReport {
  readonly name: string;
  /**
   * `written`: it is as generated now. `kept`: somebody edited it, and nothing is new since.
   * `offered`: somebody edited it, so the new version stands after it. `absent`: the document does
   * not have it.
   */
  readonly state: 'written' | 'kept' | 'offered' | 'absent';
}

export interface Regenerated {
  readonly text: string;
  readonly parts: readonly PartReport[];
  readonly problems: readonly Problem[];
}

const OFFER =
  '_The part above was edited by hand and is kept. This is its newer version: take over what you need, and delete it._';

/**
 * Writes the generated parts of a document anew. Everything outside their markers stays byte for byte,
 * and so does a part that somebody edited: where the generated version has changed since, it is
 * offered after that part, once.
 *
 * @param fresh the parts by name, as Markdown with line feeds
 */
export function regenerate(document: string, fresh: Readonly<Record<string, string>>): Regenerated {
  const { value: segments, problems } = readParts(document);
  const newline = newlineOf(document);
  const own = (text: string) => text.replaceAll('\n', newline);
  const states = new Map<string, PartReport['state']>();
  const output = segments.map(({ text }) => text);
  for (const [index, part] of segments.entries()) {
    if (part.kind === 'text' || !Object.hasOwn(fresh, part.name)) continue;
    if (part.newer && segments.some((one) => isPart(one, part.name, false))) continue;
    const { state, text, offer } = renew(part, fresh[part.name] ?? '');
    states.set(part.name, state);
    if (text !== null) output[index] = own(text.ours) + text.theirs;
    if (state === 'kept') continue;
    const old = findOffer(segments, index, part.name);
    if (old === null) {
      if (offer !== null) output[index] += own(`\n\n${offer}`);
    } else if (offer !== null) output[old] = own(offer);
    else {
      output[old] = '';
      if (/^[\r\n]*$/.test(segments[old - 1]?.text ?? '.')) output[old - 1] = '';
    }
  }
  return {
    text: output.join(''),
    parts: Object.keys(fresh).map((name) => ({ name, state: states.get(name) ?? 'absent' })),
    problems,
  };
}

interface Renewed {
  readonly state: PartReport['state'];
  /** What is written by us and what is left of the part; null leaves all as it is. */
  readonly text: { readonly ours: string; readonly theirs: string } | null;
  readonly offer: string | null;
}

function renew(part: Part, body: string): Renewed {
  const { name, content, checksum } = part;
  const current = fingerprint(body);
  const found = fingerprint(content);
  const isOurs = content.trim() === '' || found === checksum || (found === current && !part.newer);
  if (isOurs) {
    const isCurrent = found === current && checksum === current && !part.newer;
    const ours = writePart(name, false, current, carryTicks(content, body));
    return { state: 'written', text: isCurrent ? null : { ours, theirs: '' }, offer: null };
  }
  if (part.newer || checksum === current) return { state: 'kept', text: null, offer: null };
  const offered = `${OFFER}\n\n${body}`;
  return {
    state: 'offered',
    text: { ours: openingMarker(name, false, current), theirs: part.rest },
    offer: writePart(name, true, fingerprint(offered), offered),
  };
}

function isPart(segment: Segment, name: string, newer: boolean): segment is Part {
  return segment.kind === 'part' && segment.name === name && segment.newer === newer;
}

/** Where the version stands that was offered for a part and that nobody edited, or null. */
function findOffer(segments: readonly Segment[], base: number, name: string): number | null {
  for (let index = base + 1; index < segments.length; index++) {
    const segment = segments[index];
    if (segment === undefined) return null;
    if (segment.kind === 'part' && segment.name === name && !segment.newer) return null;
    if (!isPart(segment, name, true)) continue;
    if (fingerprint(segment.content) === segment.checksum) return index;
  }
  return null;
}
