import { spanOf } from '../../markdown/document.ts';
import type { Collecting, Collector } from './collector.ts';
import type { CodeName, DirectiveFact } from './document-facts.ts';

/** In an HTML comment, or in the comment of an MDX expression. */
const COMMENT =
  /(?:<!--|\{\/\*)\s*faultline-(disable-next-line|disable-line|disable-file|disable|enable)(?=\s|-->|\*\/)([\s\S]{0,1000}?)(?:-->|\*\/\})/g;
/** `area/rule`; several with commas or blanks between them. */
const CODE = /[a-z]+\/[a-z][a-z-]*/y;

/** What a file says about the linter, in comments. */
export function directiveCollector({ place }: Collecting): Collector<DirectiveFact> {
  const facts: DirectiveFact[] = [];
  const addAll = (text: string, offset: number) => {
    if (!text.includes('faultline-')) return;
    for (const match of text.matchAll(COMMENT)) {
      const rest = match[2] ?? '';
      const at = offset + match.index;
      const from = at + match[0].lastIndexOf(rest, match[0].length - 3);
      const { codes, reason } = readRest(rest, (start, end) => place(from + start, from + end));
      facts.push({
        action: match[1] as DirectiveFact['action'],
        codes,
        reason,
        ...place(at, at + match[0].length),
      });
    }
  };
  return {
    visitors: {
      html: (node) => addAll(node.value, spanOf(node).start),
      text: (node) => {
        if (node.value.includes('{/*')) addAll(node.value, spanOf(node).start);
      },
    },
    facts: () => facts,
  };
}

function readRest(rest: string, place: Collecting['place']) {
  const codes: CodeName[] = [];
  let at = /^[\s,]*/.exec(rest)?.[0].length ?? 0;
  for (;;) {
    CODE.lastIndex = at;
    const code = CODE.exec(rest)?.[0];
    if (code === undefined) break;
    codes.push({ code, ...place(at, at + code.length) });
    at += code.length;
    at += /^[\s,]*/.exec(rest.slice(at))?.[0].length ?? 0;
  }
  const reason = rest
    .slice(at)
    .replace(/^[\s:–—-]+/, '')
    .trim();
  return { codes, reason: reason === '' ? null : reason };
}
