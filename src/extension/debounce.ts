import { Disposable } from 'vscode';

/** Runs once, `milliseconds` after the last call. */
export function debounce(milliseconds: number, run: () => void): (() => void) & Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const call = () => {
    clearTimeout(timer);
    timer = setTimeout(run, milliseconds);
  };
  return Object.assign(call, new Disposable(() => clearTimeout(timer)));
}
