import { commands } from 'vscode';
import type { ContextKey } from './ids.ts';

type Value = boolean | readonly string[];

const last = new Map<ContextKey, string>();

/** Tells `when` clauses; only when something changed, since each call goes to the window. */
export function setContext(key: ContextKey, value: Value): void {
  const now = JSON.stringify(value);
  if (last.get(key) === now) return;
  last.set(key, now);
  void commands.executeCommand('setContext', key, value);
}
