// The pages in docs/rules/, from the headers of the rules.
import { RULES } from '../src/core/lint/rules/index.ts';
import { readRuleHeaders } from './rule-header.mjs';

const SCOPES = {
  markdown: 'every Markdown file',
  playbook: 'playbooks',
  map: 'the dependency map',
  config: 'the settings',
};

/**
 * A page as readers see it: the code below the title, and over each example's file its path.
 * @param {import('./rule-header.mjs').RuleHeader} header
 */
function page({ code, markdown }) {
  const rule = RULES.find((one) => one.code === code);
  if (rule === undefined) throw new Error(`${code} is not in src/core/lint/rules/index.ts.`);
  const facts = `\`${code}\` · ${rule.severity} by default · looks at ${SCOPES[rule.on]}`;
  return `${markdown
    .replace(/^(# .*\n)/, `$1\n${facts}\n`)
    .replace(/^~~~(\w+) (\S+) fixed$/gm, '`$2` after the fix:\n\n~~~$1')
    .replace(/^~~~(\w+) (\S+)$/gm, '`$2`:\n\n~~~$1')
    .replace(/^~~~problems$/gm, 'Reported:\n\n~~~text')
    .trimEnd()}\n`;
}

/** @param {readonly import('./rule-header.mjs').RuleHeader[]} headers */
function overview(headers) {
  const rows = headers.map(({ code, markdown }) => {
    const title = /^# (.*)/.exec(markdown)?.[1] ?? code;
    const severity = RULES.find((rule) => rule.code === code)?.severity ?? '';
    return `| [\`${code}\`](${code}.md) | ${severity} | ${title} |`;
  });
  return `${[
    '# Rules',
    '',
    'What `faultline lint` and the editor report. Each page says why, what to do, and shows examples.',
    'How to set them: [docs/lint.md](../lint.md).',
    '',
    '| rule | default | what it reports |',
    '|---|---|---|',
    ...rows,
  ].join('\n')}\n`;
}

/**
 * What each generated file must hold, by path from the root.
 * @returns {Record<string, string>}
 */
export function generateRulePages() {
  const headers = readRuleHeaders();
  return {
    'docs/rules/README.md': overview(headers),
    ...Object.fromEntries(headers.map((one) => [`docs/rules/${one.code}.md`, page(one)])),
  };
}
