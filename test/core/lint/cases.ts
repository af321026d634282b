import type { RuleHeader } from '../../../scripts/rule-header.mjs';
import type { WorkspaceIndex } from '../../../src/core/workspace/workspace-index.ts';
import { type Files, problemsIn, repository, settingsOf, shown } from './repository.ts';

/** A repository that every face is asked about: the same bytes must give the same problems. */
export interface LintCase {
  readonly title: string;
  readonly files: Files;
}

/** `line:column code sentence`, by the path of the file, in the order in which they are shown. */
export type Found = Readonly<Record<string, readonly string[]>>;

/** The examples of all rules, and what is hard about bytes. */
export function lintCases(headers: readonly RuleHeader[]): readonly LintCase[] {
  const examples = headers.flatMap(({ code, examples: some }) =>
    some.map(({ title, files }) => ({
      title: `${code}: ${title}`,
      files: Object.fromEntries(files.map(({ path, text }) => [path, text])),
    })),
  );
  return [...BYTES, ...examples];
}

/** What the core finds in a case, and so every face has to. */
export async function foundIn(files: Files): Promise<Found> {
  return found(repository(files, await settingsOf(files)));
}

/** What an index finds. */
export function found(index: WorkspaceIndex): Found {
  return byFile(
    problemsIn(index).map(([path, problem]) => {
      const [place = '', ...words] = shown(index, path, problem)
        .slice(path.length + 1)
        .split(' ');
      return [path, `${place} ${problem.code} ${words.join(' ')}`] as const;
    }),
  );
}

/** Lines by the file that they are about. */
export function byFile(lines: Iterable<readonly [path: string, line: string]>): Found {
  const files: Record<string, string[]> = {};
  for (const [path, line] of lines) files[path] = [...(files[path] ?? []), line];
  return files;
}

const NOT_THERE = 'There is no “no.md”. Correct the path, or take the link out.';
const BROKEN = `link/broken ${NOT_THERE}`;

/** Each with what is to be found in it. */
export const BYTES: readonly (LintCase & { readonly found: Found })[] = [
  {
    title: 'CRLF, a lone CR and LF in one file',
    files: { 'a.md': '# A\r\n\r\n[x](no.md)\r\r[x](no.md)\n\n[x](no.md)' },
    found: { 'a.md': [`3:5 ${BROKEN}`, `5:5 ${BROKEN}`, `7:5 ${BROKEN}`] },
  },
  {
    title: 'a byte order mark before the link',
    files: { 'a.md': '\uFEFF[x](no.md)\n' },
    found: { 'a.md': [`1:6 ${BROKEN}`] },
  },
  {
    title: 'a byte order mark before front matter',
    files: { 'a.md': '\uFEFF---\ntitle: A\n---\n\n[x](no.md)\n' },
    found: { 'a.md': [`5:5 ${BROKEN}`] },
  },
  {
    title: 'tabs, accents and what is two code units wide',
    files: { 'a.md': '- é\t😀 e\u0301 [x](no.md)\n\t- 👩‍🚒 [x](no.md)\n' },
    found: { 'a.md': [`1:15 ${BROKEN}`, `2:14 ${BROKEN}`] },
  },
  {
    title: 'paths with spaces and letters that URLs spell otherwise',
    files: { 'ä b/ü.md': '[x](no.md)\n', 'a.md': '[x](<ä b/ü.md>) [y](%C3%A4%20b/%C3%BC.md)\n' },
    found: {
      'ä b/ü.md': [
        '1:5 link/broken There is no “ä b/no.md”. Correct the path, or take the link out.',
      ],
    },
  },
  {
    title: 'comments that turn a rule off, in lines that end in CRLF',
    files: {
      'a.md':
        '<!-- faultline-disable-next-line link/broken -->\r\n[x](no.md)\r\n\r\n[x](no.md)\r\n\r\n<!-- faultline-disable-next-line link/broken -->\r\nNothing.\r\n',
    },
    found: {
      'a.md': [
        `4:5 ${BROKEN}`,
        '6:34 lint/unused-disable Nothing on this line has the problem link/broken. Take the comment out.',
      ],
    },
  },
  {
    title: 'settings of a rule, for some files',
    files: {
      '.faultline.yaml':
        'lint:\n  overrides:\n    - files: drafts/**\n      rules:\n        link/broken: off\n  ignore: [vendor/**]\n',
      'drafts/a.md': '[x](no.md)\n',
      'vendor/a.md': '[x](no.md)\n',
      'a.md': '[x](no.md)\n',
    },
    found: { 'a.md': [`1:5 ${BROKEN}`] },
  },
  { title: 'an empty file', files: { 'a.md': '' }, found: {} },
];
