import process from 'node:process';
import { Disposable, EventEmitter, type LogOutputChannel, l10n, workspace } from 'vscode';
import type { Change, SourceReport, Span } from '../../core/changes/change.ts';
import type { Located } from '../../core/changes/merge.ts';
import { type Releasing, releasingAt } from '../../core/changes/releases.ts';
import { graphOf, type MapGraph } from '../../core/map/graph/graph.ts';
import { PATIENCE } from '../../node/changes/asking.ts';
import { withBoundary } from '../boundary.ts';
import type { Repositories } from '../workspace/repositories.ts';
import type { Repository } from '../workspace/repository.ts';

/** A change, and the folder of the workspace that it was found from. */
export interface RecentChange extends Change {
  readonly root: string;
}

/** What was found when the sources were asked the last time. */
export interface Answer {
  readonly span: Span;
  /** Newest first. */
  readonly changes: readonly RecentChange[];
  readonly sources: readonly SourceReport[];
  /** Release windows that were open by the schedule. */
  readonly releasing: readonly Releasing[];
  /** The maps of the folders, as one. */
  readonly graph: MapGraph;
}

const HOUR = 3_600_000;

/**
 * What was changed lately. Git is asked when somebody looks for the first time; deploy tools and
 * commands of the settings run only when a user asks for it, in a trusted workspace.
 */
export class RecentChanges extends Disposable {
  readonly #changed = new EventEmitter<void>();
  /** The answer is another one, or is being looked for. */
  readonly onDidChange = this.#changed.event;
  readonly #repositories: Repositories;
  readonly #log: LogOutputChannel;
  readonly #now: () => number;
  readonly #trust: Disposable;
  #hours = 1;
  #answer: Answer | undefined;
  #asking: Promise<void> | undefined;
  #imported: readonly Located[] = [];

  constructor(repositories: Repositories, log: LogOutputChannel, now: () => number) {
    super(() => {
      this.#trust.dispose();
      this.#changed.dispose();
    });
    this.#repositories = repositories;
    this.#log = log;
    this.#now = now;
    this.#trust = workspace.onDidGrantWorkspaceTrust(() => this.#changed.fire());
  }

  get answer(): Answer | undefined {
    return this.#answer;
  }

  /** How far back it looks. */
  get hours(): number {
    return this.#hours;
  }

  /** Asks git for the first time; later answers come by `ask` alone. */
  look(): Promise<void> {
    return this.#answer === undefined && this.#asking === undefined
      ? this.ask({ tools: false })
      : (this.#asking ?? Promise.resolve());
  }

  /** Asks the sources again. `tools`: also those that run something, where that is allowed. */
  ask({ tools }: { readonly tools: boolean }): Promise<void> {
    const asking = withBoundary(this.#log, 'recent changes', () => this.#ask(tools)).then(() => {
      if (this.#asking === asking) this.#asking = undefined;
      this.#changed.fire();
    });
    this.#asking = asking;
    return asking;
  }

  lookBack(hours: number): Promise<void> {
    this.#hours = hours;
    return this.ask({ tools: false });
  }

  /** Takes up what a file or the clipboard told, until the window closes. */
  add(told: Located): Promise<void> {
    this.#imported = [...this.#imported, told];
    return this.ask({ tools: false });
  }

  async #ask(tools: boolean): Promise<void> {
    const now = this.#now();
    const span = { since: now - this.#hours * HOUR, until: now };
    const all = await this.#repositories.all();
    const onDisk = all.filter(({ folder }) => folder.uri.scheme === 'file');
    const found = await Promise.all(
      onDisk.map((repository, index) =>
        this.#collect(repository, { now, span, tools, imported: index === 0 }),
      ),
    );
    this.#answer = {
      span,
      changes: found
        .flatMap(({ changes }) => changes)
        .sort((a, b) => b.arrivedAt - a.arrivedAt || b.at - a.at),
      sources: found.flatMap(({ sources }) => sources),
      releasing: onDisk.flatMap(({ config }) => releasingAt(now, config.releases)),
      graph: graphOf({
        components: onDisk.flatMap(({ mapFile }) => mapFile.map?.components ?? []),
        edges: onDisk.flatMap(({ mapFile }) => mapFile.map?.edges ?? []),
      }),
    };
  }

  async #collect(
    { folder, config, mapFile }: Repository,
    {
      now,
      span,
      tools,
      imported,
    }: {
      readonly now: number;
      readonly span: Span;
      readonly tools: boolean;
      readonly imported: boolean;
    },
  ) {
    const { collectChanges } = await import('../analysis.ts');
    const root = folder.uri.fsPath;
    const { isTrusted } = workspace;
    const why = isTrusted
      ? l10n.t('“Refresh” asks them')
      : l10n.t('they run only in a trusted workspace');
    const { changes, sources } = await collectChanges(
      {
        root,
        span,
        now,
        config,
        components: mapFile.map?.components ?? [],
        env: process.env,
        patience: PATIENCE,
        trusted: isTrusted,
        tools: tools && isTrusted ? { run: true } : { run: false, why },
      },
      imported ? this.#imported : [],
    );
    return { changes: changes.map((change): RecentChange => ({ ...change, root })), sources };
  }
}
