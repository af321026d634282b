import { Disposable, EventEmitter, type LogOutputChannel, type Memento, workspace } from 'vscode';
import type { Incident } from '../../core/incident/incident.ts';
import { DEFAULT_TEMPLATES, type Templates } from '../../core/incident/messages/templates.ts';
import type { Obligation } from '../../core/incident/obligations/obligation.ts';
import { endOf, obligations } from '../../core/incident/obligations/obligations.ts';
import { DEFAULT_POLICY, type Policy } from '../../core/incident/policy.ts';
import { sentence } from '../../core/text/sentence.ts';
import type { Appended, Unrecorded } from '../../node/store/append.ts';
import type { Declaration } from '../../node/store/declare.ts';
import { isFailure } from '../../node/store/failure.ts';
import type { Store } from '../../node/store/store.ts';
import { withBoundary } from '../boundary.ts';
import { setContext } from '../context-keys.ts';
import type { Repositories } from '../workspace/repositories.ts';
import type { Book, Summary, Whole } from './book.ts';
import { incidentFolder } from './folder.ts';
import { INCIDENT_CONTEXT_KEYS } from './ids.ts';
import { personName } from './person.ts';

const SHOWN_KEY = 'incident.shown';
const SECOND = 1000;

/**
 * The incidents of the workspace, followed as they change, and the one that the views show.
 *
 * Works in Restricted Mode as well: to read a log and to append to one runs nothing, opens nothing
 * and takes no path from the folder but the names that the store has checked.
 */
