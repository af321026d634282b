import { type Candidates, type ComponentName, candidateFinder } from './component-of.ts';
import type { DocumentFacts } from './facts/document-facts.ts';
import type { MapModel } from './map-model.ts';

/** Which component each playbook is for, kept up to date file by file. */
export class Assignments {
  readonly #ofFile = new Map<string, Candidates>();
  readonly #files = new Map<string, Set<string>>();
  #find = candidateFinder([]);

  /** Takes the components of another map; all playbooks have to be assigned anew. */
  use(model: MapModel | null): void {
    this.#find = candidateFinder(model?.map.components ?? []);
  }

  /** @returns the components whose playbooks are others now, and whether the file's own are */
  assign(
    path: string,
    facts: DocumentFacts | null,
  ): { readonly components: readonly string[]; readonly changed: boolean } {
    const { playbook = null, title = '' } = facts ?? {};
    const before = this.#ofFile.get(path) ?? NOTHING;
    // A page that only says where the playbook has moved is the playbook of nothing.
    const after =
      playbook === null || playbook.movedTo !== null
        ? NOTHING
        : this.#find({ declared: playbook.meta.component, title, path });
    if (JSON.stringify(before) === JSON.stringify(after)) return { components: [], changed: false };
    if (after.sure === null && after.all.length === 0) this.#ofFile.delete(path);
    else this.#ofFile.set(path, after);
    for (const { name } of coveredBy(before)) this.#files.get(name)?.delete(path);
    for (const { name } of coveredBy(after)) {
      const files = this.#files.get(name);
      if (files === undefined) this.#files.set(name, new Set([path]));
      else files.add(path);
    }
    const components = [...coveredBy(before), ...coveredBy(after)].flatMap(({ name, onMap }) =>
      onMap ? [name] : [],
    );
    return { components, changed: true };
  }

  componentOf(path: string): ComponentName | null {
    return this.#ofFile.get(path)?.sure ?? null;
  }

  candidatesOf(path: string): readonly string[] {
    const { all } = this.#ofFile.get(path) ?? NOTHING;
    return all.flatMap(({ name, onMap }) => (onMap ? [name] : []));
  }

  playbooksOf(component: string): readonly string[] {
    return [...(this.#files.get(component) ?? [])].sort();
  }
}

/** "Postgres is down" is the playbook of each Postgres, where it may be that of several. */
function coveredBy({ sure, all }: Candidates): readonly ComponentName[] {
  return sure === null ? all : [sure];
}

const NOTHING: Candidates = { sure: null, all: [] };
