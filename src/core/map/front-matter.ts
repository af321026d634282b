import type { SourceRange } from '../text/range.ts';
import { type Directive, sideOf } from './direction/directive.ts';
import type { GivenAliases } from './merge.ts';

type Data = Readonly<Record<string, unknown>>;

/** The `faultline:` mapping of front matter, with `arrows` and `children`; null without one. */
export function directiveOfData(data: Data): Directive | null {
  const given = data.faultline;
  if (!isRecord(given)) return null;
  const arrows = sideOf(given.arrows);
  const children = sideOf(given.children);
  return { arrows, children, ignore: given.map === 'ignore', unknown: [] };
}

/** The `aliases:` mapping of front matter: each component with its other names. */
export function aliasesOfData(data: Data, range: SourceRange): readonly GivenAliases[] {
  const given = data.aliases;
  if (!isRecord(given)) return [];
  return Object.entries(given).map(([name, value]) => ({
    name,
    aliases: (Array.isArray(value) ? value : String(value ?? '').split(','))
      .filter((alias): alias is string => typeof alias === 'string')
      .map((alias) => alias.trim())
      .filter((alias) => alias !== ''),
    range,
  }));
}

function isRecord(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