export class LiveIncidents extends Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly #ticked = new EventEmitter<void>();
  /** An incident changed, or another one is shown. */
  readonly onDidChange = this.#changed.event;
  /** Every second while the shown incident is open. */
  readonly onDidTick = this.#ticked.event;
  readonly now: () => number;
  readonly #memento: Memento;
  readonly #log: LogOutputChannel;
  readonly #listeners: readonly Disposable[];
  #book: Book | undefined;
  #root = '';
  #policy: Policy = DEFAULT_POLICY;
  #templates: Templates = DEFAULT_TEMPLATES;
  #watch: { close(): void } | undefined;
  #shown: Whole | undefined;
  /** An incident that is over and was chosen to be shown all the same. */
  #past: string | null = null;
  #timer: ReturnType<typeof setInterval> | undefined;
  #opening: Promise<void> = Promise.resolve();
  #reading: Promise<void> = Promise.resolve();

  constructor(
    now: () => number,
    repositories: Repositories,
    memento: Memento,
    log: LogOutputChannel,
  ) {
    super(() => {
      this.#close();
      for (const listener of this.#listeners) listener.dispose();
      this.#changed.dispose();
      this.#ticked.dispose();
    });
    this.now = now;
    this.#memento = memento;
    this.#log = log;
    this.#listeners = [
      workspace.onDidChangeWorkspaceFolders(() => this.open()),
      repositories.onDidChange(
        () => void withBoundary(log, 'incident settings', () => this.#followSettings()),
      ),
    ];
  }

  /** The incident that the views show, open or over. */
  get current(): Incident | undefined {
    return this.#shown?.incident;
  }

  /** The same, with what is wrong with its log. */
  get whole(): Whole | undefined {
    return this.#shown;
  }

  /** Newest first. */
  get all(): readonly Summary[] {
    return this.#book?.all ?? [];
  }

  /** The team's numbers, from the repository's settings file. */
  get policy(): Policy {
    return this.#policy;
  }

  /** The team's messages, where it has its own. */
  get templates(): Templates {
    return this.#templates;
  }

  /** What is or was due in the shown incident, most urgent first. */
  due(): readonly Obligation[] {
    const { current } = this;
    return current === undefined ? [] : obligations(current, this.now());
  }

  /** The folder of the incidents on disk, or undefined where no folder can hold them. */
  async root(): Promise<string | undefined> {
    await this.#opening;
    return this.#book === undefined ? undefined : this.#root;
  }

  /** The store, or undefined where no folder can hold incidents. */
  async store(): Promise<Store | undefined> {
    await this.#opening;
    return this.#book?.store;
  }

  /** Opens the store of the workspace and reads it; also after the folders have changed. */
  open(): void {
    this.#opening = this.#opening.then(async () => {
      await withBoundary(this.#log, 'incidents', () => this.#open());
    });
  }

  /** Shows another incident, or none. */
  async show(id: string | null): Promise<void> {
    this.#shown = id === null ? undefined : ((await this.#book?.read(id)) ?? undefined);
    this.#past = this.#shown !== undefined && isOver(this.#shown) ? id : null;
    this.#settle(id === null);
  }

  /** Declares an incident and shows it. It is on disk when this resolves. */
  async declare(data: Declaration['data']): Promise<Appended | Unrecorded | undefined> {
    const store = await this.store();
    const done = await store?.declare({ data, at: this.now(), by: personName() });
    if (done !== undefined && !isFailure(done)) await this.show(done.id);
    return done;
  }

  /** Reads an incident again that was just written, without waiting for the watch. */
  async refresh(id: string): Promise<void> {
    await this.#reread([id]);
  }

  async #open(): Promise<void> {
    this.#close();
    const folder = await incidentFolder();
    if (folder === undefined) {
      setContext(INCIDENT_CONTEXT_KEYS.read, true);
      return;
    }
    const { Book, openStore } = await import('../analysis.ts');
    this.#root = folder.uri.fsPath;
    await this.#readSettings();
    const book = new Book(openStore({ root: this.#root, now: this.now }), () => this.#policy);
    this.#book = book;
    // Watching before reading: what is written in between is seen twice rather than never.
    this.#watch = await book.store.watch((ids) => void this.#reread(ids), {
      follow: () => book.open.map(({ incident }) => incident.id),
    });
    const last = this.#memento.get<string>(SHOWN_KEY, '');
    this.#shown = (last === '' ? null : await book.read(last)) ?? undefined;
    await book.readAll(() => this.#settle());
    setContext(INCIDENT_CONTEXT_KEYS.read, true);
    this.#settle();
  }

  #close(): void {
    this.#watch?.close();
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#watch = undefined;
    this.#book = undefined;
    this.#shown = undefined;
  }

  async #readSettings(): Promise<void> {
    const { readSettings } = await import('../analysis.ts');
    const { config, templates, problems } = await readSettings(this.#root);
    this.#policy = config.incident;
    this.#templates = templates;
    for (const { file, problem } of problems) {
      this.#log.warn(`${file}:${problem.range.line} ${sentence(problem)}`);
    }
  }

  /** Holds what is open against the team's numbers again once they have changed. */
  async #followSettings(): Promise<void> {
    await this.#opening;
    if (this.#book === undefined) return;
    const before = JSON.stringify(this.#policy);
    await this.#readSettings();
    if (JSON.stringify(this.#policy) === before) return;
    const { current } = this;
    const ids = new Set(this.#book?.open.map(({ incident }) => incident.id));
    await this.#reread([...(current === undefined ? ids : ids.add(current.id))]);
  }

  #reread(ids: readonly string[]): Promise<void> {
    this.#reading = this.#reading.then(async () => {
      const book = this.#book;
      if (book === undefined) return;
      await withBoundary(this.#log, 'incidents', async () => {
        for (const id of ids) {
          const whole = await book.read(id);
          if (whole !== null && whole.clashes.length > 0) await this.#giveNumbers(book, id);
          if (this.#shown?.incident.id !== id) continue;
          if (whole !== null || !book.has(id)) this.#shown = whole ?? undefined;
        }
        this.#settle();
      });
    });
    return this.#reading;
  }

  /** Two clones declared at once and have met: the later one gets a number of its own if it may. */
  async #giveNumbers({ store }: Book, id: string): Promise<void> {
    const settled = await store.settle(id, { by: personName(), at: this.now() });
    if (isFailure(settled)) this.#log.warn(`${id}: ${sentence(settled)}`);
  }

  /**
   * An open incident is not hidden behind one that is over, unless somebody chose to look at that.
   * What was shown last stays shown when it ends.
   */
  #settle(none = false): void {
    const book = this.#book;
    const mayYield = this.#shown === undefined || isOver(this.#shown);
    const wanted = this.#past !== null && this.#past === this.current?.id;
    if (mayYield && !wanted && !none && book !== undefined) {
      const [newest] = [...book.open].sort(
        (a, b) =>
          Number(a.incident.drill) - Number(b.incident.drill) ||
          b.incident.declared.at - a.incident.declared.at,
      );
      this.#shown = newest ?? this.#shown;
    }
    const { current } = this;
    const id = current?.id ?? '';
    if (this.#memento.get(SHOWN_KEY, '') !== id) void this.#memento.update(SHOWN_KEY, id);
    const isOpen = this.#shown !== undefined && !isOver(this.#shown);
    setContext(INCIDENT_CONTEXT_KEYS.shown, current !== undefined);
    setContext(INCIDENT_CONTEXT_KEYS.open, isOpen);
    setContext(INCIDENT_CONTEXT_KEYS.observing, current?.state === 'observing');
    if (!isOpen) {
      clearInterval(this.#timer);
      this.#timer = undefined;
    } else this.#timer ??= setInterval(() => this.#ticked.fire(), SECOND);
    this.#changed.fire();
  }
}

function isOver({ incident }: Whole): boolean {
  return endOf(incident) !== null;
}
