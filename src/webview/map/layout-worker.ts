import { layoutMap } from '../../core/map/render/layout.ts';

/** Lays maps out off the page's thread, so that a large map does not stop the page. */
self.onmessage = ({ data }: MessageEvent<Parameters<typeof layoutMap>[0]>) => {
  self.postMessage(layoutMap(data));
};
