import type { Redirection } from 'unbash';
import type { Redirect } from './model.ts';
import { type Region, spanIn } from './region.ts';
import { readParts, readWord } from './words.ts';

/** Reads redirections; those between descriptors move nothing out of the command. */
export function readRedirects(
  redirections: readonly Redirection[],
  region: Region,
): readonly Redirect[] {
  return redirections.flatMap((redirection) => readRedirect(redirection, region) ?? []);
}

function readRedirect(redirection: Redirection, region: Region): Redirect | null {
  const span = spanIn(region, redirection.pos, redirection.end);
  const { descriptor } = redirection;
  const stdin =
    descriptor === undefined || (descriptor.type === 'FileDescriptor' && descriptor.value === 0);
  if (redirection.type === 'HereDoc') {
    const { body } = redirection;
    const place = spanIn(region, body.pos, body.end);
    const word = readParts(body.parts, body.text, place, region);
    const value = redirection.operator === '<<-' ? word.value.replace(/^\t+/gm, '') : word.value;
    return { kind: 'text', stdin, word: { ...word, value }, span };
  }
  if (redirection.target === undefined) return null;
  const word = readWord(redirection.target, region);
  if (redirection.type === 'HereString') return { kind: 'text', stdin, word, span };
  const { operator } = redirection;
  if (operator.endsWith('&') && /^(?:\d+-?|-)$/.test(word.value)) return null;
  const reads = operator === '<' || operator === '<&';
  return { kind: reads ? 'read' : 'write', stdin: stdin && reads, word, span };
}
