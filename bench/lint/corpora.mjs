// Folders of Markdown to lint, made from the files of a corpus.
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Longer files would make 10,000 of them far more than a repository of playbooks has. */
const LONGEST = 5000;

/** The shorter Markdown files of a corpus: path and text, in an order that is always the same. */
export function shortFiles(corpus) {
  return readdirSync(corpus, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('.md') && statSync(join(corpus, path)).size <= LONGEST)
    .sort()
    .map((path) => ({ path, text: readFileSync(join(corpus, path), 'utf8') }));
}

/**
 * Writes so many files into a folder: those of the corpus, over and over, each time in a folder of
 * their own, so that links between them lead where they led. All are playbooks, and there is a map.
 *
 * @returns bytes written
 */
export function buildCorpus(files, count, folder) {
  let bytes = 0;
  for (let at = 0; at < count; at++) {
    const { path, text } = files[at % files.length];
    const target = join(folder, `copy-${Math.floor(at / files.length)}`, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    bytes += Buffer.byteLength(text);
  }
  cpSync('infra/docs/incident-response.md', join(folder, 'infra/docs/incident-response.md'));
  writeFileSync(join(folder, '.faultline.yaml'), "playbooks: ['copy-*/**/*.md']\n");
  return bytes;
}
