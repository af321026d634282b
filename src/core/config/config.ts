import { LineCounter, parseDocument } from 'yaml';
import { DEFAULT_POLICY, type Policy } from '../incident/policy.ts';
import type { Problem } from '../problem.ts';
import { indexLines } from '../text/line-index.ts';
import { globsSetting, pathSetting } from './path.ts';
import { policySettings } from './policy.ts';
import { problem, readSettings } from './setting.ts';

/** The repository's own configuration, `.faultline.yaml` at its root. Every face reads it this way. */
export interface Config {
  /** The Markdown file that holds the dependency map; a path from the repository's root. */
  readonly map: string;
  /** Globs, from the repository's root, of the Markdown files that are playbooks. */
  readonly playbooks: readonly string[];
  /** The folder with the team's own message templates, from the root; null where it has none. */
  readonly templates: string | null;
  /** The numbers of the discipline in an incident. */
  readonly incident: Policy;
}

export const CONFIG_FILE = '.faultline.yaml';

export const DEFAULT_CONFIG: Config = {
  map: 'infra/docs/incident-response.md',
  playbooks: [
    'playbooks/**/*.md',
    'runbooks/**/*.md',
    'docs/playbooks/**/*.md',
    'docs/runbooks/**/*.md',
  ],
  templates: null,
  incident: DEFAULT_POLICY,
};

const SETTINGS = {
  map: pathSetting('the path of one file'),
  playbooks: globsSetting,
  templates: pathSetting('the path of one folder'),
  incident: policySettings,
} as const;

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
      problems: [problem('config/invalid-yaml', range, syntax.message)],
    };
  }
  const place = { name: CONFIG_FILE, range: lines.range(0, text.length), lines };
  const { value, problems } = readSettings(document.contents, place, SETTINGS);
  return { value: { ...DEFAULT_CONFIG, ...value }, problems };
}
