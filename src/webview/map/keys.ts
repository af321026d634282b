import type { MapMark } from '../protocol.ts';
import { ZOOM_STEP } from './bar.ts';
import type { Direction } from './navigation.ts';

/** What a key does in the picture. */
export type KeyAction =
  | { readonly type: 'zoom'; readonly factor: number }
  | { readonly type: 'fit' }
  | { readonly type: 'pan'; readonly dx: number; readonly dy: number }
  | { readonly type: 'go'; readonly direction: Direction }
  | { readonly type: 'choose' }
  | { readonly type: 'mark'; readonly mark: MapMark }
  | { readonly type: 'leave' };

const PAN_STEP = 64;

const ARROWS: Readonly<Record<string, { direction: Direction; dx: number; dy: number }>> = {
  ArrowUp: { direction: 'up', dx: 0, dy: PAN_STEP },
  ArrowDown: { direction: 'down', dx: 0, dy: -PAN_STEP },
  ArrowLeft: { direction: 'left', dx: PAN_STEP, dy: 0 },
  ArrowRight: { direction: 'right', dx: -PAN_STEP, dy: 0 },
};

const PLAIN: Readonly<Record<string, KeyAction>> = {
  '+': { type: 'zoom', factor: ZOOM_STEP },
  '=': { type: 'zoom', factor: ZOOM_STEP },
  '-': { type: 'zoom', factor: 1 / ZOOM_STEP },
  '0': { type: 'fit' },
  Home: { type: 'go', direction: 'first' },
  End: { type: 'go', direction: 'last' },
  Enter: { type: 'choose' },
  ' ': { type: 'choose' },
  Escape: { type: 'leave' },
  f: { type: 'mark', mark: 'failing' },
  h: { type: 'mark', mark: 'healthy' },
  u: { type: 'mark', mark: 'unknown' },
};

/**
 * Arrow keys go from one component to another; with Shift, or with the keyboard on the ground around
 * them, they pan. Keys with other modifiers belong to the editor.
 */
export function keyAction(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  onComponent: boolean,
): KeyAction | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const arrow = ARROWS[event.key];
  if (arrow === undefined) return PLAIN[event.key] ?? null;
  if (event.shiftKey || !onComponent) return { type: 'pan', dx: arrow.dx, dy: arrow.dy };
  return { type: 'go', direction: arrow.direction };
}
