import type { Component } from '../../map/model.ts';
import { nameKey, withoutNote } from '../../names.ts';

/** Words behind the name of a kind that make nothing else of it: "Vault cluster", not "Vault Agent". */
const QUALIFIERS: ReadonlySet<string> = new Set(
  'cloud enterprise production prod staging dev test global regional primary secondary old new legacy eu us ap east west north south cluster platform service system server stack control plane api endpoint instance host hosting provider fleet environment env region infrastructure infra ha'.split(
    ' ',
  ),
);

/**
 * The components with the name of a kind among the words of their own name or an alias, and behind it
 * nothing but other kinds, numbers and words such as "platform"; those of the first kind come first.
 *
 * @param kinds `nameKey`s
 */
export function componentsOfKinds(
  kinds: readonly string[],
  components: readonly Pick<Component, 'name' | 'aliases'>[],
): readonly string[] {
  const others = new Set(kinds.flatMap((kind) => kind.split(' ')));
  const isPlain = (word: string) => others.has(word) || QUALIFIERS.has(word) || /\d/.test(word);
  const isOf = (kind: string, spelling: string) => {
    const key = ` ${nameKey(withoutNote(spelling))} `;
    const at = key.indexOf(` ${kind} `);
    const behind = at < 0 ? '' : key.slice(at + kind.length + 2).trim();
    return at >= 0 && (behind === '' || behind.split(' ').every(isPlain));
  };
  const found = kinds.flatMap((kind) =>
    components.flatMap(({ name, aliases }) =>
      [name, ...aliases].some((spelling) => isOf(kind, spelling)) ? [name] : [],
    ),
  );
  return [...new Set(found)];
}
