import type { ToMapPage } from '../protocol.ts';
import { createPage } from './page.ts';
import { vscode } from './page-state.ts';

const root = document.getElementById('page');
if (root !== null) {
  const page = createPage(root, vscode);
  window.addEventListener('message', ({ data }: MessageEvent<ToMapPage>) => {
    void page.show(data);
  });
  vscode.postMessage({ type: 'ready' });
}
