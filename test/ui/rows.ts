// What a user does with the rows of a tree, and the dialog that may come of it.
import type { Workbench } from './workbench.ts';

/** Presses a button of a row, which shows where the pointer is. */
export async function press({ treeItem }: Workbench, row: RegExp, action: string): Promise<void> {
  const item = treeItem(row);
  await item.hover();
  await item.getByRole('button', { name: action }).click();
}

/** The modal dialog that is open. */
export const dialog = ({ page }: Workbench) => page.locator('.monaco-dialog-box');
