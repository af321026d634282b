import type { Nodes } from 'mdast';
import type { FileReport, ReportedProblem } from '../../../core/lint/report.ts';
import type { Rule } from '../../../core/lint/rule.ts';
import { remarkParser } from '../../../core/markdown/parser.ts';
import { plainText } from '../../../core/markdown/plain-text.ts';
import type { RulePages } from '../../../node/lint/rule-pages.ts';
import type { Summary } from '../summary.ts';
import { fingerprints } from './fingerprints.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'note', off: 'none' } as const;

/** SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export function sarif(
  files: readonly FileReport[],
  { version, pages }: Summary,
  rules: readonly Rule[],
): string {
  const indices = new Map(rules.map(({ code }, index) => [code, index]));
  const results = files.flatMap(({ path, problems }) => {
    const prints = fingerprints(problems);
    return problems.map((problem, at) => ({
      ruleId: problem.code,
      ruleIndex: indices.get(problem.code),
      level: LEVELS[problem.severity],
      message: { text: problem.message },
      locations: [{ physicalLocation: placeOf(path, problem) }],
      partialFingerprints: { 'problem/v1': prints[at] },
    }));
  });
  const driver = {
    name: 'Faultline',
    version,
    rules: rules.map((rule) => descriptorOf(rule, pages)),
  };
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    results,
  };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function placeOf(path: string, { line, column, endLine, endColumn }: ReportedProblem) {
  return {
    artifactLocation: { uri: uriOf(path) },
    region: { startLine: line, startColumn: column, endLine, endColumn },
  };
}

/**
 * A rule and what its page says, which viewers show beside a result. The page itself is a file of this
 * machine, and a report goes to others: so it has no `helpUri`, and no link to other pages.
 */
function descriptorOf({ code, severity }: Rule, pages: RulePages) {
  const page = pages.page(code);
  return {
    id: code,
    ...(page === null
      ? {}
      : {
          shortDescription: { text: page.title },
          fullDescription: { text: plain(page.what), markdown: page.what },
          help: { text: plain(page.help), markdown: withoutPages(page.help) },
        }),
    defaultConfiguration: { enabled: severity !== 'off', level: LEVELS[severity] },
  };
}

/** The words of links to other pages in the place of these. */
function withoutPages(markdown: string): string {
  return markdown.replace(/\[([^\]]+)\]\((?![a-z]+:)[^)]*\)/g, '$1');
}

/** Markdown without its marks, a line for each block. */
function plain(markdown: string): string {
  return remarkParser(markdown)
    .children.flatMap((node): readonly Nodes[] => (node.type === 'list' ? node.children : [node]))
    .map((node) => (node.type === 'code' ? node.value : plainText(node)))
    .join('\n');
}

/** A relative URI reference; a colon in the first segment would read as a scheme. */
function uriOf(path: string): string {
  const wellFormed = path.replace(/\p{Surrogate}/gu, '\uFFFD');
  const encoded = wellFormed.split('/').map(encodeURIComponent).join('/');
  return /^[^/]*%3A/i.test(encoded) ? `./${encoded}` : encoded;
}
