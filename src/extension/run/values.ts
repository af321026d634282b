import type { Memento } from 'vscode';
import type { Checklist } from '../../core/playbook/checklist.ts';
import { isSecretName } from '../../core/redact/secret-names.ts';
import { keyOf } from './session-runs.ts';

const KEY = 'run.values';

/** The values of so many checklists are kept; the longest unused one makes room. */
const KEPT = 20;

type Kept = readonly (readonly [checklist: string, values: Readonly<Record<string, string>>])[];

/** What somebody filled in, by checklist. Secrets are kept until the window is closed, and nowhere else. */
export class Values {
  readonly #memento: Memento;
  readonly #secrets = new Map<string, Map<string, string>>();

  constructor(memento: Memento) {
    this.#memento = memento;
  }

  /** The values for a checklist, by placeholder as it is written. */
  of(checklist: Checklist): ReadonlyMap<string, string> {
    const key = keyOf(checklist);
    const kept = this.#kept().find(([one]) => one === key)?.[1] ?? {};
    return new Map([...Object.entries(kept), ...(this.#secrets.get(key) ?? [])]);
  }

  async set(checklist: Checklist, placeholder: string, value: string): Promise<void> {
    const key = keyOf(checklist);
    if (isSecret(placeholder)) {
      const secrets = this.#secrets.get(key) ?? new Map<string, string>();
      this.#secrets.set(key, secrets.set(placeholder, value));
      return;
    }
    const kept = this.#kept();
    const values = kept.find(([one]) => one === key)?.[1] ?? {};
    const others = kept.filter(([one]) => one !== key);
    await this.#write([[key, { ...values, [placeholder]: value }], ...others]);
  }

  /** Forgets all values of a checklist, so that they are asked for again. */
  async forget(checklist: Checklist): Promise<void> {
    const key = keyOf(checklist);
    this.#secrets.delete(key);
    await this.#write(this.#kept().filter(([one]) => one !== key));
  }

  #kept(): Kept {
    return this.#memento.get<Kept>(KEY, []);
  }

  async #write(kept: Kept): Promise<void> {
    await this.#memento.update(KEY, kept.slice(0, KEPT));
  }
}

/** Whether what is filled in here is a secret, by the placeholder's name. */
export function isSecret(placeholder: string): boolean {
  return isSecretName(placeholder.replace(/[<>{}$[\]]/g, ' ').trim());
}
