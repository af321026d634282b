import type { Config } from '../config/config.ts';
import { CONFIG_FILE } from '../config/file.ts';
import { ruleOfHeading } from '../playbook/sections/classify.ts';
import type { ExpectedRoles, HeadingFact } from './facts/document-facts.ts';
import { readGlob } from './glob.ts';

/** Files that somebody names as playbooks, whatever the globs say. */
export type GivenPlaybooks = (path: string) => ExpectedRoles['playbook'];

/** What playbooks are begun from: its gaps are meant. */
const TEMPLATE = /(?:^|\/)(?:_?templates?\/|(?:[^/]*[-_.])?template\.[^/.]+$|template[-_.][^/]*$)/i;

/** Tells by the configuration what a path is to its repository. */
export function rolesIn(
  { map, playbooks }: Pick<Config, 'map' | 'playbooks'>,
  given: GivenPlaybooks = () => false,
): (path: string) => ExpectedRoles {
  const globs = playbooks.map(readGlob);
  return (path) => {
    const config = path === CONFIG_FILE;
    // The map may lie among the playbooks, and is none.
    if (path === map || config) return { map: path === map, playbook: false, config };
    const isOne = globs.some((glob) => glob.matches(path)) && !TEMPLATE.test(path);
    const playbook = isOne || given(path);
    return { map: false, playbook, config };
  };
}

/** Sections that only a document for responders has. */
const TELLING: ReadonlySet<string> = new Set([
  'symptoms',
  'impact',
  'diagnosis',
  'mitigation',
  'verification',
  'escalation',
]);

/** Whether a file whose path does not say so is written like a playbook. */
export function looksLikePlaybook(
  headings: readonly Pick<HeadingFact, 'text'>[],
  named: 'likely' | 'maybe',
): boolean {
  const kinds = new Set(headings.map(({ text }) => ruleOfHeading(text)?.kind ?? 'other'));
  const telling = [...kinds].filter((kind) => TELLING.has(kind));
  if (named === 'likely') return telling.length > 0;
  return telling.length >= 2 && (kinds.has('diagnosis') || kinds.has('mitigation'));
}
