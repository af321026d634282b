import { formatOfPath } from '../../map/blocks/sniff.ts';
import { entriesIn } from '../../map/entries.ts';
import { mapIn, readMap } from '../../map/read.ts';
import { type MarkdownDocument, readMarkdown } from '../../markdown/document.ts';
import { readFrontMatter } from '../../markdown/front-matter.ts';
import type { MarkdownParser } from '../../markdown/parser.ts';
import { text as textField } from '../../playbook/meta.ts';
import { playbookIn } from '../../playbook/parse.ts';
import { titleOfPath } from '../../playbook/title.ts';
import { credentialsIn } from '../../redact/credentials.ts';
import { looksLikePlaybook } from '../roles.ts';
import { anchorCollector } from './anchors.ts';
import { codeCollector } from './code.ts';
import { collecting, walkTree } from './collector.ts';
import { configFacts } from './config-facts.ts';
import { directiveCollector } from './directives.ts';
import type { DocumentFacts, ExpectedRoles, HeadingFact, MapFact } from './document-facts.ts';
import { frontMatterIn } from './front-matter.ts';
import { headingCollector } from './headings.ts';
import { linkCollector } from './links.ts';
import { namedFileCollector } from './named-files.ts';
import { notText } from './not-text.ts';
import { undefinedReferenceCollector } from './references.ts';
import { relationCollector } from './relations.ts';
import { inSections, textCollector } from './texts.ts';
import { wikiLinkCollector } from './wiki-links.ts';

/** A file of the repository. */
export interface SourceFile {
  /** With forward slashes, from the repository's root. */
  readonly path: string;
  readonly text: string;
}

/** Reads a file once, for all that the linter and the index ever ask about it. Never throws. */
export function factsOf(
  file: SourceFile,
  expected: ExpectedRoles,
  parser: MarkdownParser,
): DocumentFacts {
  if (expected.config) return { ...NOTHING, ...configFacts(file) };
  if (expected.map && formatOfPath(file.path) !== null) return bareMap(file);
  const other = notText(file.text);
  if (other !== null) {
    const { path } = file;
    return { ...NOTHING, path, title: titleOfPath(path), problems: [other] };
  }
  const document = readMarkdown(file.text, parser);
  const tools = collecting(document);
  const headings = headingCollector(tools);
  const anchors = anchorCollector(tools);
  const links = linkCollector(tools);
  const references = undefinedReferenceCollector(tools);
  const wikiLinks = wikiLinkCollector(tools);
  const namedFiles = namedFileCollector(tools, file.text);
  const code = codeCollector(tools);
  const directives = directiveCollector(tools);
  const texts = textCollector(tools);
  const relations = relationCollector(tools);
  walkTree(document.root, [
    ...[headings, anchors, links, references, wikiLinks, namedFiles, code, directives].map(
      ({ visitors }) => visitors,
    ),
    ...(expected.playbook === false ? [] : [relations.visitors]),
    ...(expected.playbook === false && !expected.map ? [] : [texts.visitors]),
  ]);
  const headingFacts = headings.facts();
  const frontMatter = readFrontMatter(document.root, document.text);
  const { data } = frontMatter;
  const roles = { ...expected, playbook: isPlaybook(expected.playbook, headingFacts, data) };
  const playbook = roles.playbook ? playbookIn(document, file, frontMatter) : null;
  const map = roles.map ? mapFact(document, file) : null;
  const h1 = headingFacts.find(({ depth, text }) => depth === 1 && text !== '');
  return {
    path: file.path,
    roles,
    title: h1?.text ?? textField(data, 'title') ?? titleOfPath(file.path),
    headings: headingFacts,
    anchors: anchors.facts(),
    links: links.facts(),
    undefinedReferences: references.facts(),
    wikiLinks: wikiLinks.facts(),
    namedFiles: namedFiles.facts(),
    code: code.facts(),
    directives: directives.facts(),
    secrets: credentialsIn(file.text),
    frontMatter: frontMatterIn(document, data),
    playbook,
    texts:
      playbook === null && map === null ? [] : inSections(texts.facts(), playbook?.sections ?? []),
    relations: playbook === null ? [] : relations.facts(),
    map,
    mapSetting: null,
    playbooksSetting: null,
    problems: [...(playbook?.problems ?? []), ...(map?.map.problems ?? [])],
  };
}

function isPlaybook(
  expected: ExpectedRoles['playbook'],
  headings: readonly HeadingFact[],
  data: Readonly<Record<string, unknown>>,
): boolean {
  if (typeof expected === 'boolean') return expected;
  return textField(data, 'component') !== null || looksLikePlaybook(headings, expected);
}

function mapFact(document: MarkdownDocument, { text }: SourceFile): MapFact {
  const map = mapIn(document, text);
  return { map, entries: entriesIn(map, document) };
}

/** A map in a file of its own: a graph without any Markdown around it. */
function bareMap(file: SourceFile): DocumentFacts {
  const map = readMap(file);
  return {
    ...NOTHING,
    path: file.path,
    roles: { ...NOTHING.roles, map: true },
    title: titleOfPath(file.path),
    map: { map, entries: [] },
    problems: map.problems,
  };
}

/** A file that is no Markdown. */
const NOTHING: Omit<DocumentFacts, 'path' | 'title'> = {
  roles: { playbook: false, map: false, config: false },
  headings: [],
  anchors: [],
  links: [],
  undefinedReferences: [],
  wikiLinks: [],
  namedFiles: [],
  code: [],
  directives: [],
  secrets: [],
  frontMatter: null,
  playbook: null,
  texts: [],
  relations: [],
  map: null,
  mapSetting: null,
  playbooksSetting: null,
  problems: [],
};
