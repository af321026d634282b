import type { FromMapPage } from '../protocol.ts';
import type { Camera } from './camera.ts';

/** What the page keeps while it is hidden or the window reloads. */
export interface PageState {
  readonly folder: string;
  readonly chosen: string | null;
  /** Null for "the whole picture". */
  readonly camera: Camera | null;
}

interface VsCodeApi {
  postMessage(message: FromMapPage): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

export const vscode = acquireVsCodeApi();
