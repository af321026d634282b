import {
  Hover,
  type HoverProvider,
  l10n,
  MarkdownString,
  type Position,
  type TextDocument,
} from 'vscode';
import {
  type ComponentCard,
  componentCard,
  type Told,
} from '../../core/language/component-card.ts';
import type { LintFolder } from '../lint/lint-folder.ts';
import type { Linting } from '../lint/linting.ts';
import { namedAt } from './named.ts';

/** On the name of a component: its entry, what it needs, what needs it, and its playbooks. */
export class ComponentHover implements HoverProvider {
  readonly #linting: Linting;

  constructor(linting: Linting) {
    this.#linting = linting;
  }

  async provideHover(document: TextDocument, position: Position): Promise<Hover | undefined> {
    const named = await namedAt(this.#linting, document, position);
    if (named === undefined) return undefined;
    const card = componentCard(named.live.index, named.place.component);
    return card === null
      ? undefined
      : new Hover(cardText(card, named.folder), named.rangeOf(named.place));
  }
}

function cardText(card: ComponentCard, folder: LintFolder): MarkdownString {
  const { component, place, about, dependencies, dependents, downstream, playbooks } = card;
  const text = new MarkdownString();
  text.appendMarkdown(`**${link(component, place, folder)}**\n\n`);
  if (about !== null) text.appendText(about).appendMarkdown('\n\n');
  const lines = [
    l10n.t('Needs: {0}', listed(dependencies)),
    l10n.t('Needed by: {0}', listed(dependents)),
    downstream > dependents.length ? l10n.t('{0} fail with it in all', downstream) : '',
  ];
  for (const line of lines.filter((one) => one !== ''))
    text.appendText(line).appendMarkdown('\n\n');
  const links = playbooks.map((one) => link(one.title, one, folder)).join(', ');
  text.appendMarkdown(links === '' ? l10n.t('No playbook') : l10n.t('Playbooks: {0}', links));
  return text;
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? '–' : names.join(', ');
}

function link(text: string, { path, line }: Told, folder: LintFolder): string {
  const uri = folder.uriOf(path).with({ fragment: `L${line}` });
  return `[${text.replace(/[\\`*_[\]<>$&]/g, '\\$&')}](<${uri.toString()}>)`;
}
