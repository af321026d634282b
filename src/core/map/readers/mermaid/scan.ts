import { SHAPES, shownLabel } from './shapes.ts';

/** A node as one place of a flowchart writes it. */
export interface ScannedNode {
  readonly id: string;
  readonly label: string | null;
  readonly start: number;
  readonly end: number;
}

export interface ScannedLink {
  readonly kind: 'right' | 'left' | 'both' | 'line' | 'hidden';
  readonly label: string | null;
  readonly end: number;
}

const ID =
  /(?:[\p{L}\p{M}\p{N}\p{Cf}\p{Extended_Pictographic}_!#$%'*+.?/\\]|-(?![->.])|=(?!=)|:(?!:))+/uy;
const CLASS = /:::[\w-]+(?:,[\w-]+)*/uy;
const ATTRIBUTES = /@\{([^}]*)\}/uy;
const EDGE_ID = /[\w-]+@(?=[<xo]?(?:--|==|-\.|~~~))/uy;
const FULL =
  /(?<start>[<xo])?(?:-{2,}(?<solid>[->xo])|={2,}(?<thick>[=>xo])|-\.+-(?<dotted>[>xo])?)/uy;
const HIDDEN = /~{3,}/uy;
const TEXTED =
  /(?<start>[<xo])?(?:--(?![->])|==(?![=>])|-\.(?!-))\s*(?<label>"[^"]*"|[^\n]*?)\s*(?:-{2,}(?<solid>[->xo])|={2,}(?<thick>[=>xo])|\.+-(?<dotted>[>xo])?)/uy;
const PIPED = /\s*\|\s*(?<label>"[^"]*"|[^|\n]*)\s*\|/uy;

/** Matches a sticky pattern at a place. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Reads a node at a place: its id, its shape with the label, its class; null where there is none. */
export function scanNode(text: string, at: number): ScannedNode | null {
  const id = matchAt(ID, text, at)?.[0];
  if (id === undefined) return null;
  let end = at + id.length;
  let label: string | null = null;
  const shape = SHAPES.find(([open]) => text.startsWith(open, end));
  if (shape !== undefined) {
    const body = scanLabel(text, end + shape[0].length, shape[1]);
    if (body === null) return null;
    label = shownLabel(body.raw);
    end = body.end;
  }
  const attributes = matchAt(ATTRIBUTES, text, end);
  if (attributes !== null) {
    const named = /\blabel\s*:\s*(?:"([^"]*)"|'([^']*)'|([^,}\n]+))/u.exec(attributes[1] ?? '');
    if (named !== null) label = shownLabel(named[1] ?? named[2] ?? named[3] ?? '');
    end += attributes[0].length;
  }
  end += matchAt(CLASS, text, end)?.[0].length ?? 0;
  return { id, label: label === '' ? null : label, start: at, end };
}

function scanLabel(
  text: string,
  at: number,
  closes: readonly string[],
): { raw: string; end: number } | null {
  const quoted = /^\s*"[^"]*"\s*/u.exec(text.slice(at, at + 2000));
  if (quoted !== null) {
    const after = at + quoted[0].length;
    const close = closes.find((sign) => text.startsWith(sign, after));
    if (close !== undefined) return { raw: quoted[0], end: after + close.length };
  }
  const line = text.indexOf('\n', at);
  const limit = line === -1 ? text.length : line;
  const ends = closes.flatMap((sign) => {
    const found = text.indexOf(sign, at);
    return found === -1 || found > limit ? [] : [{ found, sign }];
  });
  const [first] = ends.sort((a, b) => a.found - b.found);
  if (first === undefined) return null;
  return { raw: text.slice(at, first.found), end: first.found + first.sign.length };
}

/** Reads a link at a place, with its label in either form; null where there is none. */
export function scanLink(text: string, at: number): ScannedLink | null {
  const from = at + (matchAt(EDGE_ID, text, at)?.[0].length ?? 0);
  const hidden = matchAt(HIDDEN, text, from);
  if (hidden !== null) return { kind: 'hidden', label: null, end: from + hidden[0].length };
  const full = matchAt(FULL, text, from);
  const match = full ?? matchAt(TEXTED, text, from);
  if (match === null) return null;
  let end = from + match[0].length;
  let label = match.groups?.label ?? null;
  const piped = full === null ? null : matchAt(PIPED, text, end);
  if (piped !== null) {
    label = piped.groups?.label ?? null;
    end += piped[0].length;
  }
  const shown = label === null ? '' : shownLabel(label);
  return { kind: kindOf(match.groups ?? {}), label: shown === '' ? null : shown, end };
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): ScannedLink['kind'] {
  const tip = groups.solid ?? groups.thick ?? groups.dotted ?? '';
  const headed = tip !== '' && !'-='.includes(tip);
  const started = groups.start !== undefined;
  if (headed) return started ? 'both' : 'right';
  return started ? 'left' : 'line';
}
