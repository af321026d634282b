import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bringIntoView, type Camera, fitInto, pan, zoom } from '../../src/webview/map/camera.ts';

const FRAME = { width: 800, height: 600 };

/** Where a point of the picture is seen. */
function seen({ x, y, scale }: Camera, point: { x: number; y: number }) {
  return { x: point.x * scale + x, y: point.y * scale + y };
}

function close(actual: { x: number; y: number }, expected: { x: number; y: number }): void {
  assert.ok(Math.abs(actual.x - expected.x) < 0.001 && Math.abs(actual.y - expected.y) < 0.001);
}

describe('the camera', () => {
  it('fits a large picture into the frame, in the middle', () => {
    assert.deepEqual(fitInto({ width: 1600, height: 600 }, FRAME), { scale: 0.5, x: 0, y: 150 });
  });

  it('does not blow a small picture up', () => {
    assert.deepEqual(fitInto({ width: 400, height: 300 }, FRAME), { scale: 1, x: 200, y: 150 });
  });

  it('pans by what it is told', () => {
    assert.deepEqual(pan({ x: 1, y: 2, scale: 3 }, 10, 20), { x: 11, y: 22, scale: 3 });
  });

  it('zooms with the point under the pointer held still', () => {
    const coordinate = fc.integer({ min: -2000, max: 2000 });
    fc.assert(
      fc.property(
        coordinate,
        coordinate,
        fc.double({ min: 0.3, max: 3, noNaN: true }),
        (x, y, by) => {
          const camera = { x: 40, y: -30, scale: 0.8 };
          const at = { x, y };
          const point = { x: (x - camera.x) / camera.scale, y: (y - camera.y) / camera.scale };
          close(seen(zoom(camera, by, at), point), at);
        },
      ),
    );
  });

  it('zooms neither to nothing nor without end', () => {
    const camera = { x: 0, y: 0, scale: 1 };
    const at = { x: 0, y: 0 };
    assert.ok(zoom(camera, 1e-9, at).scale > 0.01);
    assert.ok(zoom(camera, 1e9, at).scale < 10);
  });

  it('stays where it is for a box that is seen whole', () => {
    const camera = { x: 100, y: 100, scale: 1 };
    const box = { x: 50, y: 50, width: 100, height: 40 };
    assert.deepEqual(bringIntoView(camera, box, FRAME), camera);
  });

  it('brings any box that fits into the frame', () => {
    const coordinate = fc.integer({ min: -5000, max: 5000 });
    fc.assert(
      fc.property(coordinate, coordinate, (x, y) => {
        const box = { x, y, width: 120, height: 40 };
        const camera = bringIntoView({ x: 10, y: 20, scale: 1 }, box, FRAME);
        const { x: left, y: top } = seen(camera, box);
        assert.ok(left >= 0 && top >= 0);
        assert.ok(left + box.width <= FRAME.width && top + box.height <= FRAME.height);
      }),
    );
  });
});
