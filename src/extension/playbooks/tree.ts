import {
  Disposable,
  EventEmitter,
  l10n,
  MarkdownString,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
} from 'vscode';
import type { Checklists } from '../checklist/checklists.ts';
import { setContext } from '../context-keys.ts';
import { COMMANDS, CONTEXT_KEYS, ITEMS } from '../ids.ts';
import { oneLine } from '../plain-text.ts';
import type { Repositories } from '../workspace/repositories.ts';
import {
  type ComponentNode,
  childNodes,
  type FileNode,
  type PlaybookNode,
  rootNodes,
} from './nodes.ts';
import { stepsText } from './steps.ts';

/** The Playbooks view: components, and the playbooks of each. */
export class PlaybooksTree extends Disposable implements TreeDataProvider<PlaybookNode> {
  readonly #repositories: Repositories;
  readonly #checklists: Checklists;
  readonly #changed = new EventEmitter<PlaybookNode[] | undefined>();
  readonly #files = new Map<string, FileNode>();
  #started: string | undefined;
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(repositories: Repositories, checklists: Checklists) {
    super(() => {
      for (const listener of listeners) listener.dispose();
      this.#changed.dispose();
    });
    this.#repositories = repositories;
    this.#checklists = checklists;
    this.#started = checklists.current?.file;
    const listeners = [
      repositories.onDidChange(() => this.#changed.fire(undefined)),
      checklists.onDidShow(() => this.#showStarted()),
    ];
  }

  async getChildren(node?: PlaybookNode): Promise<PlaybookNode[]> {
    if (node !== undefined) return this.#remember(childNodes(node));
    const nodes = rootNodes(await this.#repositories.all());
    setContext(CONTEXT_KEYS.scanned, true);
    return nodes;
  }

  getTreeItem(node: PlaybookNode): TreeItem {
    switch (node.kind) {
      case 'folder': {
        const item = new TreeItem(node.repository.folder.uri, TreeItemCollapsibleState.Expanded);
        item.label = node.repository.folder.name;
        item.id = node.repository.folder.uri.toString();
        item.iconPath = ThemeIcon.Folder;
        return item;
      }
      case 'component':
        return componentItem(node);
      case 'file':
        return this.#fileItem(node);
    }
  }

  resolveTreeItem(item: TreeItem, node: PlaybookNode): TreeItem {
    if (node.kind !== 'file') return item;
    const { playbook, path } = node.playbook;
    const text = new MarkdownString().appendText(playbook.title);
    text.appendMarkdown('\n\n').appendText(`${path} · ${stepsText(playbook)}`);
    const { owner, lastReviewed } = playbook.meta;
    if (owner !== null) text.appendMarkdown('\n\n').appendText(l10n.t('Owner: {0}', owner));
    if (lastReviewed !== null) {
      text.appendMarkdown('\n\n').appendText(l10n.t('Last reviewed: {0}', lastReviewed));
    }
    item.tooltip = text;
    return item;
  }

  #remember(nodes: PlaybookNode[]): PlaybookNode[] {
    for (const node of nodes) if (node.kind === 'file') this.#files.set(node.playbook.file, node);
    return nodes;
  }

  /** Another checklist is shown: two rows look different. */
  #showStarted(): void {
    const rows = [this.#started, this.#checklists.current?.file];
    this.#started = this.#checklists.current?.file;
    const nodes = rows.flatMap((file) => this.#files.get(file ?? '') ?? []);
    if (nodes.length > 0) this.#changed.fire(nodes);
  }

  #fileItem({ playbook: { file, path, playbook, uri } }: FileNode): TreeItem {
    const item = new TreeItem(oneLine(playbook.title));
    item.id = file;
    const started = this.#checklists.current?.file === file;
    item.description = `${stepsText(playbook)} · ${path.slice(path.lastIndexOf('/') + 1)}`;
    item.iconPath = new ThemeIcon(started ? 'checklist' : 'book');
    item.contextValue = ITEMS.playbook;
    item.command = { command: COMMANDS.openPlaybook, title: l10n.t('Open'), arguments: [uri] };
    if (started) {
      const label = l10n.t('{0}, started', oneLine(playbook.title));
      item.accessibilityInformation = { label };
    }
    return item;
  }
}

function componentItem({ group, repository }: ComponentNode): TreeItem {
  const label = group.component === null ? l10n.t('No component') : oneLine(group.component);
  const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
  item.id = JSON.stringify([repository.folder.uri.toString(), group.component]);
  item.iconPath = new ThemeIcon(group.component === null ? 'files' : 'symbol-structure');
  if (group.component !== null && !group.onMap && repository.mapFile.map !== null) {
    item.description = l10n.t('not on the map');
  }
  return item;
}
