import { Disposable, EventEmitter, type LogOutputChannel } from 'vscode';
import type { Change } from '../../core/changes/change.ts';
import type { Incident } from '../../core/incident/incident.ts';
import { observed } from '../../core/incident/observed.ts';
import type { Triage } from '../../core/map/triage/model.ts';
import { withBoundary } from '../boundary.ts';
import type { LiveIncidents } from '../incident/live.ts';
import { repositoryOf } from '../incident/recording.ts';
import type { Repositories } from '../workspace/repositories.ts';
import type { Repository } from '../workspace/repository.ts';
import { changesBefore } from './recent-changes.ts';
import type { TriageState } from './state.ts';

const NOTHING: Triage = { suspects: [], unexplained: [], nextChecks: [] };

/** Triage of the shown incident, worked out anew whenever a mark, the map or a release changes. */
export class LiveTriage extends Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #incidents: LiveIncidents;
  readonly #repositories: Repositories;
  readonly #log: LogOutputChannel;
  readonly #listeners: readonly Disposable[];
  #state: TriageState | undefined;
  #working: Promise<void> = Promise.resolve();
  #changes: { readonly of: string; readonly changes: readonly Change[] } | undefined;

  constructor(incidents: LiveIncidents, repositories: Repositories, log: LogOutputChannel) {
    super(() => {
      for (const listener of this.#listeners) listener.dispose();
      this.#changed.dispose();
    });
    this.#incidents = incidents;
    this.#repositories = repositories;
    this.#log = log;
    this.#listeners = [
      incidents.onDidChange(() => this.#work()),
      repositories.onDidChange(() => this.#work()),
    ];
  }

  /** Undefined while no incident is shown, or there is no map. */
  get state(): TriageState | undefined {
    return this.#state;
  }

  /** Asks again what was changed, too. */
  async refresh(): Promise<void> {
    this.#changes = undefined;
    this.#work();
    await this.#working;
  }

  #work(): void {
    this.#working = this.#working.then(() =>
      withBoundary(this.#log, 'triage', async () => {
        this.#state = await this.#newState();
        this.#changed.fire();
      }),
    );
  }

  async #newState(): Promise<TriageState | undefined> {
    const { current: incident } = this.#incidents;
    if (incident === undefined) return undefined;
    const repository = await repositoryOf(this.#incidents, this.#repositories);
    const map = repository?.mapFile.map ?? null;
    if (repository === undefined || map === null || map.components.length === 0) return undefined;
    const changes = await this.#changesOf(incident, repository);
    const { components } = map;
    const { marks, releasing, observation } = observed(incident, {
      components,
      changes,
      windows: repository.config.releases,
      now: this.#incidents.now(),
    });
    const { commandEffect, firstLooks, triage } = await import('../analysis.ts');
    const firstLook = firstLooks(
      repository.groups,
      (command) => commandEffect(command, repository.tools).effect === 'read-only',
    );
    const { failing, healthy } = observation;
    const isMarked = failing.length + healthy.length > 0;
    const answer = isMarked ? triage(map, observation, { firstLook }) : NOTHING;
    const names = components.map(({ name }) => name);
    return { incident, repository, components: names, marks, releasing, changes, answer };
  }

  async #changesOf({ id, declared }: Incident, repository: Repository) {
    const of = `${id} ${declared.at}`;
    if (this.#changes?.of !== of) {
      const changes = await withBoundary(this.#log, 'changes', () =>
        changesBefore(repository, declared.at, this.#incidents.now()),
      );
      this.#changes = { of, changes: changes ?? [] };
    }
    return this.#changes.changes;
  }
}
