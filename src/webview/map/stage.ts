import { bringIntoView, type Camera, fitInto, pan, type Size, zoom } from './camera.ts';
import { html } from './dom.ts';
import type { Picture } from './picture.ts';

/** The frame that the picture is seen through: drag, wheel and keys move it. */
export interface Stage {
  readonly element: HTMLElement;
  readonly show: (picture: Picture, size: Size, camera: Camera | null) => void;
  readonly zoomBy: (factor: number) => void;
  readonly panBy: (dx: number, dy: number) => void;
  readonly fit: () => void;
  /** Moves the picture so that a component is seen whole. */
  readonly reveal: (node: Element) => void;
}

interface StageEvents {
  /** A component was clicked, or the ground between them (null). */
  readonly onClick: (name: string | null) => void;
  readonly onCamera: (camera: Camera, isFit: boolean) => void;
}

/** Pointer travel in pixels that makes a click a drag. */
const DRAG = 4;
/** After a pause this long the picture is drawn sharp again. */
const REST_MS = 150;
const WHEEL = 0.0015;
const PINCH = 0.01;

/** The place in which the picture is shown, moved and zoomed. */
export function createStage({ onClick, onCamera }: StageEvents): Stage {
  const element = html('div', { class: 'stage', tabindex: 0, role: 'application' });
  let camera: Camera = { x: 0, y: 0, scale: 1 };
  let shown: { readonly picture: Picture; readonly size: Size } | undefined;
  let fitted = true;
  let frame = 0;
  let rest = 0;

  const frameSize = (): Size => ({ width: element.clientWidth, height: element.clientHeight });
  const move = (next: Camera, isFit = false) => {
    camera = next;
    fitted = isFit;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const { x, y, scale } = camera;
      if (shown === undefined) return;
      shown.picture.element.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
      element.classList.add('moving');
      clearTimeout(rest);
      rest = setTimeout(() => element.classList.remove('moving'), REST_MS);
      onCamera(camera, fitted);
    });
  };
  const fitAll = () => {
    if (shown !== undefined) move(fitInto(shown.size, frameSize()), true);
  };

  listenToPointer(element, (dx, dy) => move(pan(camera, dx, dy)), onClick);
  element.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      if (event.shiftKey) {
        move(pan(camera, -(event.deltaX || event.deltaY), 0));
        return;
      }
      const { left, top } = element.getBoundingClientRect();
      const at = { x: event.clientX - left, y: event.clientY - top };
      move(zoom(camera, Math.exp(-event.deltaY * (event.ctrlKey ? PINCH : WHEEL)), at));
    },
    { passive: false },
  );
  new ResizeObserver(() => {
    if (fitted) fitAll();
  }).observe(element);

  return {
    element,
    show: (picture, size, wanted) => {
      shown = { picture, size };
      element.replaceChildren(picture.element);
      if (wanted === null) fitAll();
      else move(wanted);
    },
    zoomBy: (factor) => {
      const { width, height } = frameSize();
      move(zoom(camera, factor, { x: width / 2, y: height / 2 }));
    },
    panBy: (dx, dy) => move(pan(camera, dx, dy)),
    fit: fitAll,
    reveal: (node) => {
      const outer = element.getBoundingClientRect();
      const inner = node.getBoundingClientRect();
      const box = {
        x: inner.left - outer.left,
        y: inner.top - outer.top,
        width: inner.width,
        height: inner.height,
      };
      const seen = { x: 0, y: 0, scale: 1 };
      const { x, y } = bringIntoView(seen, box, frameSize());
      if (x !== 0 || y !== 0) move(pan(camera, x, y));
    },
  };
}

function listenToPointer(
  element: HTMLElement,
  onDrag: (dx: number, dy: number) => void,
  onClick: (name: string | null) => void,
): void {
  let from: { x: number; y: number; moved: boolean; name: string | null } | undefined;
  element.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    from = { x: event.clientX, y: event.clientY, moved: false, name: nameAt(event.target) };
  });
  element.addEventListener('pointermove', (event) => {
    if (from === undefined) return;
    const dx = event.clientX - from.x;
    const dy = event.clientY - from.y;
    if (!from.moved && Math.hypot(dx, dy) < DRAG) return;
    if (!from.moved) element.setPointerCapture(event.pointerId);
    element.classList.add('dragging');
    onDrag(dx, dy);
    from = { ...from, x: event.clientX, y: event.clientY, moved: true };
  });
  const end = (event: PointerEvent) => {
    element.classList.remove('dragging');
    if (event.type === 'pointerup' && from?.moved === false) onClick(from.name);
    from = undefined;
  };
  element.addEventListener('pointerup', end);
  element.addEventListener('pointercancel', end);
}

/** The component that an event in the picture is about. */
export function nameAt(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest<SVGGElement>('.node')?.dataset.name ?? null;
}
