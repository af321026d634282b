import type { Component } from '../map/model.ts';
import { nameKey } from '../names.ts';
import type { Playbook } from '../playbook/model.ts';
import { componentFinder } from './component-of.ts';

/** A playbook and where it is. */
export interface PlaybookFile {
  /** Names the file to its caller: a URI. */
  readonly file: string;
  /** Path with forward slashes, from the repository's root. */
  readonly path: string;
  readonly playbook: Playbook;
}

export interface ComponentGroup<File extends PlaybookFile> {
  /** Null for the playbooks of no component. */
  readonly component: string | null;
  /** False where only the playbooks speak of this component. */
  readonly onMap: boolean;
  /** By path. */
  readonly files: readonly File[];
}

/**
 * Groups playbooks by the component they are for: components by name, then those of none. Order of
 * input does not matter.
 */
export function catalogue<File extends PlaybookFile>(
  files: readonly File[],
  components: readonly Component[],
): readonly ComponentGroup<File>[] {
  const find = componentFinder(components);
  const groups = new Map<
    string | null,
    { component: string | null; onMap: boolean; files: File[] }
  >();
  for (const file of [...files].sort((a, b) => order(a.path, b.path))) {
    const { meta, title } = file.playbook;
    const found = find({ declared: meta.component, title, path: file.path });
    const key = found === null ? null : nameKey(found.name);
    const group = groups.get(key);
    if (group !== undefined) group.files.push(file);
    else {
      const component = found?.name ?? null;
      groups.set(key, { component, onMap: found?.onMap ?? false, files: [file] });
    }
  }
  return [...groups.values()].sort((a, b) => {
    if (a.component === null || b.component === null) return a.component === null ? 1 : -1;
    return order(a.component, b.component);
  });
}

const collator = new Intl.Collator('en', { numeric: true });

function order(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
