import type { Span } from '../../text/span.ts';
import type { LinkFact } from '../../workspace/facts/document-facts.ts';

/** Where a link's path stands, without its anchor. */
export function pathSpan({ url, target }: LinkFact): Span {
  const hash = url.indexOf('#');
  if (hash < 0 || !isWrittenPlain(url, target)) return target;
  const end = target.end - (url.length - hash) - trailing(url, target);
  return end > target.start ? { start: target.start, end } : target;
}

/** Where a link's anchor stands, with its `#`. */
export function anchorSpan({ url, target }: LinkFact): Span {
  const hash = url.indexOf('#');
  if (hash < 0 || !isWrittenPlain(url, target)) return target;
  const end = target.end - trailing(url, target);
  return { start: end - (url.length - hash), end };
}

/** Whether the target is the URL itself, perhaps in `<…>`: no escapes and entities in it. */
function isWrittenPlain(url: string, { start, end }: Span): boolean {
  return end - start === url.length || end - start === url.length + 2;
}

function trailing(url: string, { start, end }: Span): number {
  return end - start === url.length ? 0 : 1;
}
