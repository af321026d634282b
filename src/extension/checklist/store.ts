import { FileSystemError, Uri, workspace } from 'vscode';

/** What could be read of a stored value: the value, or the text that is none. */
export type Stored = { readonly value: unknown } | { readonly unreadable: string };

/**
 * One JSON file in the extension's own storage for this workspace. A write is whole and on disk when
 * it returns: the editor's own store would lose the last seconds before a crash or a reload.
 */
export class JsonStore {
  readonly #folder: Uri;
  readonly #name: string;

  constructor(folder: Uri, name: string) {
    this.#folder = folder;
    this.#name = name;
  }

  async read(): Promise<Stored> {
    let text: string;
    try {
      text = new TextDecoder().decode(await workspace.fs.readFile(this.#file()));
    } catch (error) {
      if (error instanceof FileSystemError && error.code === 'FileNotFound') {
        return { value: undefined };
      }
      throw error;
    }
    try {
      return { value: JSON.parse(text) };
    } catch {
      return { unreadable: text };
    }
  }

  async write(value: unknown): Promise<void> {
    const draft = this.#file('.new');
    await this.#put(draft, JSON.stringify(value));
    await workspace.fs.rename(draft, this.#file(), { overwrite: true });
  }

  /** Keeps what could not be read in a file of its own, and says where. */
  async putAside(what: unknown, now: string): Promise<Uri> {
    const aside = this.#file(`.unreadable-${now.replaceAll(':', '-')}`);
    const text = typeof what === 'string' ? what : JSON.stringify(what, null, 2);
    await this.#put(aside, text);
    return aside;
  }

  async #put(file: Uri, text: string): Promise<void> {
    await workspace.fs.createDirectory(this.#folder);
    await workspace.fs.writeFile(file, new TextEncoder().encode(text));
  }

  #file(suffix = ''): Uri {
    return Uri.joinPath(this.#folder, `${this.#name}${suffix}.json`);
  }
}
