import type { Config } from '../core/config/config.ts';
import type { ToolSet } from '../core/shell/tools/set.ts';
import { withTeamTools } from '../core/shell/tools/team.ts';
import type { Arguments, OptionSpec } from './command.ts';

/** A repository can only make verdicts stricter by itself; who types this believes it. */
export const TRUST_OPTION: OptionSpec = {
  type: 'boolean',
  help: 'let the settings of the repository call more commands read-only than are known',
};

/** What commands are judged with. */
export function commandTools({ tools }: Config, { values }: Arguments): ToolSet {
  return withTeamTools(tools, values.trust === true);
}
