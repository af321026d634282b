import { DOWN_ARROWS, UP_ARROWS } from '../../arrows.ts';

/** The characters of drawings, by what they do. */
const DOWN = DOWN_ARROWS;
const RIGHT = '→⟶➔➜➝➞➡⇒⟹⇨▶►▸▷⯈';
const LEFT = '←⟵⬅⇐⟸⇦◀◄◂◁⯇';
export const VERTICAL_BARS = '│┃║┆┇┊┋╎╏╵╷╹╻|¦';
export const HORIZONTAL_BARS = '─━═┄┅┈┉╌╍╴╶╸╺';

export type Direction = 'up' | 'down' | 'left' | 'right';
export const DIRECTIONS: readonly Direction[] = ['up', 'down', 'left', 'right'];

const ARMS: Readonly<Record<string, string>> = {
  l: '─━═┄┅┈┉╌╍╴╸┐┑┒┓╕╖╗╮┘┙┚┛╛╜╝╯┤┥┦┧┨┩┪┫╡╢╣┬┭┮┯┰┱┲┳╤╥╦┴┵┶┷┸┹┺┻╧╨╩┼┽┾┿╀╁╂╃╄╅╆╇╈╉╊╋╪╫╬',
  r: '─━═┄┅┈┉╌╍╶╺┌┍┎┏╒╓╔╭└┕┖┗╘╙╚╰├┝┞┟┠┡┢┣╞╟╠┬┭┮┯┰┱┲┳╤╥╦┴┵┶┷┸┹┺┻╧╨╩┼┽┾┿╀╁╂╃╄╅╆╇╈╉╊╋╪╫╬',
  u: '│┃║┆┇┊┋╎╏╵╹└┕┖┗╘╙╚╰┘┙┚┛╛╜╝╯├┝┞┟┠┡┢┣╞╟╠┤┥┦┧┨┩┪┫╡╢╣┴┵┶┷┸┹┺┻╧╨╩┼┽┾┿╀╁╂╃╄╅╆╇╈╉╊╋╪╫╬',
  d: '│┃║┆┇┊┋╎╏╷╻┌┍┎┏╒╓╔╭┐┑┒┓╕╖╗╮├┝┞┟┠┡┢┣╞╟╠┤┥┦┧┨┩┪┫╡╢╣┬┭┮┯┰┱┲┳╤╥╦┼┽┾┿╀╁╂╃╄╅╆╇╈╉╊╋╪╫╬',
};

/** Whether a box-drawing character has a stroke towards a side. */
export function hasStroke(sign: string, direction: Direction): boolean {
  return ARMS[direction[0] ?? '']?.includes(sign) ?? false;
}

/** Whether a character is one of the Unicode box-drawing characters. */
export function isBoxDrawing(sign: string): boolean {
  return /^[\u2500-\u257f]$/u.test(sign);
}

/** Where an arrowhead points, for heads that are unmistakable; null for other characters. */
export function headOf(sign: string): Direction | null {
  const bare = sign.replace(/\ufe0e|\ufe0f/gu, '');
  if (bare === '') return null;
  if (UP_ARROWS.includes(bare)) return 'up';
  if (DOWN.includes(bare)) return 'down';
  if (RIGHT.includes(bare)) return 'right';
  return LEFT.includes(bare) ? 'left' : null;
}

/** The direction back. */
export function oppositeOf(direction: Direction): Direction {
  const opposites = { up: 'down', down: 'up', left: 'right', right: 'left' } as const;
  return opposites[direction];
}
