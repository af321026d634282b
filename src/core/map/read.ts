import { type MarkdownDocument, readMarkdown } from '../markdown/document.ts';
import { readFrontMatter } from '../markdown/front-matter.ts';
import { type MarkdownParser, remarkParser } from '../markdown/parser.ts';
import type { Problem } from '../problem.ts';
import { indexLines } from '../text/line-index.ts';
import { isMap, isTopical } from './blocks/accept.ts';
import type { Candidate } from './blocks/candidate.ts';
import { blockOfFile } from './blocks/from-file.ts';
import { type Surroundings, surroundingsOf } from './blocks/from-markdown.ts';
import { hasPlausibleNames, isNotAMap } from './blocks/not-a-map.ts';
import { indexPassages } from './blocks/passages.ts';
import { formatOfPath } from './blocks/sniff.ts';
import { remarksAsWitnesses, witnessesOf } from './blocks/witnesses.ts';
import type { PlacedDirective } from './direction/decide.ts';
import { readDirective } from './direction/directive.ts';
import { type ReadBlock, understand } from './direction/understand.ts';
import { aliasesOfData, directiveOfData } from './front-matter.ts';
import { type GivenAliases, mergeParts } from './merge.ts';
import type { DependencyMap, MapFormat } from './model.ts';
import { mapProblem } from './problems.ts';
import { readEntries } from './readers/entries.ts';
import { readList } from './readers/list.ts';
import type { RawMap } from './readers/raw.ts';
import { TEXT_READERS } from './readers/readers.ts';
import { readTable } from './readers/table.ts';

/** A file that may hold a dependency map. The path's extension tells a bare graph from Markdown. */
export interface MapFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Reads the dependency map of a file: a bare graph (Mermaid, DOT, PlantUML, D2, YAML), or Markdown
 * with maps in fences, lists and tables, which become one graph. Never throws; what was not
 * understood is in `problems`. Ranges are those of the file as it is.
 */
export function readMap(file: MapFile, parser: MarkdownParser = remarkParser): DependencyMap {
  const format = formatOfPath(file.path);
  return format === null
    ? mapIn(readMarkdown(file.text, parser), file.text)
    : assembled(readBareFile(file.text, format), file.text);
}

/** The dependency map in a Markdown file that is parsed already. */
export function mapIn(document: MarkdownDocument, text: string): DependencyMap {
  return assembled(readFromMarkdown(document), text);
}

function assembled({ blocks, given, problems }: FileBlocks, text: string): DependencyMap {
  const merged = mergeParts(blocks, given);
  const found = merged.components.length > 0;
  const missing = found ? [] : [mapProblem('map/not-found', indexLines(text).range(0, 0))];
  return {
    components: merged.components,
    edges: merged.edges,
    readings: blocks.flatMap(({ readings }) => readings),
    problems: [
      ...blocks.flatMap((block) => block.problems),
      ...problems,
      ...merged.problems,
      ...missing,
    ].sort((a, b) => a.range.start - b.range.start),
  };
}

interface FileBlocks {
  readonly blocks: readonly ReadBlock[];
  readonly given: readonly GivenAliases[];
  readonly problems: readonly Problem[];
}

function readBareFile(text: string, format: Exclude<MapFormat, 'list' | 'table'>): FileBlocks {
  const block = blockOfFile(text);
  const raw = TEXT_READERS[format](block);
  const { directives, problems } = directivesIn(raw);
  if (directives.some(({ directive }) => directive.ignore) || isNotAMap(raw)) {
    return { blocks: [], given: [], problems: [...raw.problems, ...problems] };
  }
  const witnesses = remarksAsWitnesses(raw);
  return {
    blocks: [understand(raw, format, block.range, directives, witnesses)],
    given: [],
    problems,
  };
}

function readFromMarkdown(document: MarkdownDocument): FileBlocks {
  const around = surroundingsOf(document);
  const passages = indexPassages(around);
  const { data } = readFrontMatter(document.root, document.text);
  const top = document.range(0, 0);
  const problems: Problem[] = refusedIn(document);
  const placed = around.comments.flatMap(({ text: words, ...place }) => {
    const directive = readDirective(words);
    if (directive === null) return [];
    for (const word of directive.unknown)
      problems.push(mapProblem('map/bad-directive', place.range, word));
    return [{ ...place, directive }];
  });
  const general: PlacedDirective[] = [];
  const fromData = directiveOfData(data);
  if (fromData !== null) general.push({ directive: fromData, range: top });

  const read = around.candidates.map((candidate) => {
    const raw = readCandidate(candidate, document);
    const own = directivesIn(raw);
    const outer = placed
      .filter(
        ({ order, section }) =>
          order < candidate.order && holds(section, candidate.section, around),
      )
      .reverse();
    const directives = [...own.directives, ...outer, ...general];
    const told = directives.some(
      ({ directive: { arrows, children } }) => (arrows ?? children) !== null,
    );
    const topical = isTopical(candidate, raw, passages);
    const ignored = directives.some(({ directive }) => directive.ignore);
    const accepted = !ignored && isMap(candidate, raw, { topical, told });
    return {
      candidate,
      raw,
      directives,
      problems: own.problems,
      accepted,
      topical: topical || told,
    };
  });
  const accepted = read.filter((one) => one.accepted);
  const topical = accepted.filter((one) => one.topical);
  // The columns of a table say by themselves what they are about.
  const chosen =
    topical.length > 0
      ? accepted.filter((one) => one.topical || one.candidate.format === 'table')
      : accepted;
  const blocks: ReadBlock[] = chosen.map(({ candidate, raw, directives, problems: own }) => {
    const others = chosen.flatMap((one) => (one.candidate === candidate ? [] : [one.candidate]));
    const witnesses = witnessesOf(candidate, raw, passages, others);
    const block = understand(raw, candidate.format, candidate.range, directives, witnesses);
    return { ...block, problems: [...block.problems, ...own] };
  });
  const entries = blocks.length > 0 ? null : readEntries(document.root, document);
  if (entries !== null && entries.links.length > 0 && hasPlausibleNames(entries)) {
    const range = entries.nodes[0]?.range ?? top;
    blocks.push(understand(entries, 'list', range, general, []));
  }
  return { blocks, given: aliasesOfData(data, top), problems };
}

/** Why a file was not read at all: reading it would take time that grows faster than the file. */
function refusedIn({ refusal, range }: MarkdownDocument): Problem[] {
  if (refusal === null) return [];
  const { at, count, reason } = refusal;
  return [mapProblem('map/too-large', range(at, at), `${count} ${reason} without a break`)];
}

function readCandidate(candidate: Candidate, document: MarkdownDocument): RawMap {
  if (candidate.format === 'list') return readList(candidate.list, document);
  if (candidate.format === 'table') return readTable(candidate.table, document);
  return TEXT_READERS[candidate.format](candidate.block);
}

/** A directive holds to the end of its section; before the first heading, for the whole file. */
function holds(section: number, inner: number, around: Surroundings): boolean {
  for (let at: number | null = inner; at !== null; at = around.sections[at]?.parent ?? null) {
    if (at === section) return true;
  }
  return section === 0;
}

function directivesIn(raw: RawMap): { directives: PlacedDirective[]; problems: Problem[] } {
  const directives: PlacedDirective[] = [];
  const problems: Problem[] = [];
  for (const { text, range } of raw.remarks) {
    const directive = readDirective(text);
    if (directive === null) continue;
    directives.push({ directive, range });
    for (const word of directive.unknown)
      problems.push(mapProblem('map/bad-directive', range, word));
  }
  return { directives, problems };
}
