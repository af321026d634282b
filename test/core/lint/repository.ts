import { readConfig } from '../../../src/core/config/config.ts';
import { resolveExtends } from '../../../src/core/config/extends.ts';
import { applyFixes } from '../../../src/core/lint/fixes/apply.ts';
import type { Fix } from '../../../src/core/lint/fixes/fix.ts';
import type { LintProblem } from '../../../src/core/lint/problem.ts';
import { RULES } from '../../../src/core/lint/rules/index.ts';
import { remarkParser } from '../../../src/core/markdown/parser.ts';
import { sentence } from '../../../src/core/text/sentence.ts';
import { isLinted } from '../../../src/core/workspace/linted.ts';
import { WorkspaceIndex } from '../../../src/core/workspace/workspace-index.ts';

export type Files = Readonly<Record<string, string>>;

const TODAY = '2026-04-26';

/** The settings of a repository in memory, with those that they extend. */
export function settingsOf(files: Files) {
  const { value } = readConfig(files['.faultline.yaml'] ?? '');
  return resolveExtends(value, async (path) => files[path] ?? null);
}

/** The index of a repository in memory; `.faultline.yaml` among the files is its configuration. */
export function repository(
  files: Files,
  extended?: Awaited<ReturnType<typeof settingsOf>>,
): WorkspaceIndex {
  const config = extended?.config ?? readConfig(files['.faultline.yaml'] ?? '').value;
  const index = new WorkspaceIndex({
    config,
    bases: extended?.problems ?? [],
    rules: RULES,
    parser: remarkParser,
    today: TODAY,
  });
  const linted = isLinted(config);
  index.update(
    Object.entries(files).map(([path, text]) =>
      linted(path)
        ? { kind: 'write', file: { path, text } }
        : { kind: 'exists', what: 'file', path },
    ),
  );
  return index;
}

/** The problems of all files with a code, or with any. */
export function problemsIn(
  index: WorkspaceIndex,
  code?: string,
): readonly (readonly [path: string, problem: LintProblem])[] {
  return [...index.documents()].flatMap((path) =>
    index
      .problems(path)
      .filter((problem) => code === undefined || problem.code === code)
      .map((problem) => [path, problem] as const),
  );
}

/** `path:line:column sentence`. */
export function shown(index: WorkspaceIndex, path: string, problem: LintProblem): string {
  const before = (index.tools.text(path) ?? '').slice(0, problem.range.start);
  const column = before.length - (/[^\r\n]*$/.exec(before)?.index ?? 0) + 1;
  return `${path}:${problem.range.line}:${column} ${sentence(problem)}`;
}

/** The files after the first fix of each problem. */
export function fixed(files: Files, index: WorkspaceIndex, code: string): Files {
  const fixes = problemsIn(index, code).flatMap(([, problem]): readonly Fix[] =>
    (problem.fixes?.(index.tools) ?? []).slice(0, 1),
  );
  return { ...files, ...applyFixes(fixes, (path) => files[path] ?? null).files };
}
