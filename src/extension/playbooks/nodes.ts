import type { ComponentGroup } from '../../core/workspace/catalogue.ts';
import type { IndexedPlaybook, Repository } from '../workspace/repository.ts';

export interface FolderNode {
  readonly kind: 'folder';
  readonly repository: Repository;
}

export interface ComponentNode {
  readonly kind: 'component';
  readonly group: ComponentGroup<IndexedPlaybook>;
  readonly repository: Repository;
}

export interface FileNode {
  readonly kind: 'file';
  readonly playbook: IndexedPlaybook;
}

export type PlaybookNode = FolderNode | ComponentNode | FileNode;

/** Folders are shown only where several have playbooks. */
export function rootNodes(repositories: readonly Repository[]): PlaybookNode[] {
  const used = repositories.filter(({ playbooks }) => playbooks.length > 0);
  const [only] = used;
  if (used.length === 1 && only !== undefined) return groupNodes(only);
  return used.map((repository) => ({ kind: 'folder', repository }));
}

/** What stands below a node of the view. */
export function childNodes(node: PlaybookNode): PlaybookNode[] {
  switch (node.kind) {
    case 'folder':
      return groupNodes(node.repository);
    case 'component':
      return node.group.files.map((playbook) => ({ kind: 'file', playbook }));
    case 'file':
      return [];
  }
}

function groupNodes(repository: Repository): PlaybookNode[] {
  return repository.groups.map((group) => ({ kind: 'component', group, repository }));
}
