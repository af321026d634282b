// What is derived from templates/*.md, which hold each text once.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { fillPlaceholders, splitTemplate } from '../src/core/incident/messages/placeholders.ts';
import { ROOT } from './host/paths.mjs';

/**
 * The time at which the snippet is inserted. VS Code's variables speak local time and none speaks
 * UTC, so the stamp carries its offset, written UTC where the offset is zero: true on every machine.
 */
const STAMP = `$CURRENT_HOUR:$CURRENT_MINUTE \${CURRENT_TIMEZONE_OFFSET/^[+-]00:00$/UTC/}`;

/** What a tab stop shows until it is filled in, where the placeholder's name says too little. */
const HINTS = {
  id: 'INC-YYYY-MM-DD-NNN',
  time: STAMP,
  next: 'HH:MM UTC',
  'mitigated-at': 'HH:MM UTC',
  'window-end': 'HH:MM UTC',
  watched: '60 min',
  observation: 'metrics clean for 60 min',
  window: '60 min',
  today: '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE',
  map: '../infra/docs/incident-response.md',
};

/** Tab stops with a choice. */
const CHOICES = { role: 'IC,SME,Comms', state: 'investigating,observing' };

/**
 * @typedef {{ name: string, body: string, prefix: string, description: string, required: string }} Template
 */

/**
 * @param {string} name
 * @param {string} file
 * @returns {Template}
 */
function readTemplate(name, file) {
  const { head, body } = splitTemplate(file);
  const { prefix, description, required } = parse(head);
  return { name, body, prefix, description, required };
}

/** @returns {Template[]} */
export function readTemplates() {
  const folder = join(ROOT, 'templates');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.slice(0, -'.md'.length))
    .sort()
    .map((name) => readTemplate(name, readFileSync(join(folder, `${name}.md`), 'utf8')));
}

/**
 * The body of a VS Code snippet: each placeholder becomes a tab stop, the same name the same stop.
 * @param {string} text
 */
export function toSnippet(text) {
  const literal = text.replace(/[\\$]/g, '\\$&');
  /** @type {Map<string, number>} */
  const stops = new Map();
  return fillPlaceholders(literal, (name) => {
    const known = stops.get(name);
    if (known !== undefined) return `$${known}`;
    const stop = stops.size + 1;
    stops.set(name, stop);
    const choices = lookUp(CHOICES, name);
    if (choices !== undefined) return `\${${stop}|${choices}|}`;
    return `\${${stop}:${lookUp(HINTS, name) ?? name.replaceAll('-', ' ')}}`;
  });
}

/**
 * @param {Record<string, string>} table
 * @param {string} name
 * @returns {string | undefined}
 */
function lookUp(table, name) {
  return table[name];
}

/**
 * What each generated file must hold, by path from the root.
 * @param {readonly Template[]} templates
 * @returns {Record<string, string>}
 */
export function generateTemplates(templates) {
  const snippets = Object.fromEntries(
    templates.map(({ name, body, prefix, description }) => [
      `Incident: ${name.replaceAll('-', ' ')}`,
      { scope: 'markdown', prefix, description, body: toSnippet(body).split('\n') },
    ]),
  );
  const entries = templates.map(({ name, body, required }) => {
    const key = /^[a-z]+$/.test(name) ? name : `'${name}'`;
    const text = body.replace(/[\\`]|\$(?=\{)/g, '\\$&');
    return `  ${key}: {\n    required: '${required}',\n    text: \`${text}\`,\n  },\n`;
  });
  return {
    'snippets/incident.code-snippets': `${JSON.stringify(snippets, null, 2)}\n`,
    'src/core/incident/messages/templates.generated.ts': `${[
      '// Generated from templates/*.md by `npm run generate`: edit those.',
      '',
      '/** The texts, and the placeholders that a team’s own version of each must keep. */',
      'export const TEMPLATE_FILES = {',
    ].join('\n')}\n${entries.join('')}} as const;\n`,
  };
}
