// The sentences that the editor shows, for translators: `npm run generate` collects them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './host/paths.mjs';

/** A call of l10n.t, with its text as it stands in the code. */
const CALL = /\bl10n\.t\(\s*((?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`[^`$\\]*`))/g;

/**
 * The sentences in some code.
 * @param {string} code
 * @returns {string[]}
 */
export function sentencesIn(code) {
  return [...code.matchAll(CALL)].map(([, literal = '']) => unquote(literal));
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
  const folder = join(ROOT, 'src', 'extension');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const code = files
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const sentences = [...new Set(code.flatMap(sentencesIn))].sort();
  const bundle = Object.fromEntries(sentences.map((sentence) => [sentence, sentence]));
  return { 'l10n/bundle.l10n.json': `${JSON.stringify(bundle, null, 2)}\n` };
}
