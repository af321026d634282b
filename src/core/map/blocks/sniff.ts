import type { MapFormat } from '../model.ts';

type TextFormat = Exclude<MapFormat, 'list' | 'table'>;

/** What a fence's language says it holds. */
const LANGUAGES: Readonly<Record<string, TextFormat>> = {
  mermaid: 'mermaid',
  mmd: 'mermaid',
  dot: 'dot',
  gv: 'dot',
  graphviz: 'dot',
  viz: 'dot',
  plantuml: 'plantuml',
  puml: 'plantuml',
  uml: 'plantuml',
  d2: 'd2',
  yaml: 'yaml',
  yml: 'yaml',
};

/** Languages of fences that may hold a drawing, or anything else. */
const PLAIN =
  /^(?:|text|txt|plain|plaintext|ascii|ascii-art|asciiart|art|diagram|map|ditaa|svgbob|bob|none|raw|nohighlight|no-highlight|tree|deps|dependencies|unicode)$/u;

const EXTENSIONS: Readonly<Record<string, TextFormat>> = {
  mmd: 'mermaid',
  mermaid: 'mermaid',
  dot: 'dot',
  gv: 'dot',
  puml: 'plantuml',
  plantuml: 'plantuml',
  pu: 'plantuml',
  iuml: 'plantuml',
  wsd: 'plantuml',
  d2: 'd2',
  yaml: 'yaml',
  yml: 'yaml',
};

/** The format that a path's extension stands for; null for Markdown and everything else. */
export function formatOfPath(path: string): TextFormat | null {
  const extension = /\.([^./\\]+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';
  return EXTENSIONS[extension] ?? null;
}

/** The format of a fence, by its language and where that says nothing by its text. */
export function formatOfFence(
  language: string | null | undefined,
  text: string,
): TextFormat | null {
  const name =
    (language ?? '')
      .toLowerCase()
      .replace(/^[{.]+|[}]+$/gu, '')
      .split(/[\s,{:]/u)[0] ?? '';
  const known = LANGUAGES[name];
  if (known !== undefined) return known;
  return PLAIN.test(name) ? (formatOfText(text) ?? 'drawing') : null;
}

/** Mermaid diagrams of kinds that hold no map; their reader says so. */
const OTHER_MERMAID =
  /^(?:sequenceDiagram|stateDiagram|classDiagram|erDiagram|gantt|journey|gitGraph|mindmap|timeline|quadrantChart|requirementDiagram|C4[A-Z]\w+|zenuml|(?:block|architecture|sankey|xychart|packet|radar|treemap)-beta)\b/u;

/** The format that a text shows by its first words. */
export function formatOfText(text: string): TextFormat | null {
  const start = text.replace(/^(?:\s|%%[^\n]*\n|\/\/[^\n]*\n|---\n[\s\S]*?\n---\n)*/u, '');
  if (/^(?:graph|flowchart(?:-elk)?)\s+(?:TB|TD|BT|RL|LR)\b/u.test(start)) return 'mermaid';
  if (OTHER_MERMAID.test(start)) return 'mermaid';
  if (/^(?:strict\s+)?(?:di)?graph\b[^\n{]*\{/iu.test(start)) return 'dot';
  if (/^@start\w+/iu.test(start)) return 'plantuml';
  return /^(?:---\s*\n)?(?:#[^\n]*\n|\s)*apiVersion:\s*backstage\.io\//u.test(text) ? 'yaml' : null;
}
