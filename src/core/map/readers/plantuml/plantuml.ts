import type { Problem } from '../../../problem.ts';
import type { TextBlock } from '../../blocks/block.ts';
import { relationOf } from '../../direction/relation.ts';
import { mapProblem } from '../../problems.ts';
import { type IdLink, type IdNode, isLegendTitle, rawOfIds } from '../graph-builder.ts';
import { NOTHING, type RawMap, type Remark } from '../raw.ts';
import { readPlantArrow } from './arrow.ts';
import { cleanLabel, endName, readDeclaration } from './declaration.ts';

/** Lines of sequence, activity, state and other diagrams, which hold no map. */
const OTHER_DIAGRAM =
  /^(?:participant|activate|deactivate|autonumber|alt|else|opt|loop|par|critical|start|stop|end|:[^:]*;|if\s*\(|while\s*\(|repeat|fork|swimlane|\|[^|]*\||state\s|\[\*\]|@startgantt|@startmindmap|@startwbs|@startjson|@startyaml|@startsalt)(?:\s|$|\()?/u;
const SETTING =
  /^(?:@\w+|!|skinparam|hide|show|scale|left to right|top to bottom|allow_?mixing|set\s|sprite|<style>|<\/style>|page|newpage|url|remove|restore|together|mainframe|rotate|layout_|show_|lay_|update\w+\()/iu;
const WORDS =
  /^(?<kind>title|caption|header|footer|legend|note|floating note|rnote|hnote)\b(?<rest>.*)$/iu;
const MACRO = /^(?<name>\w+)\s*\(\s*(?<args>.*)\)\s*(?<brace>\{)?\s*$/u;

/**
 * Reads component diagrams: elements, groups, arrows in every direction, aliases, and the C4 macros.
 * Diagrams of other kinds hold no map.
 */
export function readPlantUml(block: TextBlock): RawMap {
  const remarks: Remark[] = [];
  const problems: Problem[] = [];
  const nodes: IdNode[] = [];
  const links: IdLink[] = [];
  const groups: { legend: boolean }[] = [];
  const text = block.text.replace(/\/'[\s\S]*?'\//gu, (comment, offset: number) => {
    remarks.push({
      text: comment.slice(2, -2).trim(),
      range: block.rangeOf(offset, offset + comment.length),
    });
    return comment.replace(/[^\n]/gu, ' ');
  });
  let until: RegExp | null = null;
  let label: { id: string; words: string[]; row: number } | null = null;
  let offset = 0;
  for (const [row, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    const start = offset + (raw.length - raw.trimStart().length);
    offset += raw.length + 1;
    const range = block.rangeOf(start, start + line.length);
    const legend = groups.some((group) => group.legend);
    if (line === '') continue;
    if (label !== null) {
      const shut = line.endsWith(']');
      label.words.push(shut ? line.slice(0, -1) : line);
      if (!shut) continue;
      const name = cleanLabel(label.words.join(' '));
      nodes.push({ id: label.id, label: name === '' ? null : name, range, group: false, legend });
      label = null;
      continue;
    }
    if (until !== null) {
      if (until.test(line)) until = null;
      else remarks.push({ text: line, range });
      continue;
    }
    if (line.startsWith("'")) {
      remarks.push({ text: line.replace(/^'+/u, '').trim(), range });
      continue;
    }
    if (OTHER_DIAGRAM.test(line)) return NOTHING;
    const words = WORDS.exec(line)?.groups;
    if (words !== undefined) {
      const { kind = '', rest = '' } = words;
      const [, said] = /:\s*(.*)$/u.exec(rest) ?? [];
      remarks.push({ text: (said ?? rest).trim(), range });
      const open = /note/iu.test(kind)
        ? said === undefined && !/^\s*"/u.test(rest)
        : rest.trim() === '' || /^\s*(?:left|right|top|bottom|center)+\s*$/iu.test(rest);
      if (open) until = /^end ?(?:note|legend|title|header|footer|caption|rnote|hnote)/iu;
      continue;
    }
    if (/^skinparam\b.*\{$/iu.test(line)) {
      until = /^\}/u;
      continue;
    }
    if (SETTING.test(line)) {
      if (line.endsWith('{')) groups.push({ legend: false });
      if (/^<style>/iu.test(line)) until = /^<\/style>/iu;
      continue;
    }
    if (/^\}+$/u.test(line)) {
      groups.pop();
      continue;
    }
    const arrow = readPlantArrow(line);
    if (arrow !== null) {
      const ends = [arrow.left, arrow.right].map((end) => endName(end));
      const [left = '', right = ''] = ends;
      for (const id of ends) nodes.push({ id, label: shownAs(id), range, group: false, legend });
      if (arrow.kind !== 'hidden')
        links.push({ ...directed(arrow, left, right), label: arrow.label, range, legend });
      continue;
    }
    const macro = MACRO.exec(line)?.groups;
    if (
      macro !== undefined &&
      readMacro(macro.name ?? '', argumentsOf(macro.args ?? ''), range, nodes, links)
    ) {
      if (macro.brace !== undefined) groups.push({ legend: false });
      continue;
    }
    const declared = readDeclaration(line);
    if (declared === null) {
      problems.push(mapProblem('map/unread-line', range, line.slice(0, 80)));
      continue;
    }
    const { id, label: shown, group, open } = declared;
    if (group) groups.push({ legend: isLegendTitle(shown) });
    if (open) label = { id, words: [], row };
    else if (id !== '') {
      nodes.push({
        id,
        label: shown === id ? null : shown,
        range,
        group,
        legend: legend || isLegendTitle(shown),
      });
    }
  }
  return rawOfIds({ nodes, links, remarks, problems });
}

/** A name that is written where it is used is its own label. */
function shownAs(id: string): string | null {
  const shown = cleanLabel(id);
  return shown === id ? null : shown;
}

type PlantArrow = NonNullable<ReturnType<typeof readPlantArrow>>;

/** The ends from tail to head, or in the order in which a label that decides is read. */
function directed(
  arrow: PlantArrow,
  left: string,
  right: string,
): Pick<IdLink, 'from' | 'to' | 'kind'> {
  const worded = arrow.reading !== null && arrow.label !== null && relationOf(arrow.label) !== null;
  const leftwards = worded ? arrow.reading === 'left' : arrow.kind === 'left';
  const kind = worded
    ? 'arrow'
    : arrow.kind === 'both' || arrow.kind === 'line'
      ? arrow.kind
      : 'arrow';
  return leftwards ? { from: right, to: left, kind } : { from: left, to: right, kind };
}

/** The C4 macros: `Component(id, "Label", …)`, `Rel(from, to, "label")`. */
function readMacro(
  name: string,
  args: readonly string[],
  range: IdNode['range'],
  nodes: IdNode[],
  links: IdLink[],
): boolean {
  const [first = '', second = '', third = ''] = args;
  if (/^(?:Bi)?Rel(?:_\w+)?$/u.test(name)) {
    const back = /_Back/u.test(name);
    for (const id of [first, second])
      nodes.push({ id, label: null, range, group: false, legend: false });
    links.push({
      from: back ? second : first,
      to: back ? first : second,
      kind: name.startsWith('Bi') ? 'both' : 'arrow',
      label: third === '' ? null : third,
      range,
      legend: false,
    });
    return true;
  }
  if (/Boundary$/u.test(name) || /^(?:Deployment_)?Node(?:_[LR])?$/u.test(name)) {
    nodes.push({ id: first, label: cleanLabel(second) || null, range, group: true, legend: false });
    return true;
  }
  if (!/^(?:Person|System|Container|Component)(?:Db|Queue)?(?:_Ext)?$/u.test(name)) return false;
  nodes.push({ id: first, label: cleanLabel(second) || null, range, group: false, legend: false });
  return true;
}

function argumentsOf(text: string): readonly string[] {
  return (text.match(/"[^"]*"|[^,]+/gu) ?? []).map((part) => part.trim().replace(/^"|"$/gu, ''));
}
