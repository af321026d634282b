import type { Node, Script, Word } from '../shell/syntax/model.ts';

/** All words that a script is made of, those of nested scripts too. */
export function wordsOf(script: Script): readonly Word[] {
  const ofWord = (word: Word): readonly Word[] => [word, ...word.scripts.flatMap(wordsOf)];
  const ofNode = (node: Node): readonly Word[] => {
    switch (node.kind) {
      case 'command':
        return [
          ...node.assignments.flatMap(({ value }) => ofWord(value)),
          ...node.words.flatMap(ofWord),
          ...node.redirects.flatMap(({ word }) => ofWord(word)),
        ];
      case 'pipeline':
        return node.stages.flatMap(ofNode);
      case 'group':
        return [
          ...node.words.flatMap(ofWord),
          ...node.body.flatMap(ofNode),
          ...node.redirects.flatMap(({ word }) => ofWord(word)),
        ];
      case 'function':
        return ofNode(node.body);
    }
  };
  return script.body.flatMap(ofNode);
}
