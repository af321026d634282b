import { type Outline, outlineOf } from '../../../src/core/playbook/outline.ts';
import { parsePlaybook } from '../../../src/core/playbook/parse.ts';

/** The outline of a playbook that is written as lines. */
export function outlineOfLines(...lines: readonly string[]): Outline {
  return outlineOf(parsePlaybook({ path: 'playbooks/x.md', text: lines.join('\n') }));
}
