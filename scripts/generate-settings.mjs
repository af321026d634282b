// What is derived from the tables of settings in src/core/config.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_SCHEMA } from '../src/core/config/config.ts';
import { ROOT } from './host/paths.mjs';

const TABLE = /(?<=<!-- settings -->\n\n)[\s\S]*?(?=\n\n<!-- \/settings -->)/;

/**
 * What each generated file must hold, by path from the root.
 * @returns {Record<string, string>}
 */
export function generateSettings() {
  const schema = /** @type {Schema} */ (CONFIG_SCHEMA);
  const guide = readFileSync(join(ROOT, 'docs/settings.md'), 'utf8');
  const table = ['| Setting | What it is | Default |', '| --- | --- | --- |', ...rows(schema, '')];
  return {
    'schemas/faultline.schema.json': `${JSON.stringify(schema, null, 2)}\n`,
    'docs/settings.md': guide.replace(TABLE, () => table.join('\n')),
  };
}

/**
 * @typedef {{ description?: string, default?: unknown, properties?: Record<string, Schema> }} Schema
 * @param {Schema} schema
 * @param {string} group the settings around these, each with a point after it
 * @returns {string[]}
 */
function rows({ properties = {} }, group) {
  return Object.entries(properties).flatMap(([name, one]) => {
    const description = (one.description ?? '').replaceAll('|', '\\|');
    const byDefault = 'default' in one ? `\`${inYaml(one.default)}\`` : '';
    return [
      `| \`${group}${name}\` | ${description} | ${byDefault} |`,
      // Each rule has a page of its own.
      ...(`${group}${name}` === 'lint.rules' ? [] : rows(one, `${group}${name}.`)),
    ];
  });
}

/** @param {unknown} value */
function inYaml(value) {
  return Array.isArray(value) ? `[${value.join(', ')}]` : String(value);
}
