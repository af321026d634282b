import { Disposable, EventEmitter, l10n, window } from 'vscode';
import {
  type Checklist,
  isTicked,
  openGate,
  startChecklist,
  tick,
  untick,
  untickAll,
} from '../../core/playbook/checklist.ts';
import {
  activeChecklist,
  type ChecklistState,
  NO_CHECKLISTS,
  readState,
  serialiseState,
  withChecklist,
} from '../../core/playbook/checklist-state.ts';
import { type Gate, gatedChecklist, gateOf } from '../../core/playbook/gate.ts';
import { ContentsReader, type KnownTools, readOutline } from './contents.ts';
import { changedMarks } from './marks.ts';
import type { JsonStore } from './store.ts';
import type { OpenedGate, ShownChecklist, TickLog } from './tick-log.ts';

/**
 * The started playbooks of this workspace. One of them is shown. A change is stored before it is
 * told: what the views show has happened. Those of an incident are as its log tells them, and ticks
 * go there; the others are kept here.
 */
export class Checklists extends Disposable {
  readonly #store: JsonStore;
  readonly #contents: ContentsReader;
  readonly #shown = new EventEmitter<void>();
  readonly #ticked = new EventEmitter<readonly string[]>();
  /** Another checklist is shown, or none, or the same one with another text or other effects. */
  readonly onDidShow = this.#shown.event;
  /** Steps of the shown checklist were ticked or unticked: their ids. */
  readonly onDidTick = this.#ticked.event;
  /** Settled when the stored checklists are there; before, there are none. */
  readonly ready: Promise<void>;
  #state: ChecklistState = NO_CHECKLISTS;
  /** Those that an incident's log tells, the last attached first. */
  #logged: readonly Checklist[] = [];
  #log: TickLog | undefined;
  #changes: Promise<unknown>;
  constructor(store: JsonStore, tools: KnownTools) {
    super(() => {
      listener.dispose();
      this.#shown.dispose();
      this.#ticked.dispose();
    });
    this.#store = store;
    this.#contents = new ContentsReader(tools);
    const listener = tools.onDidChange(async () => {
      if (await this.#contents.isStale()) this.#shown.fire();
    });
    this.ready = this.#load();
    this.#changes = this.ready.catch(() => undefined);
  }

  /** The incident's checklists, then those that are kept here, the last used first. */
  get kept(): readonly Checklist[] {
    const files = new Set(this.#logged.map(({ file }) => file));
    return [...this.#logged, ...this.#state.checklists.filter(({ file }) => !files.has(file))];
  }

  /** The checklist that is shown, if any. */
  get current(): Checklist | undefined {
    const { active } = this.#state;
    return active === null ? undefined : this.of(active);
  }

  of(file: string): Checklist | undefined {
    return this.kept.find((checklist) => checklist.file === file);
  }

  /** Whether an incident's log tells what is done in it. */
  isLogged(checklist: Checklist): boolean {
    return this.#logged.includes(checklist);
  }

  /** Says where ticks go while an incident is worked on. */
  logTo(log: TickLog): void {
    this.#log = log;
  }

  /**
   * Shows what the log of an incident says now, which is not written here. A playbook that somebody
   * has just attached is shown where nothing else is.
   *
   * @param logged the incident's checklists, the last attached first
   */
  async follow(logged: readonly Checklist[]): Promise<void> {
    await this.ready;
    const before = this.current;
    const known = new Set(this.#logged.map(({ file }) => file));
    this.#logged = logged;
    const added = logged.find(({ file }) => !known.has(file));
    if (before === undefined && added !== undefined) {
      this.#state = { ...this.#state, active: added.file };
    }
    const after = this.current;
    if (before?.file !== after?.file || before?.text !== after?.text) this.#shown.fire();
    else if (before !== undefined && after !== undefined) {
      const steps = changedMarks(before, after);
      if (steps.length > 0) this.#ticked.fire(steps);
    }
  }

  async shown(): Promise<ShownChecklist | undefined> {
    await this.ready;
    const checklist = this.current;
    if (checklist === undefined) return undefined;
    return { checklist, ...(await this.#contents.of(checklist)) };
  }

  /** Starts a playbook afresh and shows it. */
  async start(file: string, text: string, now: string): Promise<void> {
    const checklist = startChecklist(file, text, now);
    const log = this.#log?.takes(checklist) === true ? this.#log : undefined;
    // What is started once an incident is over is none of its business.
    if (log === undefined) this.#logged = this.#logged.filter((one) => one.file !== file);
    await this.#show(checklist);
    await log?.attach({ checklist, ...(await this.#contents.of(checklist)) });
  }

  /** Shows a checklist that is kept. Of one that a log tells nothing but its text is kept here. */
  async resume(checklist: Checklist): Promise<void> {
    const { file, text, startedAt } = checklist;
    await this.#show(this.isLogged(checklist) ? startChecklist(file, text, startedAt) : checklist);
  }

  /** Shows none. The ticks are kept for when the playbook is started again. */
  async close(): Promise<void> {
    await this.#change((state) => ({ ...state, active: null }));
    this.#shown.fire();
  }

  /** The gate of a step of the shown checklist. */
  async gateOf(step: string): Promise<Gate> {
    const shown = await this.shown();
    if (shown === undefined) return { kind: 'free' };
    const { checklist, outline, effects } = shown;
    return gateOf(gatedChecklist(checklist, outline, effects), step);
  }

  /** Opens the gate of a step of the shown checklist before its diagnosis is done. */
  async openGate(gate: OpenedGate, now: string): Promise<void> {
    const shown = await this.shown();
    if (shown === undefined) return;
    if (this.#log?.takes(shown.checklist) === true) await this.#log.open(shown, gate);
    else {
      const { step, reason } = gate;
      await this.#changeCurrent((checklist) => openGate(checklist, step, { at: now, reason }));
    }
  }

  /** Ticks or unticks a step of the shown checklist; one whose gate is closed is not ticked. */
  async setTicked(step: string, done: boolean, now: string): Promise<void> {
    try {
      if (done && (await this.gateOf(step)).kind === 'closed') return;
      if (await this.#recorded([step], done)) return;
      await this.#changeCurrent((checklist) => {
        if (isTicked(checklist, step) === done) return checklist;
        return done ? tick(checklist, step, now) : untick(checklist, step);
      });
    } finally {
      this.#ticked.fire([step]); // also after a failure: the box must show what is stored
    }
  }

  async untickAll(): Promise<void> {
    const { ticks = {}, skips = {} } = this.current ?? {};
    const steps = [...Object.keys(ticks), ...Object.keys(skips)];
    if (!(await this.#recorded(steps, false))) await this.#changeCurrent(untickAll);
    this.#ticked.fire(steps);
  }

  /** Moves the shown checklist to a newer text of its playbook; unchanged steps keep their ticks. */
  async update(text: string): Promise<void> {
    const shown = await this.shown();
    if (shown === undefined) return;
    const { carryOver } = await import('../analysis.ts');
    const outline = await readOutline({ file: shown.checklist.file, text });
    if (this.#log?.takes(shown.checklist) === true) {
      const checklist = carryOver(shown.checklist, shown.outline, text, outline);
      await this.#log.attach({ checklist, ...(await this.#contents.of(checklist)) });
    } else {
      await this.#changeCurrent((checklist) => carryOver(checklist, shown.outline, text, outline));
    }
    this.#shown.fire();
  }

  /** Whether a log takes the shown checklist; then that is where it is recorded. */
  async #recorded(steps: readonly string[], done: boolean): Promise<boolean> {
    const shown = await this.shown();
    if (shown === undefined || this.#log?.takes(shown.checklist) !== true) return false;
    await this.#log.record(shown, steps, done);
    return true;
  }

  async #show(checklist: Checklist): Promise<void> {
    await this.#change((state) => withChecklist(state, checklist));
    this.#shown.fire();
  }

  async #changeCurrent(change: (checklist: Checklist) => Checklist): Promise<void> {
    await this.#change((state) => {
      const current = activeChecklist(state);
      return current === undefined ? state : withChecklist(state, change(current));
    });
  }

  /** One change after the other; each is stored before it counts. */
  #change(change: (state: ChecklistState) => ChecklistState): Promise<void> {
    const done = this.#changes.then(async () => {
      const state = change(this.#state);
      await this.#store.write(serialiseState(state));
      this.#state = state;
    });
    this.#changes = done.catch(() => undefined);
    return done;
  }

  async #load(): Promise<void> {
    const stored = await this.#store.read();
    const { value, unreadable } =
      'value' in stored
        ? readState(stored.value)
        : { value: NO_CHECKLISTS, unreadable: [stored.unreadable] };
    if (unreadable.length > 0) void this.#report(unreadable);
    this.#state = value;
    this.#shown.fire();
  }

  async #report(unreadable: readonly unknown[]): Promise<void> {
    const what = unreadable.length === 1 ? unreadable[0] : unreadable;
    const aside = await this.#store.putAside(what, new Date().toISOString());
    const show = l10n.t('Show');
    const choice = await window.showWarningMessage(
      l10n.t('Some stored checklists could not be read. They were put aside, nothing is deleted.'),
      show,
    );
    if (choice === show) await window.showTextDocument(aside);
  }
}
