// The sentences that the editor shows, for translators: `npm run generate` collects them, those of the
// editor itself from its calls of l10n.t, those of the core and of the store from `english`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './host/paths.mjs';

/** A call of l10n.t, or a text that is marked as English, as it stands in the code. */
const MARKED =
  /\b(?:l10n\.t\(\s*('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`[^`$\\]*`)|english(`(?:[^`$\\]|\$(?!\{)|\\.)*`))/g;

/**
 * The sentences in some code.
 * @param {string} code
 * @returns {string[]}
 */
export function sentencesIn(code) {
  return [...code.matchAll(MARKED)].map(([, given, marked]) => unquote(given ?? marked ?? ''));
}

/** @param {string} literal */
function unquote(literal) {
  const inner = literal.slice(1, -1);
  return inner.replace(/\\(u\{?([0-9a-f]+)\}?|n|.)/gi, (_, escaped, hex) =>
    hex === undefined
      ? escaped === 'n'
        ? '\n'
        : escaped
      : String.fromCodePoint(Number.parseInt(hex, 16)),
  );
}

/**
 * What l10n/bundle.l10n.json must hold: each sentence as its own translation, in the order of the
 * alphabet.
 * @returns {Record<string, string>}
 */
export function generateL10n() {
  const code = ['core', 'node', 'extension'].flatMap((face) => {
    const folder = join(ROOT, 'src', face);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return files
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
  });
  const sentences = [...new Set(code.flatMap(sentencesIn))].sort();
  const bundle = Object.fromEntries(sentences.map((sentence) => [sentence, sentence]));
  return { 'l10n/bundle.l10n.json': `${JSON.stringify(bundle, null, 2)}\n` };
}
