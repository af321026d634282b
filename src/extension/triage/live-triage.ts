import { Disposable, EventEmitter, type LogOutputChannel, type Memento } from 'vscode';
import type { Change } from '../../core/changes/change.ts';
import { componentChanges } from '../../core/changes/merge.ts';
import { releasingAt } from '../../core/changes/releases.ts';
import type { Incident } from '../../core/incident/incident.ts';
import type { Triage } from '../../core/map/triage/model.ts';
import { findComponent } from '../../core/names.ts';
import { withBoundary } from '../boundary.ts';
import type { LiveIncidents } from '../incident/live.ts';
import { repositoryOf } from '../incident/recording.ts';
import type { Repositories } from '../workspace/repositories.ts';
import type { Repository } from '../workspace/repository.ts';
import { changesBefore } from './recent-changes.ts';
import type { TriageState } from './state.ts';

const RELEASING_KEY = 'triage.releasing';
const NOTHING: Triage = { suspects: [], unexplained: [], nextChecks: [] };

/** Release windows that somebody said run, or said do not run, by incident. */
interface SaidReleases {
  readonly incident: string;
  readonly runs: Readonly<Record<string, boolean>>;
}

/** Triage of the shown incident, worked out anew whenever a mark, the map or a release changes. */
export class LiveTriage extends Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #incidents: LiveIncidents;
  readonly #repositories: Repositories;
  readonly #memento: Memento;
  readonly #log: LogOutputChannel;
  readonly #listeners: readonly Disposable[];
  #state: TriageState | undefined;
  #working: Promise<void> = Promise.resolve();
  #changes: { readonly of: string; readonly changes: readonly Change[] } | undefined;

  constructor(
    incidents: LiveIncidents,
    repositories: Repositories,
    memento: Memento,
    log: LogOutputChannel,
  ) {
    super(() => {
      for (const listener of this.#listeners) listener.dispose();
      this.#changed.dispose();
    });
    this.#incidents = incidents;
    this.#repositories = repositories;
    this.#memento = memento;
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

  /** Says that a component's release window runs, or no longer. Kept for this incident, on this machine. */
  async toggleRelease(component: string): Promise<void> {
    const { state } = this;
    if (state === undefined) return;
    const runs = !state.releasing.has(component);
    const said: SaidReleases = {
      incident: state.incident.id,
      runs: { ...this.#saidReleases(state.incident.id), [component]: runs },
    };
    await this.#memento.update(RELEASING_KEY, said);
    this.#work();
    await this.#working;
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
    const marks = new Map(
      Object.entries(incident.marks).flatMap(([name, mark]) => {
        const found = findComponent(map, name);
        return found === null ? [] : [[found.name, mark] as const];
      }),
    );
    const marked = (wanted: 'failing' | 'healthy') =>
      [...marks].flatMap(([name, { mark }]) => (mark === wanted ? [name] : []));
    const releasing = this.#releasing(incident, repository);
    const failing = marked('failing');
    const healthy = marked('healthy');
    const { commandEffect, firstLooks, triage } = await import('../analysis.ts');
    const firstLook = firstLooks(
      repository.groups,
      (command) => commandEffect(command, repository.tools).effect === 'read-only',
    );
    const observation = {
      failing,
      healthy,
      changes: componentChanges(changes),
      releasing: [...releasing],
      now: incident.declared.at,
    };
    const answer =
      failing.length + healthy.length === 0 ? NOTHING : triage(map, observation, { firstLook });
    const components = map.components.map(({ name }) => name);
    return { incident, repository, components, marks, releasing, changes, answer };
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

  #releasing({ id }: Incident, { config, mapFile }: Repository): ReadonlySet<string> {
    const { components = [] } = mapFile.map ?? {};
    const scheduled = releasingAt(this.#incidents.now(), config.releases).flatMap(
      ({ component }) => findComponent({ components }, component)?.name ?? [],
    );
    const releasing = new Set(scheduled);
    for (const [name, runs] of Object.entries(this.#saidReleases(id))) {
      if (runs) releasing.add(name);
      else releasing.delete(name);
    }
    return releasing;
  }

  #saidReleases(incident: string): SaidReleases['runs'] {
    const said = this.#memento.get<SaidReleases>(RELEASING_KEY);
    return said?.incident === incident ? said.runs : {};
  }
}
