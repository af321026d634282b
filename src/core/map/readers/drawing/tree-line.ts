import { type Cell, cellsOf } from './grid.ts';
import { HORIZONTAL_BARS, headOf, VERTICAL_BARS } from './signs.ts';

/** One line of a drawn tree, taken apart. Columns are terminal columns. */
export interface TreeLine {
  /** `arrow`: the text follows an arrow. `aside`: text beside bars that no branch leads to. */
  readonly kind: 'blank' | 'bars' | 'branch' | 'arrow' | 'bullet' | 'text' | 'aside';
  /** Columns of the bars and arrows before the branch or the text. */
  readonly bars: readonly number[];
  /** Vertical arrowheads among the bars. */
  readonly heads: readonly { readonly column: number; readonly points: 'up' | 'down' }[];
  /** Column of the branch sign or bullet, or of the text where there is none. */
  readonly column: number;
  /** The branch sign ends its list: `└`, `\`, `` ` ``. */
  readonly closes: boolean;
  /** An arrowhead on the branch: towards the child (`├─▶`) or away from it (`├◀─`). */
  readonly branchHead: 'child' | 'parent' | null;
  /** The text after all that, and where it starts in the line. */
  readonly text: string;
  readonly textStart: number;
  /** There is a run of two or more blanks between the signs. */
  readonly spaced: boolean;
}

const OPENERS = '├┝┞┟┠┡┢┣╞╟╠┬+';
const CLOSERS = '└┕┖┗╘╙╚╰';
const ASCII_CLOSERS = "\\`'";
const BULLETS = '*•◦‣▪▫●○·∙⁃➤-+–o';
const LEADING_ARROW = /^(?:[-=─━~]*[-=─━~][>▶►→]|[→⇒➔➜▶►↳⤷]|[`'\\└╰]+[-─]*[>▶►→])/u;
const LEADING_BACK_ARROW = /^(?:[<◀◄←][-=─━~]+|[←⇐◀◄])/u;

/** Takes a line apart into bars, a branch sign or bullet, and text. */
export function readTreeLine(line: string): TreeLine {
  const cells = cellsOf(line);
  const bars: number[] = [];
  const heads: { column: number; points: 'up' | 'down' }[] = [];
  let spaced = false;
  let at = 0;
  let after = 0;
  const done = (
    kind: TreeLine['kind'],
    column: number,
    textStart: number,
    rest: Partial<Pick<TreeLine, 'closes' | 'branchHead'>> = {},
  ): TreeLine => ({
    kind,
    bars,
    heads,
    column,
    closes: rest.closes ?? false,
    branchHead: rest.branchHead ?? null,
    text: line.slice(textStart),
    textStart,
    spaced,
  });
  for (let cell = cells[at]; cell !== undefined; cell = cells[at]) {
    if (at > 0 && cell.column - after >= 2) spaced = true;
    const branch = branchAt(cells, at);
    if (branch !== null) {
      const { next, closes, head } = branch;
      if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(line.slice(cells[next]?.start))) {
        return done('bars', cell.column, line.length);
      }
      return done('branch', cell.column, cells[next]?.start ?? line.length, {
        closes,
        branchHead: head,
      });
    }
    const head = headOf(cell.sign) ?? plainHead(cells, at);
    if (head === 'up' || head === 'down') heads.push({ column: cell.column, points: head });
    else if (!VERTICAL_BARS.includes(cell.sign) && cell.sign !== ':') break;
    bars.push(cell.column);
    after = cell.column + cell.width;
    at++;
  }
  const first = cells[at];
  if (first === undefined)
    return done(bars.length === 0 ? 'blank' : 'bars', bars[0] ?? 0, line.length);
  const rest = line.slice(first.start);
  const arrow = LEADING_ARROW.exec(rest) ?? LEADING_BACK_ARROW.exec(rest);
  if (arrow !== null && rest.length > arrow[0].length) {
    const branchHead = LEADING_ARROW.test(rest) ? 'child' : 'parent';
    return done('arrow', first.column, first.start + arrow[0].length, { branchHead });
  }
  const bulleted = BULLETS.includes(first.sign) && /^\S\s+\S/u.test(rest);
  if (bulleted) return done('bullet', first.column, cells[at + 1]?.start ?? line.length);
  return done(bars.length === 0 ? 'text' : 'aside', first.column, first.start);
}

/** `^` and `v` are arrowheads where they stand alone. */
function plainHead(cells: readonly Cell[], at: number): 'up' | 'down' | null {
  const cell = cells[at];
  const before = cells[at - 1];
  const after = cells[at + 1];
  if (cell === undefined || !'^vV'.includes(cell.sign)) return null;
  if (before !== undefined && before.column + before.width === cell.column) return null;
  if (after !== undefined && after.column === cell.column + 1) return null;
  const alone = cells.every(({ sign }) => /^[v^V|│┃:]$/u.test(sign));
  return alone ? (cell.sign === '^' ? 'up' : 'down') : null;
}

interface Branch {
  readonly next: number;
  readonly closes: boolean;
  readonly head: 'child' | 'parent' | null;
}

const DASHES = `${HORIZONTAL_BARS}-_=~`;

/** A branch sign with its stroke: `├──`, `|--`, `+--`, `\--`, `` `-- ``, `└─▶`. */
function branchAt(cells: readonly Cell[], at: number): Branch | null {
  const cell = cells[at];
  if (cell === undefined) return null;
  const { sign } = cell;
  const unicode = (OPENERS.includes(sign) && sign !== '+') || CLOSERS.includes(sign);
  const ascii =
    sign === '+' ||
    sign === ':' ||
    ASCII_CLOSERS.includes(sign) ||
    VERTICAL_BARS.includes(sign) ||
    sign === 'L';
  if (!unicode && !ascii) return null;
  let next = at + 1;
  let head: Branch['head'] = null;
  let end = cell.column + cell.width;
  for (let dash = cells[next]; dash !== undefined && dash.column === end; dash = cells[next]) {
    const points = headOf(dash.sign);
    if (points === 'right' || dash.sign === '>') head = 'child';
    else if (points === 'left' || dash.sign === '<') head = 'parent';
    else if (!DASHES.includes(dash.sign) && !'┬┐o'.includes(dash.sign)) break;
    else if (dash.sign === 'o' && cells[next + 1]?.column === end + 1) break;
    end = dash.column + dash.width;
    next++;
  }
  const stroke = next - at - 1;
  if (ascii && stroke === 0) return null;
  if (sign === 'L' && cells[at + 1]?.sign !== '_') return null;
  if (
    unicode &&
    stroke === 0 &&
    cells[next]?.column === end &&
    !/[\s[\p{L}\p{N}]/u.test(cells[next]?.sign ?? ' ')
  )
    return null;
  if (cells[next] === undefined) return null;
  return {
    next,
    closes: CLOSERS.includes(sign) || ASCII_CLOSERS.includes(sign) || sign === 'L',
    head,
  };
}
