// The comment at the head of a rule: its page in docs/rules/, whose examples are its tests.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { ROOT } from './host/paths.mjs';

const FOLDER = 'src/core/lint/rules';

/** The comment right before `export const … =`, whose lines start with ` *`. */
const HEADER = /\/\*\*\n((?: \*(?: .*)?\n)+) \*\/\nexport const/;

/**
 * @typedef {{ path: string, text: string }} ExampleFile
 * @typedef {{ title: string, files: ExampleFile[], problems: string[], fixed: ExampleFile[] }} Example
 * @typedef {{ code: string, markdown: string, examples: Example[] }} RuleHeader
 */

/**
 * The headers of all rules, by code. A rule's code is the path of its file.
 * @returns {RuleHeader[]}
 */
export function readRuleHeaders() {
  const folder = join(ROOT, FOLDER);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /^[^/]+\/[^/]+\.ts$/.test(name))
    .sort()
    .map((name) => readHeader(name.slice(0, -3), readFileSync(join(folder, name), 'utf8')));
}

/**
 * @param {string} code
 * @param {string} source
 * @returns {RuleHeader}
 */
function readHeader(code, source) {
  const comment = HEADER.exec(source)?.[1];
  if (comment === undefined) throw new Error(`${FOLDER}/${code}.ts: the rule has no header.`);
  const markdown = comment.replace(/^ \* ?/gm, '').replaceAll('*\\/', '*/');
  return { code, markdown, examples: examplesIn(markdown) };
}

/**
 * Each `###` under `## Examples` is one: fences with a path are the files before, those with a path
 * and `fixed` the files after the fixes, and `problems` what the rule says, a line each. Without the
 * latter the rule must say nothing.
 * @param {string} markdown
 */
function examplesIn(markdown) {
  /** @type {Example[]} */
  const examples = [];
  let inside = false;
  for (const node of unified().use(remarkParse).parse(markdown).children) {
    if (node.type === 'heading') {
      const { start, end } = node.position ?? {};
      const title = markdown.slice(start?.offset, end?.offset).replace(/^#+ /, '');
      if (node.depth === 2) inside = title === 'Examples';
      else if (inside) examples.push({ title, files: [], problems: [], fixed: [] });
    }
    const example = examples.at(-1);
    if (node.type !== 'code' || !inside || example === undefined) continue;
    if (node.lang === 'problems') example.problems.push(...node.value.split('\n'));
    else {
      const [path = '', mark] = (node.meta ?? '').split(' ');
      const file = { path, text: node.value === '' ? '' : `${expand(node.value)}\n` };
      (mark === 'fixed' ? example.fixed : example.files).push(file);
    }
  }
  return examples;
}

/**
 * The text of an example as it is tested. `a line ⟨6000 lines⟩` stands for so many lines of it, and
 * `ab⟨6000 times⟩` for one line of `ab` so many times.
 * @param {string} text
 */
function expand(text) {
  return text
    .replace(/^(.*) ⟨(\d+) lines⟩$/gm, (_, line, count) =>
      Array(Number(count)).fill(line).join('\n'),
    )
    .replace(/^(.*)⟨(\d+) times⟩/gm, (_, part, count) => part.repeat(Number(count)));
}
