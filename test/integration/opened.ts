import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Services } from '../../src/extension/services.ts';

/** The extension, activated, and the folder that is open in the editor. */
export async function opened(): Promise<{
  readonly services: Services;
  readonly folder: vscode.WorkspaceFolder;
}> {
  const extension = vscode.extensions.getExtension<Services>('faultline.faultline');
  assert.ok(extension);
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  return { services: await extension.activate(), folder };
}

/** The bytes of a text. */
export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
