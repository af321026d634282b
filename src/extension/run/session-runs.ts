import type { Checklist } from '../../core/playbook/checklist.ts';
import type { StepRun } from './step-run.ts';

interface KeptRun {
  readonly checklist: string;
  readonly run: StepRun;
  readonly text: string;
}

/** So many runs are kept; the oldest makes room. */
const KEPT_RUNS = 200;

/** What was run from checklists that belong to no incident: kept until the window is closed. */
export class SessionRuns {
  #kept: readonly KeptRun[] = [];
  #count = 0;

  /** The runs of a checklist, in order. */
  of(checklist: Checklist): readonly StepRun[] {
    const key = keyOf(checklist);
    return this.#kept.filter((one) => one.checklist === key).map(({ run }) => run);
  }

  /** What a run printed. */
  text(id: string): string | undefined {
    return this.#kept.find(({ run }) => run.id === id)?.text;
  }

  keep(checklist: Checklist, run: Omit<StepRun, 'id' | 'evidence'>, text: string): void {
    this.#count += 1;
    const id = `run-${this.#count}`;
    const kept: KeptRun = {
      checklist: keyOf(checklist),
      run: { ...run, id, evidence: { kind: 'session', run: id } },
      text,
    };
    this.#kept = [...this.#kept, kept].slice(-KEPT_RUNS);
  }
}

/** A playbook that is started afresh is another checklist. */
export function keyOf({ file, startedAt }: Pick<Checklist, 'file' | 'startedAt'>): string {
  return `${startedAt} ${file}`;
}
