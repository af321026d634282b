import type { Node, Redirect, Script, Word } from '../shell/syntax/model.ts';

/**
 * Whether two scripts are the same but for some text in their words.
 *
 * @param replaced what a text of the first script must read like in the second
 */
export function sameScript(a: Script, b: Script, replaced: (text: string) => string): boolean {
  return a.trouble === null && b.trouble === null && sameList(a.body, b.body, sameNode);

  function sameNode(one: Node, other: Node): boolean {
    switch (one.kind) {
      case 'command':
        return (
          other.kind === 'command' &&
          sameList(
            one.assignments,
            other.assignments,
            (left, right) => left.name === right.name && sameWord(left.value, right.value),
          ) &&
          sameList(one.words, other.words, sameWord) &&
          sameList(one.redirects, other.redirects, sameRedirect)
        );
      case 'pipeline':
        return other.kind === 'pipeline' && sameList(one.stages, other.stages, sameNode);
      case 'group':
        return (
          other.kind === 'group' &&
          sameList(one.words, other.words, sameWord) &&
          sameList(one.body, other.body, sameNode) &&
          sameList(one.redirects, other.redirects, sameRedirect)
        );
      case 'function':
        return (
          other.kind === 'function' && one.name === other.name && sameNode(one.body, other.body)
        );
    }
  }

  function sameWord(one: Word, other: Word): boolean {
    return (
      replaced(one.value) === other.value &&
      one.many === other.many &&
      one.open === other.open &&
      one.pipe === other.pipe &&
      sameList(one.scripts, other.scripts, (left, right) => sameScript(left, right, replaced))
    );
  }

  function sameRedirect(one: Redirect, other: Redirect): boolean {
    return one.kind === other.kind && one.stdin === other.stdin && sameWord(one.word, other.word);
  }
}

function sameList<T>(
  a: readonly T[],
  b: readonly T[],
  same: (one: T, other: T) => boolean,
): boolean {
  return (
    a.length === b.length &&
    a.every((one, index) => {
      const other = b[index];
      return other !== undefined && same(one, other);
    })
  );
}
