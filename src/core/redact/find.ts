import { type FoundSecret, withoutOverlaps } from './found-secret.ts';
import { secretDataIn } from './manifests.ts';
import { pairsIn } from './pairs.ts';
import { SECRET_FORMATS } from './secret-formats.ts';
import { isHarmlessValue } from './secret-names.ts';

/**
 * The secrets in a text, in order and without overlaps: by their own form (`SECRET_FORMATS`), by the
 * name beside them (`isSecretName`), and by the Kubernetes Secret that they stand in.
 *
 * @param isCut the text starts in the middle of another, perhaps of a key or a manifest
 */
export function findSecrets(text: string, isCut = false): readonly FoundSecret[] {
  const found: FoundSecret[] = [];
  for (const { code, pattern } of SECRET_FORMATS) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = match.indices?.groups?.secret ?? [
        match.index,
        match.index + match[0].length,
      ];
      if (!isHarmlessValue(text.slice(start, end))) found.push({ code, start, end });
    }
  }
  found.push(...pairsIn(text), ...secretDataIn(text, isCut));
  const tail = isCut ? TAIL_OF_KEY.exec(text) : null;
  if (tail !== null && !/-----BEGIN/.test(tail[0])) {
    found.push({ code: 'private-key', start: 0, end: tail[0].length });
  }
  return withoutOverlaps(found.filter(({ start, end }) => !MARK.test(text.slice(start, end))));
}

/** Up to the end of a private key whose beginning is missing. */
const TAIL_OF_KEY = /^[\s\S]*?(?=-----END [A-Z0-9 ]*PRIVATE KEY)/;

/** What stands for a secret that was taken out before. */
const MARK = /^\s*\[redacted-[\w-]+\]\s*$/;
