import { createPanel } from './panel.ts';
import type { FromPanel, ToPanel } from './protocol.ts';

declare function acquireVsCodeApi(): { postMessage(message: FromPanel): void };

const root = document.getElementById('page');
if (root !== null) {
  const vscode = acquireVsCodeApi();
  const receive = createPanel(root, (message) => vscode.postMessage(message));
  window.addEventListener('message', ({ data }: MessageEvent<ToPanel>) => receive(data));
  vscode.postMessage({ type: 'ready' });
}
