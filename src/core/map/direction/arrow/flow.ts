import type { Side } from '../../model.ts';
import { flip, SIGN } from './words.ts';

const HARM =
  'failures?|outages?|impact|damage|breakage|blast(?: radius)?|trouble|harm|fires?|pain|supply|power|influence|effects?|data|blame';
const DEMAND =
  'requests?|calls?|traffic|quer(?:y|ies)|dependenc(?:y|ies)|needs?|use|usage|demand|reads?';
const FLOW_OF = new RegExp(
  `(?:\\barrows?\\b|${SIGN}).*?\\b(?:follows?|shows?|marks?|traces?|are|is|gives?|indicates?|represents?|means?|with|in|run|go)\\b.*?\\b(?:direction|flow|way|path|spread|course|propagation)s? (?:of|in which|that|along which)?(?: an?| the)? ?\\b(?:(?<harm>${HARM})|(?<demand>${DEMAND}))\\b`,
  'iu',
);
const FLOW_FOLLOWED = new RegExp(
  `(?:\\barrows?\\b|${SIGN})[^.]*?\\b(?:follows?|shows? (?:which way|how|where)|tells? (?:which way|how|where)) (?:the |an? )?(?:(?<harm>${HARM})|(?<demand>${DEMAND}))\\b`,
  'iu',
);
const FLOW_ALONG = new RegExp(
  `\\b(?:(?<harm>${HARM})|(?<demand>${DEMAND}))\\b.*?\\b(?:flows?|travels?|spreads?|propagates?|runs?|moves?|goes|go|cascades?|follows?)\\b(?<how>.*?)\\barrows?\\b`,
  'iu',
);

/** "arrows follow the direction of failure", "outages travel against the arrows". */
export function byFlow(sentence: string): Side | null {
  const followed = FLOW_FOLLOWED.exec(sentence)?.groups;
  if (followed !== undefined) return followed.harm === undefined ? 'dependency' : 'dependent';
  const along = FLOW_ALONG.exec(sentence)?.groups;
  if (along !== undefined) {
    const side = along.harm === undefined ? 'dependency' : 'dependent';
    return /\b(?:against|opposite|back(?:wards?)?|reverse|up)\b/iu.test(along.how ?? '')
      ? flip(side)
      : side;
  }
  const of = FLOW_OF.exec(sentence)?.groups;
  if (of === undefined) return null;
  return of.harm === undefined ? 'dependency' : 'dependent';
}
