import {
  Diagnostic,
  type DiagnosticCollection,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
  Disposable,
  Location,
  languages,
  type Uri,
  workspace,
} from 'vscode';
import type { LintProblem } from '../../core/lint/problem.ts';
import type { Severity } from '../../core/problem.ts';
import { say } from '../say.ts';
import type { LintChange } from './lint-folder.ts';
import type { Linting } from './linting.ts';
import { rangesIn } from './positions.ts';
import { rulePage } from './rule-page.ts';

export const SOURCE = 'faultline';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** Problems whose place could go without anything being lost. */
const UNNECESSARY: ReadonlySet<string> = new Set(['lint/unused-disable']);

/** Publishes the problems that are shown to the Problems panel. */
export class Diagnostics extends Disposable {
  readonly #linting: Linting;
  readonly #extension: Uri;
  readonly #collection: DiagnosticCollection = languages.createDiagnosticCollection(SOURCE);

  constructor(linting: Linting, extension: Uri) {
    super(() => {
      listener.dispose();
      this.#collection.dispose();
    });
    this.#linting = linting;
    this.#extension = extension;
    const listener = linting.onDidChange((change) => this.#publish(change));
  }

  #publish({ folder, live, paths }: LintChange): void {
    this.#collection.set(
      paths.flatMap((path): readonly [Uri, readonly Diagnostic[] | undefined][] => {
        const uri = folder.uriOf(path);
        // A folder of the workspace within another one has its files to itself.
        if (workspace.getWorkspaceFolder(uri) !== folder.folder) return [];
        const isShown = this.#linting.shown.has(folder, live, path);
        const problems = isShown ? live.index.problems(path) : [];
        if (problems.length === 0) return [[uri, undefined]];
        const text = (of: string) => live.index.tools.text(of) ?? '';
        const rangeOf = rangesIn(text(path));
        return [[uri, problems.map((one) => this.#diagnostic(one, rangeOf, { folder, text }))]];
      }),
    );
  }

  #diagnostic(
    problem: LintProblem,
    rangeOf: ReturnType<typeof rangesIn>,
    { folder, text }: Pick<LintChange, 'folder'> & { readonly text: (path: string) => string },
  ): Diagnostic {
    const { code, severity, range, related } = problem;
    const made = new Diagnostic(rangeOf(range), say(problem), SEVERITIES[severity]);
    made.source = SOURCE;
    made.code = { value: code, target: rulePage(this.#extension, code) };
    if (UNNECESSARY.has(code)) made.tags = [DiagnosticTag.Unnecessary];
    made.relatedInformation = related.map(({ path, message, ...span }) => {
      const place = new Location(folder.uriOf(path), rangesIn(text(path))(span));
      return new DiagnosticRelatedInformation(place, say(message));
    });
    return made;
  }
}
