import type { Heading } from 'mdast';
import { type MarkdownDocument, readMarkdown } from '../markdown/document.ts';
import { type FrontMatter, readFrontMatter } from '../markdown/front-matter.ts';
import { type MarkdownParser, remarkParser } from '../markdown/parser.ts';
import { headingText } from '../markdown/plain-text.ts';
import type { Problem } from '../problem.ts';
import { yamlReason } from '../text/yaml-reason.ts';
import { linksOf } from './links.ts';
import { readMeta, text } from './meta.ts';
import type { LinkedPlaybook, Playbook, Step } from './model.ts';
import { movedTarget } from './moved.ts';
import { playbookProblem } from './problems.ts';
import { kindOfTitle } from './sections/classify.ts';
import type { StepDraft } from './steps/draft.ts';
import { titleOfPath } from './title.ts';
import { readBody } from './walk.ts';

export interface PlaybookFile {
  /** Path with forward slashes; it gives the title where the text has none. */
  readonly path: string;
  readonly text: string;
}

/**
 * Reads a playbook from Markdown of any dialect. Never throws: what could not be understood is in
 * `problems`. Ranges are those of the file as it is.
 */
export function parsePlaybook(
  file: PlaybookFile,
  parser: MarkdownParser = remarkParser,
): LinkedPlaybook {
  const document = readMarkdown(file.text, parser);
  return { ...playbookIn(document, file), links: linksOf(document) };
}

/** The playbook in a file that is parsed already. */
export function playbookIn(
  document: MarkdownDocument,
  file: PlaybookFile,
  { data, error }: FrontMatter = readFrontMatter(document.root, document.text),
): Playbook {
  const h1 = document.root.children.find(
    (node): node is Heading =>
      node.type === 'heading' && node.depth === 1 && headingText(node) !== '',
  );
  const fallback = text(data, 'title') ?? titleOfPath(file.path);
  const body = readBody(document, fallback, h1 === undefined ? kindOfTitle(fallback) : null);
  const toStep = ({ start, end, ...step }: StepDraft): Step => ({
    ...step,
    children: step.children.map(toStep),
    range: document.range(start, end),
  });
  return {
    title: h1 === undefined ? fallback : headingText(h1),
    meta: readMeta(data),
    movedTo: movedTarget(document),
    sections: body.sections.all.map(({ heading, kind, depth, start, end }) => ({
      heading,
      kind,
      depth,
      range: document.range(start, end),
    })),
    steps: body.steps.map(toStep),
    commands: body.commands.all,
    problems: problemsOf(file.text, document, error),
  };
}

const REFUSALS = {
  depth: 'playbook/too-deep',
  containers: 'playbook/too-many-marks',
  lines: 'playbook/too-long-block',
  rows: 'playbook/too-long-table',
  brackets: 'playbook/too-many-brackets',
  emphasis: 'playbook/too-much-emphasis',
} as const;

function problemsOf(
  file: string,
  document: MarkdownDocument,
  error: FrontMatter['error'],
): readonly Problem[] {
  const problems: Problem[] = [];
  if (file.trim() === '') {
    problems.push(playbookProblem('playbook/empty-file', document.range(0, 0)));
  }
  if (document.refusal !== null) {
    const { reason, at, count, limit } = document.refusal;
    const range = document.range(at, at);
    problems.push(playbookProblem(REFUSALS[reason], range, String(count), String(limit)));
  }
  if (error !== null) {
    const range = document.range(error.start, error.end);
    problems.push(
      playbookProblem('playbook/invalid-front-matter', range, yamlReason(error.message)),
    );
  }
  for (const { mark, range } of document.unclosed) {
    const line = String(range.endLine);
    problems.push(playbookProblem('playbook/unclosed-fence', range, line, mark));
  }
  return problems;
}
