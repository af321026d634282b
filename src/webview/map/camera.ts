/** Where the picture lies in its frame: a point p of the picture is seen at `p * scale + (x, y)`. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

const SMALLEST = 0.02;
const LARGEST = 4;

/** The whole picture in the middle of the frame, never larger than life. */
export function fitInto(picture: Size, frame: Size): Camera {
  const scale = clamp(Math.min(frame.width / picture.width, frame.height / picture.height, 1));
  return {
    scale,
    x: (frame.width - picture.width * scale) / 2,
    y: Math.max((frame.height - picture.height * scale) / 2, 0),
  };
}

/** Moves the picture by some pixels. */
export function pan(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x + dx, y: camera.y + dy };
}

/** Zooms by a factor with one point of the frame held still. */
export function zoom(camera: Camera, factor: number, at: { x: number; y: number }): Camera {
  const scale = clamp(camera.scale * factor);
  const ratio = scale / camera.scale;
  return {
    scale,
    x: at.x - (at.x - camera.x) * ratio,
    y: at.y - (at.y - camera.y) * ratio,
  };
}

/** Moves as little as needed to see a box of the picture whole, with some room around it. */
export function bringIntoView(camera: Camera, box: Box, frame: Size, room = 24): Camera {
  const shift = (start: number, length: number, limit: number) => {
    if (start < room) return room - start;
    return start + length > limit - room ? Math.min(limit - room - start - length, 0) : 0;
  };
  const { scale } = camera;
  const dx = shift(box.x * scale + camera.x, box.width * scale, frame.width);
  const dy = shift(box.y * scale + camera.y, box.height * scale, frame.height);
  return pan(camera, dx, dy);
}

function clamp(scale: number): number {
  return Math.min(Math.max(scale, SMALLEST), LARGEST);
}
