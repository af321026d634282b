// Diagnostics of VS Code's own Markdown language service for every file of a folder.
// Run: node bench/peers/language-service.mjs FOLDER [--json]
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import MarkdownIt from 'markdown-it';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  createLanguageService,
  DiagnosticLevel,
  githubSlugifier,
  LogLevel,
} from 'vscode-markdown-languageservice';
import { URI } from 'vscode-uri';

const [named, format] = process.argv.slice(2);
const folder = resolve(named);
const never = () => ({ dispose() {} });

const documents = new Map();
for (const path of readdirSync(folder, { recursive: true }).map(String)) {
  if (!path.endsWith('.md')) continue;
  const uri = URI.file(join(folder, path)).toString();
  const text = readFileSync(join(folder, path), 'utf8');
  documents.set(uri, TextDocument.create(uri, 'markdown', 1, text));
}

const statOf = (uri) =>
  existsSync(uri.fsPath) ? { isDirectory: statSync(uri.fsPath).isDirectory() } : undefined;

const workspace = {
  workspaceFolders: [URI.file(folder)],
  onDidChangeMarkdownDocument: never,
  onDidCreateMarkdownDocument: never,
  onDidDeleteMarkdownDocument: never,
  getAllMarkdownDocuments: async () => documents.values(),
  hasMarkdownDocument: (uri) => documents.has(uri.toString()),
  openMarkdownDocument: async (uri) => documents.get(uri.toString()),
  stat: async (uri) => (documents.has(uri.toString()) ? { isDirectory: false } : statOf(uri)),
  readDirectory: async (uri) =>
    readdirSync(uri.fsPath, { withFileTypes: true }).map((entry) => [
      entry.name,
      { isDirectory: entry.isDirectory() },
    ]),
};

const markdown = new MarkdownIt({ html: true });
const service = createLanguageService({
  workspace,
  parser: {
    slugifier: githubSlugifier,
    tokenize: async (document) => markdown.parse(document.getText(), {}),
  },
  logger: { level: LogLevel.Off, log() {} },
});

const options = {
  validateReferences: DiagnosticLevel.warning,
  validateFragmentLinks: DiagnosticLevel.warning,
  validateFileLinks: DiagnosticLevel.warning,
  validateMarkdownFileLinkFragments: DiagnosticLevel.warning,
  validateUnusedLinkDefinitions: DiagnosticLevel.warning,
  validateDuplicateLinkDefinitions: DiagnosticLevel.warning,
  ignoreLinks: [],
};
const token = { isCancellationRequested: false, onCancellationRequested: never };
let count = 0;
for (const [uri, document] of documents) {
  const found = await service.computeDiagnostics(document, options, token);
  count += found.length;
  if (format !== '--json') continue;
  for (const { code, message, range } of found) {
    console.log(JSON.stringify({ path: URI.parse(uri).fsPath, code, message, range }));
  }
}
console.error(`${documents.size} files, ${count} diagnostics`);
