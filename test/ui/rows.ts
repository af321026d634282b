// What a user does with the rows of a tree, with menus, and with the dialog that may come of it.
import type { Locator } from 'playwright-core';
import { clicks, shows } from './soon.ts';
import type { Workbench } from './workbench.ts';

/**
 * Presses a button of a row, which shows where the pointer is: pointed at again where other rows came
 * and moved this one away.
 */
export async function pressIn(row: Locator, action: string): Promise<void> {
  const button = row.getByRole('button', { name: action });
  do await pointAt(row);
  while (!(await clicks(button)));
}

/** The same, of the row with this label. */
export const press = ({ treeItem }: Workbench, row: RegExp, action: string): Promise<void> =>
  pressIn(treeItem(row).first(), action);

/** Moves the pointer to a row from afar: the tooltip of another row may lie over this one till then. */
export async function pointAt(row: Locator): Promise<void> {
  await row.page().mouse.move(0, 0);
  await row.hover();
}

/** Points at something until what is said of it shows: while it is being read there is nothing yet. */
export async function pointUntil(what: Locator, said: Locator): Promise<void> {
  do await pointAt(what);
  while (!(await shows(said)));
}

/**
 * Chooses from the menu of whatever `target` is. A menu takes no click in its first tenth of a
 * second, which people never notice, and closes when its row is drawn anew.
 */
export async function choose(target: Locator, name: string): Promise<void> {
  const page = target.page();
  const item = page.getByRole('menuitem', { name });
  const open = page.getByRole('menu').filter({ has: page.getByRole('menuitem') });
  do {
    // One that an earlier try left open lies over everything.
    if (await open.first().isVisible()) await page.keyboard.press('Escape');
    await target.click({ button: 'right' });
  } while (!(await shows(item)));
  await item.hover();
  await page.waitForTimeout(MENU_MS);
  await page.keyboard.press('Enter');
}

const MENU_MS = 200;

/** The modal dialog that is open. */
export const dialog = ({ page }: Workbench) => page.locator('.monaco-dialog-box');
