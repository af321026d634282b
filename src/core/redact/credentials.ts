import { type FoundSecret, withoutOverlaps } from './found-secret.ts';
import { SECRET_FORMATS } from './secret-formats.ts';
import { isHarmlessValue } from './secret-names.ts';

/** Forms that are as often an example in a document, and that no issuer's prefix makes sure. */
const UNSURE: ReadonlySet<string> = new Set(['header', 'bearer-token', 'url-password', 'argument']);

const SURE = SECRET_FORMATS.filter(({ code }) => !UNSURE.has(code));

/** What documents write in the place of a credential. */
const EXAMPLE =
  /example|sample|dummy|fake|redacted|placeholder|changeme|your|x{4,}|\*{3,}|\.{3}|0{6,}|1{6,}|12345|abcdef|deadbeef|foobar/i;

/**
 * What looks like a live credential in a document: by a form that only its issuer uses, neither an
 * example nor a gap to fill. In order and without overlaps.
 */
export function credentialsIn(text: string): readonly FoundSecret[] {
  const found: FoundSecret[] = [];
  for (const { code, pattern, hints } of SURE) {
    if (hints?.some((hint) => text.includes(hint)) === false) continue;
    if (text.search(pattern) < 0) continue;
    for (const match of text.matchAll(pattern)) {
      const [start, end] = match.indices?.groups?.secret ?? [
        match.index,
        match.index + match[0].length,
      ];
      const secret = text.slice(start, end);
      if (!isHarmlessValue(secret) && !EXAMPLE.test(secret) && isVaried(secret)) {
        found.push({ code, start, end });
      }
    }
  }
  return withoutOverlaps(found);
}

/** Least bits a character of a random token (Shannon); words and repetitions have fewer. */
const LEAST_ENTROPY = 3;

function isVaried(secret: string): boolean {
  const counts = new Map<string, number>();
  for (const sign of secret) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) {
    const share = count / secret.length;
    bits -= share * Math.log2(share);
  }
  return bits >= LEAST_ENTROPY;
}
