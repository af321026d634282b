import { LineCounter, parseDocument } from 'yaml';
import { DEFAULT_POLICY } from '../incident/policy.ts';
import { DEFAULT_LINT } from '../lint/settings.ts';
import type { Problem } from '../problem.ts';
import { indexLines } from '../text/line-index.ts';
import { yamlReason } from '../text/yaml-reason.ts';
import { changesSettings } from './changes.ts';
import { CONFIG_FILE } from './file.ts';
import { lintSettings } from './lint.ts';
import { documentsSetting, pathSetting } from './path.ts';
import { policySettings } from './policy.ts';
import { releasesSetting } from './releases.ts';
import { entry, problem, type Schema } from './setting.ts';
import { defaultsOf, group, readTable, type Values } from './table.ts';
import { toolsSettings } from './tools.ts';

/** All settings. What reads them, their defaults and the JSON Schema come from this table. */
const SETTINGS = {
  map: entry(
    'The Markdown file that holds the dependency map, from the root of the repository.',
    pathSetting('the path of one file'),
    'infra/docs/incident-response.md',
  ),
  playbooks: entry<readonly string[]>(
    'Which Markdown files are playbooks, from the root of the repository. Files named “template” are none.',
    documentsSetting,
    ['playbooks/**/*.md', 'runbooks/**/*.md', 'docs/playbooks/**/*.md', 'docs/runbooks/**/*.md'],
  ),
  templates: entry<string | null>(
    'The folder with the team’s own message texts, from the root of the repository.',
    pathSetting('the path of one folder'),
    null,
  ),
  incident: entry('The numbers of the discipline in an incident.', policySettings, DEFAULT_POLICY),
  lint: entry(
    'Which rules of the linter apply to which files, and how.',
    lintSettings,
    DEFAULT_LINT,
  ),
  changes: changesSettings,
  releases: releasesSetting,
  tools: toolsSettings,
} as const;

/** The repository's own configuration, `.faultline.yaml` at its root. Every face reads it this way. */
export type Config = Values<typeof SETTINGS>;

export const DEFAULT_CONFIG: Config = defaultsOf(SETTINGS);

/** The JSON Schema of `.faultline.yaml`, for editors that know YAML. */
export const CONFIG_SCHEMA: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: `Faultline: ${CONFIG_FILE}`,
  ...group(SETTINGS).schema,
};

/**
 * Reads the text of `.faultline.yaml`. Never throws: a setting that cannot be used falls back to its
 * default and is reported with the place in the file.
 */
export function readConfig(text: string): {
  readonly value: Config;
  readonly problems: readonly Problem[];
} {
  const lines = indexLines(text);
  const document = parseDocument(text, { lineCounter: new LineCounter(), prettyErrors: false });
  const syntax = document.errors[0];
  if (syntax !== undefined) {
    const range = lines.range(syntax.pos[0], syntax.pos[1]);
    return {
      value: DEFAULT_CONFIG,
      problems: [problem('config/invalid-yaml', range, yamlReason(syntax.message))],
    };
  }
  const place = { name: CONFIG_FILE, range: lines.range(0, text.length), lines };
  return readTable(document.contents, place, SETTINGS);
}
