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
  type WorkspaceFolder,
  workspace,
} from 'vscode';
import type { LintProblem } from '../../core/lint/problem.ts';
import type { Severity } from '../../core/problem.ts';
import { say } from '../say.ts';
import { slices } from '../slices.ts';
import type { LintChange, LintFolder } from './lint-folder.ts';
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

/** What a collection takes: without diagnostics for a document that has none. */
type Entry = [Uri, readonly Diagnostic[] | undefined];

/** Documents between two turns of others: a workspace that is checked has thousands. */
const BATCH = 20;

/** A document whose problems may be others now. */
interface Changed extends Omit<LintChange, 'paths'> {
  readonly path: string;
}

/** Publishes the problems that are shown to the Problems panel. */
export class Diagnostics extends Disposable {
  /** By folder and path; of a document that changed twice the last is published. */
  readonly #changed = new Map<string, Changed>();
  readonly #pause = slices();
  #publishing: Promise<void> | null = null;
  readonly #linting: Linting;
  readonly #extension: Uri;
  readonly #collection: DiagnosticCollection = languages.createDiagnosticCollection(SOURCE);

  constructor(linting: Linting, extension: Uri) {
    super(() => {
      this.#changed.clear();
      listener.dispose();
      this.#collection.dispose();
    });
    this.#linting = linting;
    this.#extension = extension;
    const listener = Disposable.from(
      linting.onDidChange((change) => this.#publish(change)),
      workspace.onDidChangeWorkspaceFolders(({ removed }) => this.#forget(removed)),
    );
  }

  #publish({ folder, live, paths }: LintChange): void {
    const root = folder.folder.uri.toString();
    for (const path of paths) this.#changed.set(`${root} ${path}`, { folder, live, path });
    this.#publishing ??= this.#publishAll().finally(() => {
      this.#publishing = null;
    });
  }

  async #publishAll(): Promise<void> {
    while (this.#changed.size > 0) {
      const batch: Entry[] = [];
      for (const [key, changed] of this.#changed) {
        if (batch.length >= BATCH) break;
        this.#changed.delete(key);
        batch.push(...this.#entryOf(changed));
      }
      this.#collection.set(batch);
      await this.#pause();
    }
  }

  #entryOf({ folder, live, path }: Changed): readonly Entry[] {
    const uri = folder.uriOf(path);
    // A folder of the workspace within another one has its files to itself.
    if (workspace.getWorkspaceFolder(uri) !== folder.folder) return [];
    const isShown = this.#linting.shown.has(folder, live, path);
    const problems = isShown ? live.index.problems(path) : [];
    // Where nothing is shown, there is nothing to take away.
    if (problems.length === 0) return this.#collection.has(uri) ? [[uri, undefined]] : [];
    const text = (of: string) => live.index.tools.text(of) ?? '';
    const rangeOf = rangesIn(text(path));
    return [[uri, problems.map((one) => this.#diagnostic(one, rangeOf, { folder, text }))]];
  }

  #forget(folders: readonly WorkspaceFolder[]): void {
    const roots = folders.map(({ uri }) => `${uri.toString().replace(/\/$/, '')}/`);
    this.#collection.forEach((uri) => {
      if (roots.some((root) => uri.toString().startsWith(root))) this.#collection.delete(uri);
    });
  }

  #diagnostic(
    problem: LintProblem,
    rangeOf: ReturnType<typeof rangesIn>,
    { folder, text }: { readonly folder: LintFolder; readonly text: (path: string) => string },
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
