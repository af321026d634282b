import { Disposable, EventEmitter, type TextDocumentContentProvider, Uri } from 'vscode';
import type { Checklist } from '../../core/playbook/checklist.ts';
import type { Checklists } from './checklists.ts';

export const SNAPSHOT_SCHEME = 'faultline-snapshot';

/** A read-only document with a playbook's text as it was when its checklist was started. */
export function snapshotUri({ file }: Checklist): Uri {
  return Uri.from({ scheme: SNAPSHOT_SCHEME, path: Uri.parse(file).path, query: file });
}

/** Gives the read-only documents their text. */
export class Snapshots extends Disposable implements TextDocumentContentProvider {
  readonly #checklists: Checklists;
  readonly #changed = new EventEmitter<Uri>();
  readonly onDidChange = this.#changed.event;

  constructor(checklists: Checklists) {
    super(() => {
      listener.dispose();
      this.#changed.dispose();
    });
    this.#checklists = checklists;
    const listener = checklists.onDidShow(() => {
      if (checklists.current !== undefined) this.#changed.fire(snapshotUri(checklists.current));
    });
  }

  provideTextDocumentContent(uri: Uri): string {
    return this.#checklists.of(uri.query)?.text ?? '';
  }
}
