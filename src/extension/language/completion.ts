import {
  CompletionItem,
  CompletionItemKind,
  type CompletionItemProvider,
  l10n,
  type Position,
  Range,
  type TextDocument,
} from 'vscode';
import {
  type CompletionContext,
  completionContext,
} from '../../core/language/completion-context.ts';
import { type Offer, offersFor } from '../../core/language/offers.ts';
import type { Linting, Located } from '../lint/linting.ts';

export const COMPLETION_TRIGGERS = [' ', '(', '[', '#', ','] as const;

const KINDS: Readonly<Record<CompletionContext['kind'], CompletionItemKind>> = {
  component: CompletionItemKind.Module,
  rule: CompletionItemKind.EnumMember,
  link: CompletionItemKind.Reference,
  'link-text': CompletionItemKind.Reference,
  anchor: CompletionItemKind.Reference,
};

/** In Markdown: components in front matter and links, playbooks by title, anchors of HTML, codes of rules. */
export class FaultlineCompletion implements CompletionItemProvider {
  readonly #linting: Linting;

  constructor(linting: Linting) {
    this.#linting = linting;
  }

  async provideCompletionItems(
    document: TextDocument,
    position: Position,
  ): Promise<CompletionItem[] | undefined> {
    const context = completionContext(document.getText(), document.offsetAt(position));
    if (context === null) return undefined;
    const located = await this.#located(document, context);
    if (located === undefined) return undefined;
    const { RULES } = await import('../analysis.ts');
    const codes = RULES.map(({ code }) => code);
    const range = new Range(document.positionAt(context.start), document.positionAt(context.until));
    return offersFor(context, located.path, located.live.index, codes).map((offer, at) =>
      item(offer, KINDS[context.kind], range, at),
    );
  }

  /** A text that is no file yet has names from the first folder; from where its links lead, nobody knows. */
  async #located(
    document: TextDocument,
    { kind }: CompletionContext,
  ): Promise<Pick<Located, 'live' | 'path'> | undefined> {
    const located = await this.#linting.locate(document);
    const [first] = this.#linting.folders();
    const isFree = document.isUntitled && (kind === 'component' || kind === 'rule');
    if (located !== undefined || !isFree || first === undefined) return located;
    return { live: await first.current(), path: '' };
  }
}

function item(offer: Offer, kind: CompletionItemKind, range: Range, at: number): CompletionItem {
  const made = new CompletionItem({ label: offer.label, description: detail(offer.what) }, kind);
  made.insertText = offer.text;
  made.filterText = `${offer.label} ${offer.text}`;
  made.range = range;
  made.sortText = String(at).padStart(5, '0');
  return made;
}

function detail(what: Offer['what']): string {
  const words: Readonly<Record<Offer['what'], string>> = {
    component: l10n.t('component'),
    entry: l10n.t('entry on the map'),
    playbook: l10n.t('playbook'),
    anchor: l10n.t('anchor'),
    rule: l10n.t('rule'),
  };
  return words[what];
}
