import type { Problem } from '../../../problem.ts';
import type { TextBlock } from '../../blocks/block.ts';
import { mapProblem } from '../../problems.ts';
import { type IdLink, type IdNode, isLegendTitle, rawOfIds } from '../graph-builder.ts';
import { plainText } from '../label.ts';
import type { RawMap } from '../raw.ts';
import { type Statement, statementsOf } from './statements.ts';

/** Keys that set something and name no node (https://d2lang.com/tour/keywords). */
const SETTINGS =
  /^(?:shape|style|label|icon|near|width|height|tooltip|link|class|classes|direction|constraint|vars|layers|scenarios|steps|grid-rows|grid-columns|grid-gap|vertical-gap|horizontal-gap|source-arrowhead|target-arrowhead|top|left|desc|d2-config|level|font-size|opacity|fill|stroke|stroke-width|stroke-dash|border-radius|shadow|3d|multiple|double-border|bold|italic|underline|animated|filled)$/iu;
const ARROW = /\s*(<-{1,}>|<-{1,}|-{1,}>|--+)\s*/u;

interface Draft {
  readonly path: readonly string[];
  label: string | null;
  aside: boolean;
  readonly start: number;
  readonly end: number;
}

/** Reads D2: connections and chains, containers, labels, paths such as `a.b`. */
export function readD2(block: TextBlock): RawMap {
  const { statements, comments } = statementsOf(block.text);
  const problems: Problem[] = [];
  const drafts = new Map<string, Draft>();
  const links: (Omit<IdLink, 'legend'> & { readonly ends: readonly [Path, Path] })[] = [];

  const mention = (path: Path, statement: Statement): Draft | null => {
    if (path.length === 0) return null;
    for (let length = 1; length < path.length; length++) touch(path.slice(0, length), statement);
    return touch(path, statement);
  };
  const touch = (path: Path, { start, end }: Statement): Draft => {
    const id = idOf(path);
    const draft = drafts.get(id) ?? { path, label: null, aside: false, start, end };
    drafts.set(id, draft);
    return draft;
  };
  const read = (all: readonly Statement[], scope: Path): void => {
    for (const statement of all) {
      const { key, value, body } = statement;
      if (
        key === '' ||
        key.includes('*') ||
        /^(?:\.\.\.|&|!&)/u.test(key) ||
        /^\(.*\)(?:\[|$)/u.test(key)
      )
        continue;
      const parts = splitUnquoted(key, ARROW);
      if (parts.length > 1) readEdges(statement, parts, scope);
      else {
        const path = resolve(pathOf(key), scope);
        const setting = path.findIndex((part, at) => at >= scope.length && SETTINGS.test(part));
        const owner = setting === -1 ? path : path.slice(0, setting);
        if (setting !== -1 && owner.length === 0) continue;
        const draft = owner.length === 0 ? null : mention(owner, statement);
        if (draft === null || value === 'null') continue;
        const last = setting === -1 ? 'label' : (path[setting] ?? '').toLowerCase();
        if (last === 'label' && value !== null) draft.label = shown(value);
        if (last === 'near' || (last === 'shape' && value === 'text')) draft.aside = true;
        if (setting === -1 && body !== null) read(body, owner);
      }
    }
  };
  const readEdges = (statement: Statement, parts: readonly string[], scope: Path): void => {
    const { value, body, start, end } = statement;
    const inner = body?.find(({ key }) => key.toLowerCase() === 'label')?.value ?? null;
    const words = value ?? inner;
    const label = words === null ? null : shown(words);
    const ends = parts.filter((_, at) => at % 2 === 0).map((part) => resolve(pathOf(part), scope));
    const range = block.rangeOf(start, end);
    if (ends.some(({ length }) => length === 0)) {
      problems.push(
        mapProblem('map/unread-line', range, block.text.slice(start, end).slice(0, 80)),
      );
    }
    for (const [at, path] of ends.entries()) {
      mention(path, statement);
      const next = ends[at + 1];
      if (next === undefined || path.length === 0 || next.length === 0) continue;
      const arrow = (parts[at * 2 + 1] ?? '').trim();
      const [from, to] =
        arrow.startsWith('<') && !arrow.endsWith('>') ? [next, path] : [path, next];
      const both = arrow.startsWith('<') && arrow.endsWith('>');
      const kind = both ? 'both' : /[<>]/u.test(arrow) ? 'arrow' : 'line';
      links.push({ from: idOf(from), to: idOf(to), ends: [from, to], kind, label, range });
    }
  };
  read(statements, []);

  const parents = new Set([...drafts.values()].map(({ path }) => idOf(path.slice(0, -1))));
  const shownNames = [...drafts.values()].map((draft) => draft.label ?? draft.path.at(-1));
  const inLegend = (path: Path): boolean =>
    path.some((part, at) => isLegendTitle(drafts.get(idOf(path.slice(0, at + 1)))?.label ?? part));
  const nodes = [...drafts.entries()].map(([id, draft]): IdNode => {
    const last = draft.path.at(-1) ?? '';
    const twice = draft.label === null && shownNames.filter((name) => name === last).length > 1;
    const name = draft.label ?? (twice ? draft.path.join('.') : last);
    const range = block.rangeOf(draft.start, draft.end);
    const legend = draft.aside || inLegend(draft.path);
    return { id, label: name === id ? null : name, range, group: parents.has(id), legend };
  });
  return rawOfIds({
    nodes,
    links: links.map(({ ends: [from, to], ...link }) => ({
      ...link,
      legend: inLegend(from) || inLegend(to),
    })),
    remarks: comments.map(({ text, start, end }) => ({ text, range: block.rangeOf(start, end) })),
    problems,
  });
}

type Path = readonly string[];

/** D2 ids are the same in every case. */
function idOf(path: Path): string {
  return path.map((part) => part.toLowerCase()).join('.');
}

/** The parts of `a.b."c.d"`. */
function pathOf(key: string): Path {
  return splitUnquoted(key, /\./u)
    .filter((_, at) => at % 2 === 0)
    .map((part) =>
      part
        .trim()
        .replace(/^"([\s\S]*)"$|^'([\s\S]*)'$/u, '$1$2')
        .replace(/\\(.)/gu, '$1')
        .trim(),
    )
    .filter((part) => part !== '');
}

/** `_` is the container around the one that a path is written in. */
function resolve(path: Path, scope: Path): Path {
  const ups = path.findIndex((part) => part !== '_');
  const up = ups === -1 ? path.length : ups;
  return [...scope.slice(0, Math.max(0, scope.length - up)), ...path.slice(up)];
}

/** Splits at a pattern outside quotes; the separators stay at the odd places. */
function splitUnquoted(text: string, separator: RegExp): readonly string[] {
  const shielded = text.replace(/"[^"]*"|'[^']*'/gu, (part) => '\u0001'.repeat(part.length));
  const parts: string[] = [];
  let at = 0;
  for (const match of shielded.matchAll(new RegExp(separator.source, 'gu'))) {
    parts.push(text.slice(at, match.index), match[0]);
    at = match.index + match[0].length;
  }
  return [...parts, text.slice(at)];
}

function shown(value: string): string {
  const joined = value.replace(/\\\n\s*/gu, '');
  const block = /^(\|+)\S*\s([\s\S]*?)\1$/u.exec(joined)?.[2];
  const text = block ?? joined.replace(/^"([\s\S]*)"$|^'([\s\S]*)'$/u, '$1$2');
  return plainText(text.replace(/\\n/gu, ' ').replace(/^\s*#+\s*/u, ''));
}
