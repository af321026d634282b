import { playbookSkeleton } from '../../../playbook/skeleton.ts';
import { titleOfPath } from '../../../playbook/title.ts';
import { newlineOf } from '../../../text/newline.ts';
import { english } from '../../../text/sentence.ts';
import { edit } from '../../fixes/fix.ts';
import { linkToEntry } from '../../links/map-links.ts';
import { parserRule } from '../../parser-rule.ts';

/**
 * # A playbook is empty
 *
 * The file is among the playbooks and holds nothing.
 *
 * ## Why
 *
 * It turns up in the list of playbooks, and the responder who opens it loses a minute and some trust.
 *
 * ## What to do
 *
 * Write what the playbook is for and the first steps, or delete the file. The fix gives an outline.
 *
 * ## Examples
 *
 * ### Fine
 *
 * ~~~markdown playbooks/vault.md
 * # Vault
 *
 * ## Diagnosis
 *
 * 1. Look at `vault status`.
 * ~~~
 *
 * ### Reported
 *
 * ~~~markdown playbooks/vault.md
 *
 * ~~~
 *
 * ~~~problems
 * playbooks/vault.md:1:1 This file is empty. Write what the playbook is for, and the steps.
 * ~~~
 *
 * ~~~markdown playbooks/vault.md fixed
 * ---
 * component: Vault
 * ---
 *
 * # Vault
 *
 * ## Symptoms
 *
 * - What people see when it fails.
 *
 * ## Impact
 *
 * Who cannot do what while it is down.
 *
 * ## Diagnosis
 *
 * - [ ] Look first; change nothing yet.
 *
 *   Expected: what it looks like when it is well.
 *
 * ## Mitigation
 *
 * - [ ] What makes it better.
 *
 * ## Verification
 *
 * - [ ] How you know that it is.
 *
 * ## Escalation
 *
 * Whom to call when this page does not help.
 * ~~~
 */
export const emptyFile = parserRule(
  'playbook/empty-file',
  'info',
  'playbook',
  (_problem, path, { text, view }) => {
    const blank = text(path) ?? '';
    const component = view.componentOf(path)?.name ?? null;
    const link = component === null ? null : linkToEntry(path, component, component, view);
    const newline = newlineOf(blank);
    const outline = playbookSkeleton(component ?? titleOfPath(path), link).replaceAll(
      '\n',
      newline,
    );
    const title = { text: english`Begin with the outline of a playbook`, args: [] };
    return [edit(title, false, { path, start: 0, end: blank.length, text: outline })];
  },
);
