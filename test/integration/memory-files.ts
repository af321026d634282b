import * as vscode from 'vscode';

/** Files that are nowhere on a disk, without a search; paths start with a slash. */
export function memoryFiles(files: Readonly<Record<string, string>>): vscode.FileSystemProvider {
  const nowhere = () => {
    throw vscode.FileSystemError.NoPermissions();
  };
  const inside = (uri: vscode.Uri) => {
    const folder = `${uri.path.replace(/\/$/, '')}/`;
    const paths = Object.keys(files).filter((path) => path.startsWith(folder));
    return new Map(
      paths.map((path) => {
        const [name = '', ...rest] = path.slice(folder.length).split('/');
        return [name, rest.length > 0 ? vscode.FileType.Directory : vscode.FileType.File];
      }),
    );
  };
  return {
    onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: (uri) => {
      const text = files[uri.path];
      const folder = inside(uri).size > 0;
      if (text === undefined && !folder) throw vscode.FileSystemError.FileNotFound(uri);
      const type = folder ? vscode.FileType.Directory : vscode.FileType.File;
      return { type, ctime: 0, mtime: 0, size: text?.length ?? 0 };
    },
    readDirectory: (uri) => [...inside(uri)],
    readFile: (uri) => {
      const text = files[uri.path];
      if (text === undefined) throw vscode.FileSystemError.FileNotFound(uri);
      return new TextEncoder().encode(text);
    },
    createDirectory: nowhere,
    writeFile: nowhere,
    delete: nowhere,
    rename: nowhere,
  };
}
