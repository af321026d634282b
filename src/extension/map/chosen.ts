import type { Memento } from 'vscode';

const KEY = 'map.chosen';

/**
 * The component that is chosen in each open map. The editor itself keeps what a page remembers only
 * every few seconds, so that a window reloaded right after a choice would not know of it.
 */
export class ChosenComponents {
  readonly #memento: Memento;

  constructor(memento: Memento) {
    this.#memento = memento;
  }

  /** @param folder the workspace folder of the map, as a URI */
  of(folder: string): string | null {
    return this.#all()[folder] ?? null;
  }

  async keep(folder: string, name: string | null): Promise<void> {
    const { [folder]: before = null, ...others } = this.#all();
    if (before === name) return;
    await this.#memento.update(KEY, name === null ? others : { ...others, [folder]: name });
  }

  #all(): Readonly<Record<string, string>> {
    return this.#memento.get(KEY, {});
  }
}
