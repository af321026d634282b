import type { MapLayout } from '../../core/map/render/layout.ts';
import type { DrawnMap } from '../protocol.ts';

interface Job {
  readonly key: string;
  readonly layout: Promise<MapLayout>;
  readonly cancel: () => void;
}

/**
 * Lays maps out in a worker, so that a large one does not stop the page. The same components and
 * edges are laid out once; a newer map takes the place of one that is still being laid out.
 */
export function createLayouter(workerUrl: string): (map: DrawnMap) => Promise<MapLayout> {
  let code: Promise<string> | undefined;
  let job: Job | undefined;
  return ({ components, edges }) => {
    const graph = {
      components: components.map(({ name }) => ({ name })),
      edges: edges.map(({ dependent, dependency }) => ({ dependent, dependency })),
    };
    const key = JSON.stringify(graph);
    if (job?.key !== key) {
      job?.cancel();
      code ??= fetchCode(workerUrl);
      job = { key, ...start(code, graph) };
    }
    return job.layout;
  };
}

/** A page may not start a worker from another origin, so its code is brought here first. */
async function fetchCode(url: string): Promise<string> {
  const response = await fetch(url);
  return URL.createObjectURL(await response.blob());
}

function start(code: Promise<string>, graph: unknown): Omit<Job, 'key'> {
  let worker: Worker | undefined;
  let cancelled = false;
  const layout = code.then(
    (url) =>
      new Promise<MapLayout>((resolve, reject) => {
        if (cancelled) return;
        worker = new Worker(url);
        worker.onmessage = ({ data }: MessageEvent<MapLayout>) => {
          worker?.terminate();
          resolve(data);
        };
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(graph);
      }),
  );
  const cancel = () => {
    cancelled = true;
    worker?.terminate();
  };
  return { layout, cancel };
}
