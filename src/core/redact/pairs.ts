import type { FoundSecret } from './found-secret.ts';
import { isHarmlessValue, isSecretName } from './secret-names.ts';

const VALUE = String.raw`\$\{[^{}\n]*\}|\{\{[^{}\n]*\}\}|\[redacted-[\w-]+\]|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^\s,;&|"'\`)}\]]+`;

interface Notation {
  readonly pattern: RegExp;
  /** Prose may look like this notation: only a value that looks random counts for a weak name. */
  readonly prose?: boolean;
}

/** How a name and its value are written beside each other. Names are bounded, so that time is. */
const NOTATIONS: readonly Notation[] = [
  // NAME=value, --name=value, name := value, name => value
  {
    pattern: new RegExp(
      String.raw`(?<![\w.-])(?:--?)?(?<name>[\w.-]{1,80})["']?[ \t]{0,20}(?::=|=>|=)[ \t]{0,20}(?<value>${VALUE})`,
      'dg',
    ),
  },
  // "name": "value", 'name': value
  {
    pattern: new RegExp(
      String.raw`\\?["'](?<name>[\w.:/ -]{1,80})\\?["'][ \t]{0,20}:[ \t]{0,20}(?<value>\\"[^"\n]*\\"|${VALUE})`,
      'dg',
    ),
  },
  // name: the rest of the line
  {
    pattern:
      /^[ \t>|*#+-]{0,80}(?<name>[\w.-]{1,80}(?: [\w.-]{1,40}){0,3}):[ \t]+(?<value>"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|\S[^\r\n]*)/dgm,
  },
  // … name: value …
  {
    pattern: new RegExp(
      String.raw`(?<![\w.-])(?<name>[\w-]{1,80}(?: key(?: \d{1,2})?)?):[ \t]{1,20}(?<value>${VALUE})`,
      'dgi',
    ),
    prose: true,
  },
  // --name value
  {
    pattern: new RegExp(
      String.raw`(?<![\w-])--?(?<name>[A-Za-z][\w.-]{1,80})[ \t]{1,20}(?!-)(?<value>${VALUE})`,
      'dg',
    ),
  },
  // name      value, as a table of two columns
  {
    pattern:
      /^[ \t|]{0,80}(?<name>[A-Za-z][\w.-]{0,79}(?: [\w.-]{1,40}){0,3})(?: {2,80}|\t+| ?\| ?)(?<value>[^\s|]+)[ \t]*\|?[ \t]*$/dgm,
  },
];

/** Values that stand beside the name of a secret. */
export function pairsIn(text: string): readonly FoundSecret[] {
  return NOTATIONS.flatMap(({ pattern, prose = false }) =>
    [...text.matchAll(pattern)]
      .flatMap((match): readonly FoundSecret[] => {
        const { name = '', value = '' } = match.groups ?? {};
        const [start] = match.indices?.groups?.value ?? [0];
        if (!isSecretName(name)) return [];
        const quote = /^\\?["']/.exec(value)?.[0].length ?? 0;
        const bare = quote === 0 ? value.trimEnd() : value.slice(quote, -quote);
        if (isHarmlessValue(bare) || (prose && isProse(name, bare))) return [];
        return [{ code: 'named', start: start + quote, end: start + quote + bare.length }];
      })
      .filter(({ start, end }) => end > start),
  );
}

/** "invalid token: expired": a message about a token, not a token. */
function isProse(name: string, value: string): boolean {
  return !/pass|pwd|key/i.test(name) && /^[A-Za-z]?[a-z]*[.:!]?$/.test(value);
}
