import { Disposable, EventEmitter } from 'vscode';
import type { Checklist } from '../../core/playbook/checklist.ts';
import { attachmentName } from '../../node/store/attachment-name.ts';
import type { Checklists } from '../checklist/checklists.ts';
import type { LiveIncidents } from '../incident/live.ts';
import { SessionRuns } from './session-runs.ts';
import type { StepRun } from './step-run.ts';

/** What was run from the shown checklist: as the incident's log tells it, else in this session. */
export class RunHistory extends Disposable {
  readonly session = new SessionRuns();
  readonly #checklists: Checklists;
  readonly #incidents: LiveIncidents;
  readonly #changed = new EventEmitter<readonly string[]>();
  /** Something was run: ids of the steps. */
  readonly onDidChange = this.#changed.event;
  #known: ReadonlySet<string> = new Set();

  constructor(checklists: Checklists, incidents: LiveIncidents) {
    super(() => {
      for (const listener of listeners) listener.dispose();
      this.#changed.dispose();
    });
    this.#checklists = checklists;
    this.#incidents = incidents;
    const listeners = [
      incidents.onDidChange(() => this.refresh()),
      checklists.onDidShow(() => this.refresh()),
    ];
  }

  /** The runs of the shown checklist, in order. */
  all(): readonly StepRun[] {
    const { current } = this.#checklists;
    if (current === undefined) return [];
    return [...this.#logged(current), ...this.session.of(current)];
  }

  /** Tells what was run since the last time. */
  refresh(): void {
    const runs = this.all();
    const added = runs.filter(({ id }) => !this.#known.has(id));
    this.#known = new Set(runs.map(({ id }) => id));
    if (added.length > 0) this.#changed.fire([...new Set(added.map(({ step }) => step))]);
  }

  #logged(checklist: Checklist): readonly StepRun[] {
    const incident = this.#incidents.current;
    if (incident === undefined || !this.#checklists.isLogged(checklist)) return [];
    const snapshot = attachmentName('snapshots', checklist.text);
    return incident.runs
      .filter(({ playbook }) => playbook === snapshot)
      .map((run) => ({
        id: run.event,
        step: run.step,
        command: run.command,
        effect: run.effect,
        exitCode: run.exitCode,
        durationMs: run.durationMs,
        at: run.at,
        by: run.by,
        evidence:
          run.evidence === null
            ? null
            : { kind: 'incident', incident: incident.id, name: run.evidence },
      }));
  }
}
