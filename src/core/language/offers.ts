import { nameKey } from '../names.ts';
import { linkPlace } from '../workspace/link-place.ts';
import { linkTarget, relativePath } from '../workspace/paths.ts';
import type { WorkspaceIndex } from '../workspace/workspace-index.ts';
import type { CompletionContext } from './completion-context.ts';
import { markdownName, yamlName } from './new-name.ts';

/** Something to write at a place. */
export interface Offer {
  readonly label: string;
  readonly text: string;
  readonly what: 'component' | 'entry' | 'playbook' | 'anchor' | 'rule';
}

/**
 * What to offer in a context of a file. Paths and the headings of a file the editor knows itself.
 *
 * @param codes the codes of the rules
 */
export function offersFor(
  context: CompletionContext,
  path: string,
  index: WorkspaceIndex,
  codes: readonly string[],
): readonly Offer[] {
  const { view } = index.tools;
  const names = view.map.names().map(({ name }) => name);
  switch (context.kind) {
    case 'rule':
      return codes.map((code) => ({ label: code, text: code, what: 'rule' }));
    case 'component':
      return componentOffers(context, names, view.componentOf(path)?.name ?? null);
    case 'link':
      return targetOffers(path, names, index);
    case 'link-text':
      return targetOffers(path, names, index).map((offer) => worded(offer, context.hasTarget));
    case 'anchor':
      return anchorOffers(context.url, path, index);
  }
}

/** No field names a component twice; and what a playbook is for, it does not say of itself elsewhere. */
function componentOffers(
  { field, language, quote, others }: CompletionContext & { readonly kind: 'component' },
  names: readonly string[],
  own: string | null,
): readonly Offer[] {
  const taken = new Set([...others, ...(field === 'component' ? [] : [own])].map(keyOf));
  return names
    .filter((name) => !taken.has(nameKey(name)))
    .map((name) => {
      const text =
        language === 'toml' && quote === '' ? JSON.stringify(name) : yamlName(name, quote);
      return { label: name, text, what: 'component' };
    });
}

function keyOf(name: string | null): string | null {
  return name === null ? null : nameKey(name);
}

function targetOffers(
  path: string,
  names: readonly string[],
  index: WorkspaceIndex,
): readonly Offer[] {
  return [...entryOffers(path, names, index), ...playbookOffers(path, index)];
}

/** As the words of a link, with its target unless it has one. */
function worded(offer: Offer, hasTarget: boolean): Offer {
  const words = markdownName(offer.label);
  return { ...offer, text: hasTarget ? words : `${words}](${offer.text})` };
}

function entryOffers(
  path: string,
  names: readonly string[],
  { tools }: WorkspaceIndex,
): readonly Offer[] {
  return names.flatMap((name): readonly Offer[] => {
    const entry = tools.view.map.entry(name);
    if (entry === null || entry.anchor === null) return [];
    const text =
      entry.path === path
        ? `#${entry.anchor}`
        : linkTarget(relativePath(path, entry.path), entry.anchor);
    return [{ label: name, text, what: 'entry' }];
  });
}

function playbookOffers(path: string, index: WorkspaceIndex): readonly Offer[] {
  return [...index.documents()].flatMap((other): readonly Offer[] => {
    const facts = index.facts(other);
    if (other === path || facts === null || facts.playbook === null) return [];
    const text = linkTarget(relativePath(path, other), null);
    return [{ label: facts.title, text, what: 'playbook' }];
  });
}

/** Anchors that are no headings, or that headings give themselves. */
function anchorOffers(url: string, path: string, index: WorkspaceIndex): readonly Offer[] {
  const facts = index.facts(linkPlace(path, url)?.path ?? '');
  const own = facts?.headings.flatMap(({ id }) => id ?? []) ?? [];
  const names = [...own, ...(facts?.anchors.map(({ name }) => name) ?? [])];
  return [...new Set(names)].map((name) => ({ label: name, text: name, what: 'anchor' }));
}
