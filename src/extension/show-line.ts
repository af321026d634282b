import { Range, TextEditorRevealType, type Uri, type ViewColumn, window } from 'vscode';

interface ShowLineOptions {
  /** Leaves the keyboard where it is. */
  readonly preserveFocus?: boolean;
  readonly viewColumn?: ViewColumn;
}

/** Opens a file at a 1-based line. */
export async function showLine(uri: Uri, line: number, options: ShowLineOptions): Promise<void> {
  const at = new Range(line - 1, 0, line - 1, 0);
  const editor = await window.showTextDocument(uri, { ...options, selection: at });
  editor.revealRange(at, TextEditorRevealType.InCenterIfOutsideViewport);
}
