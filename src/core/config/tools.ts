import type { TeamTool, TeamTools } from '../shell/tools/team.ts';
import { choice, listOf, recordOf, text, yesOrNo } from './kinds.ts';
import { type Entry, entry } from './setting.ts';
import { group } from './table.ts';

const verbs = listOf('a list of verbs, such as [status, "release list"]', text('a verb'));
const flags = listOf('a list of flags, such as [-n, --namespace]', text('a flag'));

const tool = group({
  effect: entry<TeamTool['effect']>(
    'What the tool does without one of the verbs below.',
    choice(['read-only', 'mutating']),
    null,
  ),
  'read-only': entry<readonly string[]>(
    'Verbs that only read; they count in trusted workspaces only.',
    verbs,
    [],
  ),
  mutating: entry<readonly string[]>('Verbs that change something.', verbs, []),
  flags: entry<readonly string[]>('Flags that take no value and change nothing.', flags, []),
  'value-flags': entry<readonly string[]>('Flags with a value that change nothing.', flags, []),
  'any-flags': entry('Whether all its other flags change nothing, too.', yesOrNo, false),
});

/** The `tools` settings: what a team's own programs do, by name. */
export const toolsSettings: Entry<TeamTools> = entry(
  'What programs do that Faultline does not know, or that it is to judge more strictly.',
  recordOf(tool),
  {},
);
