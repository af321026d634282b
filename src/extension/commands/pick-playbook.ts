import { l10n, type QuickPickItem, QuickPickItemKind, type Uri, window } from 'vscode';
import { plainLabel } from '../plain-text.ts';
import { stepsText } from '../playbooks/steps.ts';
import type { Services } from '../services.ts';

interface PlaybookItem extends QuickPickItem {
  readonly uri?: Uri;
}

/** Lets the user choose a playbook by component, title or path. The one in the editor comes first. */
export async function pickPlaybook(
  { repositories }: Services,
  title: string,
): Promise<Uri | undefined> {
  const choice = await window.showQuickPick(playbookItems(repositories.all()), {
    title,
    placeHolder: l10n.t('Which component is in trouble?'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return choice?.uri;
}

async function playbookItems(
  repositories: ReturnType<Services['repositories']['all']>,
): Promise<PlaybookItem[]> {
  const groups = (await repositories).flatMap((repository) => repository.groups);
  if (groups.length === 0) return [{ label: l10n.t('No playbooks were found in this workspace') }];
  const here = window.activeTextEditor?.document.uri.toString();
  const first: PlaybookItem[] = [];
  const rest: PlaybookItem[] = [];
  for (const { component, files } of groups) {
    const label = component === null ? l10n.t('No component') : plainLabel(component);
    rest.push({ label, kind: QuickPickItemKind.Separator });
    for (const { file, uri, path, playbook } of files) {
      const item = {
        label: `$(book) ${plainLabel(playbook.title)}`,
        description: stepsText(playbook),
        detail: plainLabel(path),
        uri,
      };
      if (file === here) {
        first.push({ label: l10n.t('In the editor'), kind: QuickPickItemKind.Separator }, item);
      } else rest.push(item);
    }
  }
  return [...first, ...rest];
}
